// One vertex a satellite (or three, with TRIANGLES: some drivers draw points slowly), made from its number alone.
// Numbers run over blocks of 32 slots of one plane, lane by lane in bit-reversed order, so that any prefix of the numbers
// is an even sample of the whole fleet.
precision highp float;
precision highp int;
#include plane.glsl
#include live.glsl
#include fromGround.glsl
#include brightness.glsl

uniform highp sampler2D uBlocks; // (plane + 131072·group, first slot, slots, first entry in uSlots)
uniform int uBlockCount;
uniform mat4 uViewProjection;
uniform vec3 uCamera;
uniform float uSize; // device pixels at the reference distance
uniform float uSizeMin;
uniform float uPixelRatio;
uniform float uAlpha;
uniform float uWhite; // above 0 where the colour is light and shadow, not a value
uniform vec3 uGroupLook[64]; // share of it that the group's dots keep, how far they glow white (crowding.ts), share of their light
uniform int uHaloStep; // one dot in so many is the halo of a dense column; 0: none
uniform float uRadiusPx; // of the Earth at a distance of one unit
uniform int uColourBy; // 0 sunlight, 1 power, 2 charge, 3 temperature, 4 compute, 5 shell group
uniform vec3 uLit;
uniform vec3 uPartial;
uniform vec3 uDark;
uniform vec3 uGroups[8];
uniform vec3 uSequential[6];
uniform vec3 uDiverging[5];
uniform vec3 uNothing; // of what has no value
uniform vec2 uScale; // lowest and highest value of the scale; of power over that of an array that faces the Sun

const float REFERENCE_DISTANCE = 4.5;
const float REFERENCE_RADIUS_PX = 290.0; // of the Earth there, in a window of 900 lines
const float HALO_SIZE = 18.0;
const float HALO_ALPHA = 0.04;
const float LEAST_ALPHA = 0.012; // three steps of an 8-bit channel

uniform vec2 uViewport; // device pixels
uniform float uModelPx; // device pixels of a satellite's body at a distance of one unit
uniform float uModelReach; // bodies are drawn within this distance

out vec4 vColour;
out float vPixels;
flat out float vHalo; // 1 for a dot that is only a halo
#ifdef TRIANGLES
out vec2 vCoord; // where a point has gl_PointCoord
#endif

vec3 sequential(float share) {
  float x = clamp(share, 0.0, 1.0) * 5.0;
  int i = min(int(x), 4);
  return mix(uSequential[i], uSequential[i + 1], x - float(i));
}

vec3 diverging(float share) {
  float x = clamp(share, 0.0, 1.0) * 4.0;
  int i = min(int(x), 3);
  return mix(uDiverging[i], uDiverging[i + 1], x - float(i));
}

float onScale(float value) {
  return (value - uScale.x) / (uScale.y - uScale.x);
}

// The more a dense fleet is crowded together on the screen, the thinner its dots, so that a small window or a far view
// is as bright as a large one: dots that are seen one by one stay as they are.
float thinned(float distance, float size, float kept) {
  float spread = uRadiusPx / distance / REFERENCE_RADIUS_PX * uSize / size;
  return max(uAlpha * kept * pow(spread * spread, 1.0 - uAlpha), min(uAlpha, LEAST_ALPHA));
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
  int plane = code & 131071;
  vec3 position = orbitPosition(plane, int(entry.w) + slot);
  float light = sunlit(position);

  gl_Position = uViewProjection * vec4(position, 1.0);
  float distance = length(uCamera - position);
  float size = clamp(uSize * pow(REFERENCE_DISTANCE / distance, mix(0.25, 0.75, uAlpha)), uSizeMin, 18.0);
  vec3 colour;
  float weight = 1.0;
  if (uColourBy == 1) colour = sequential(onScale(arrayShare(plane, light)));
  else if (uColourBy == 2) {
    float share = charge(plane, float(slot) / entry.z);
    colour = share < 0.0 ? uNothing : sequential(onScale(share));
  } else if (uColourBy == 3) colour = diverging(onScale(radiatorK(plane, position, utilisation(plane, light))));
  else if (uColourBy == 4) colour = sequential(onScale(utilisation(plane, light)));
  else if (uColourBy == 5) colour = uGroups[(code >> 17) % 8] * (0.55 + 0.45 * light);
  else if (light >= 1.0) colour = uLit;
  else if (light <= 0.0) { colour = uDark; weight = 0.8; }
  else colour = uPartial;
  vec3 look = uGroupLook[code >> 17];
  if (uWhite > 0.0) colour = mix(colour, vec3(1.0), 0.22 * look.y);
  colour *= look.z; // as opaque as ever: what is dimmed is dark before what is behind it, however thin its dots
  float alpha = min(thinned(distance, size, look.x), 1.0) * weight;
  vHalo = 0.0;
  // Evenly along each plane, and from plane to plane by the golden section, so that halos of many shells make no beads.
  int shift = int(fract(float(plane) * 0.618034) * float(uHaloStep));
  if (uWhite > 0.0 && uHaloStep > 0 && (slot + shift) % uHaloStep == 0) {
    vHalo = 1.0;
    size = HALO_SIZE * clamp(REFERENCE_DISTANCE / distance, 0.4, 1.6);
    alpha = HALO_ALPHA * look.y * weight;
  }
  if (uFaintest > 0.0) {
    vHalo = 0.0;
    float brightness = seen(fluxFrom(uCamera, position, light));
    if (brightness == 0.0) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    // As stars are drawn (sky/stars.vert), and bolder where there are few.
    size = max(clamp(5.2 * pow(brightness, 0.33), 2.4, 9.0) * (0.9 + 0.1 * uSize), 3.0 / uPixelRatio);
    alpha = min(3.6 * (0.9 + 0.1 * uSize) * pow(brightness, 0.5), 1.0);
  }
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
  // Where the body itself can be seen, the dot steps back.
  float body = smoothstep(6.0, 28.0, uModelPx / distance) * (1.0 - smoothstep(0.8, 1.0, distance / uModelReach));
  vColour = vec4(colour, alpha * (1.0 - body));
}
