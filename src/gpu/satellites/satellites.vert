// One vertex a satellite (or three, with TRIANGLES: some drivers draw points slowly), made from its number alone. Numbers run over blocks of 32 slots of one plane, lane by lane in
// bit-reversed order, so that any prefix of the numbers is an even sample of the whole fleet.
precision highp float;
precision highp int;
#include plane.glsl

uniform highp sampler2D uBlocks; // (plane + 131072·group, first slot, slots, first entry in uSlots)
uniform int uBlockCount;
uniform mat4 uViewProjection;
uniform vec3 uCamera;
uniform float uSize; // device pixels at the reference distance
uniform float uSizeMin;
uniform float uPixelRatio;
uniform float uAlpha;
uniform int uColourBy; // 0 sunlight, 1 power, 2 shell group
uniform vec3 uLit;
uniform vec3 uPartial;
uniform vec3 uDark;
uniform vec3 uGroups[8];
uniform float uPowerScale; // array power in full light, as a share of the scale's top

uniform vec2 uViewport; // device pixels
uniform float uModelPx; // device pixels of a shaped model at a distance of one unit

out vec4 vColour;
out float vPixels;
#ifdef TRIANGLES
out vec2 vCoord; // where a point has gl_PointCoord
#endif

vec3 powerColour(float t) {
  const vec3 C0 = vec3(0.114, 0.184, 0.341);
  const vec3 C1 = vec3(0.247, 0.361, 0.576);
  const vec3 C2 = vec3(0.498, 0.525, 0.596);
  const vec3 C3 = vec3(0.765, 0.608, 0.325);
  const vec3 C4 = vec3(1.0, 0.757, 0.302);
  const vec3 C5 = vec3(1.0, 0.941, 0.722);
  float x = clamp(t, 0.0, 1.0) * 5.0;
  vec3 colour = mix(C0, C1, clamp(x, 0.0, 1.0));
  colour = mix(colour, C2, clamp(x - 1.0, 0.0, 1.0));
  colour = mix(colour, C3, clamp(x - 2.0, 0.0, 1.0));
  colour = mix(colour, C4, clamp(x - 3.0, 0.0, 1.0));
  return mix(colour, C5, clamp(x - 4.0, 0.0, 1.0));
}

void main() {
#ifdef TRIANGLES
  int id = gl_VertexID / 3;
#else
  int id = gl_VertexID;
#endif
  int block = id % uBlockCount;
  int turn = id / uBlockCount;
  int lane = ((turn & 1) << 4) | ((turn & 2) << 2) | (turn & 4) | ((turn & 8) >> 2) | ((turn & 16) >> 4);
  vec4 entry = texel(uBlocks, block);
  int code = int(entry.x);
  int slot = int(entry.y) + lane;
  if (slot >= int(entry.z)) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0); // no such slot: outside the view
#ifndef TRIANGLES
    gl_PointSize = 0.0;
#endif
    return;
  }
  vec3 position = orbitPosition(code & 131071, int(entry.w) + slot);
  float light = sunlit(position);

  gl_Position = uViewProjection * vec4(position, 1.0);
  float distance = length(uCamera - position);
  float size = clamp(uSize * pow(4.5 / distance, 0.75), uSizeMin, 18.0);
  vec3 colour;
  float weight = 1.0;
  if (uColourBy == 1) colour = powerColour(light * uPowerScale);
  else if (uColourBy == 2) colour = uGroups[(code >> 17) % 8] * (0.55 + 0.45 * light);
  else if (light >= 1.0) colour = uLit;
  else if (light <= 0.0) { colour = uDark; weight = 0.8; }
  else colour = uPartial;
#ifdef TRIANGLES
  // The triangle about the dot's circle: corners at twice its radius.
  int corner = gl_VertexID % 3;
  vec2 away = corner == 0 ? vec2(0.0, 2.0) : corner == 1 ? vec2(-1.7320508, -1.0) : vec2(1.7320508, -1.0);
  gl_Position.xy += away * size * uPixelRatio / uViewport * gl_Position.w;
  vCoord = 0.5 + 0.5 * away;
#else
  gl_PointSize = size * uPixelRatio;
#endif
  vPixels = size * uPixelRatio;
  // Where the shape itself can be seen, the dot steps back.
  float shape = uModelPx / distance;
  vColour = vec4(colour, uAlpha * weight * (1.0 - smoothstep(6.0, 28.0, shape)));
}
