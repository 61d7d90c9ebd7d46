// Orbits as ribbons of constant width on the screen, made from gl_VertexID: six vertices a segment, 256 segments a ring.
precision highp float;
precision highp int;
#include plane.glsl

uniform mat4 uViewProjection;
uniform vec2 uViewport; // device pixels
uniform float uWidth; // device pixels
uniform float uAlpha;
uniform float uAlphaLast; // of the last ring: the comparison's
uniform int uRings;
uniform vec3 uLit;
uniform vec3 uPartial;
uniform vec3 uDark;

out vec3 vColour;
out float vAlpha;
out float vSide;

const int SEGMENTS = 256;

void main() {
  int ring = gl_VertexID / (6 * SEGMENTS);
  int segment = (gl_VertexID / 6) % SEGMENTS;
  int corner = gl_VertexID % 6;
  int end = (corner == 1 || corner == 2 || corner == 4) ? 1 : 0;
  float side = (corner == 2 || corner == 4 || corner == 5) ? 1.0 : -1.0;
  vec3 from = orbitPosition(ring, segment);
  vec3 to = orbitPosition(ring, (segment + 1) % SEGMENTS);
  vec4 clipFrom = uViewProjection * vec4(from, 1.0);
  vec4 clipTo = uViewProjection * vec4(to, 1.0);
  if (clipFrom.w < 0.01 || clipTo.w < 0.01) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0); // a segment through the eye has no side
    return;
  }
  vec2 along = (clipTo.xy / clipTo.w - clipFrom.xy / clipFrom.w) * uViewport;
  vec2 across = normalize(vec2(-along.y, along.x) + 1e-9);
  float light = sunlit(end == 0 ? from : to);
  vec4 clip = end == 0 ? clipFrom : clipTo;
  clip.xy += side * across * uWidth / uViewport * clip.w;
  gl_Position = clip;
  vColour = light >= 1.0 ? uLit : light <= 0.0 ? uDark : uPartial;
  vAlpha = ring == uRings - 1 ? uAlphaLast : uAlpha;
  vSide = side;
}
