// Laser links as ribbons of constant width, made from gl_VertexID: six vertices a link. Places of its two satellites as
// satellites.vert has them (within 2.3 m); a link that dips into the air or lies behind the eye is left out. The last
// ribbon is the one from the ground.
precision highp float;
precision highp int;
#include plane.glsl
#include live.glsl

uniform highp sampler2D uLinks; // (plane, entry in uSlots) of one end and of the other
uniform int uLinkCount;
uniform bool uHasGround;
uniform vec3 uGroundFrom; // scene units
uniform vec3 uGroundTo;
uniform mat4 uViewProjection;
uniform vec2 uViewport; // device pixels
uniform float uWidth; // device pixels
uniform float uGrazing; // lowest radius a link may pass at
uniform vec3 uCamera;
uniform float uNearReach; // links with both ends nearer than this are drawn with the near shapes
uniform float uNearest; // clip w below which nothing is drawn here

out float vAlong; // 0 at one end, 1 at the other
out float vSide;
out float vTraffic; // 0 to 1
flat out int vIsGround;

float lowestRadius(vec3 from, vec3 to) {
  vec3 along = to - from;
  float t = clamp(-dot(from, along) / dot(along, along), 0.0, 1.0);
  return length(from + t * along);
}

void main() {
  int link = gl_VertexID / 6;
  int corner = gl_VertexID % 6;
  bool isFar = corner == 1 || corner == 2 || corner == 4;
  vSide = corner == 2 || corner == 4 || corner == 5 ? 1.0 : -1.0;
  vIsGround = uHasGround && link == uLinkCount ? 1 : 0;
  vec3 from = uGroundFrom;
  vec3 to = uGroundTo;
  vTraffic = 1.0;
  float lowest = uGrazing;
  if (vIsGround == 0) {
    vec4 ends = texel(uLinks, link);
    from = orbitPosition(int(ends.x), int(ends.y));
    to = orbitPosition(int(ends.z), int(ends.w));
    vTraffic = min(utilisation(int(ends.x), sunlit(from)), utilisation(int(ends.z), sunlit(to)));
    lowest = lowestRadius(from, to);
    if (max(distance(uCamera, from), distance(uCamera, to)) < uNearReach) lowest = 0.0;
  }
  vec4 a = uViewProjection * vec4(from, 1.0);
  vec4 b = uViewProjection * vec4(to, 1.0);
  if (lowest < uGrazing || (a.w < uNearest && b.w < uNearest)) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  // An end behind the eye is cut back to just before it.
  float t0 = a.w < uNearest ? (uNearest - a.w) / (b.w - a.w) : 0.0;
  float t1 = b.w < uNearest ? (uNearest - a.w) / (b.w - a.w) : 1.0;
  vec4 near = mix(a, b, t0);
  vec4 far = mix(a, b, t1);
  vec2 direction = (far.xy / far.w - near.xy / near.w) * uViewport;
  vec2 across = normalize(vec2(-direction.y, direction.x) + 1e-9);
  gl_Position = isFar ? far : near;
  gl_Position.xy += vSide * across * uWidth / uViewport * gl_Position.w;
  vAlong = isFar ? t1 : t0;
}
