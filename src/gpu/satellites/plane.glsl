// A satellite from its plane and its slot, and its light: the float32 twin of systems/constellation.ts (positions) and
// physics/shadow.ts (light). No sine or cosine here: the plane's radius times basis vectors and the phase's cosine and
// sine come from float64 each frame, the slot's from a table, and one angle addition gives the position (≤ 2.3 m).
// Scene units: Earth radii; axes (x, z, −y) of the true equator of date.
uniform highp sampler2D uPlanes; // two texels a plane: (P.xy·r, cos u, sin u), (Q·r, r)
uniform highp sampler2D uSlots; // (cos, sin) of the slot's angle from the first slot
uniform vec3 uSun; // unit, scene axes
uniform float uSunDistance;
uniform float uSunRadius;

const int ROW = 1024;

vec4 texel(highp sampler2D table, int index) {
  return texelFetch(table, ivec2(index % ROW, index / ROW), 0);
}

vec3 orbitPosition(int plane, int slotEntry) {
  vec4 a = texel(uPlanes, 2 * plane);
  vec4 b = texel(uPlanes, 2 * plane + 1);
  vec2 slot = texel(uSlots, slotEntry).xy;
  float c = a.z * slot.x - a.w * slot.y;
  float s = a.w * slot.x + a.z * slot.y;
  return vec3(a.x * c + b.x * s, b.z * s, -(a.y * c + b.y * s));
}

// Visible fraction of the Sun's disc, the Earth's limb taken as straight across it (within 6e-4 of the two circles).
float sunlit(vec3 position) {
  vec3 toSun = uSun * uSunDistance - position;
  float r = length(position);
  float d = length(toSun);
  float cosC = -dot(position, toSun) / (r * d);
  float sinC = length(cross(position, toSun)) / (r * d);
  float sinB = 1.0 / r;
  float cosB = sqrt(1.0 - sinB * sinB);
  float x = (sinC * cosB - cosC * sinB) * d / uSunRadius; // sine of the Sun's height over the limb, in solar radii
  if (x >= 1.0) return 1.0;
  if (x <= -1.0) return 0.0;
  return 1.0 - (acos(x) - x * sqrt(1.0 - x * x)) / 3.14159265;
}
