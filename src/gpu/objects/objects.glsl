// An imported object between two keyframes: the float32 twin of physics/keyframes.ts. Positions and velocities in metres
// of TEME come from SGP4 in float64; the curve's weights too, with the scene's scale in them, so that a sum of four
// products is all that is left here (float32 adds ≤ 1 m in low orbits, ≤ 8 m at 42,000 km).
// Needs plane.glsl before it (texel). Result: Earth radii; axes (x, z, −y) of the true equator of date.
uniform highp sampler2D uBefore; // two texels an object: (x, y, z, state), (vx, vy, vz, -)
uniform highp sampler2D uAfter; // the same, with the interval's flag in the last place
uniform vec4 uHermite; // of p0, v0, p1, v1: scene units a metre, and seconds of it

// False where SGP4 has no place at either end, or the curve between them may not be trusted.
bool objectPosition(int id, out vec3 position) {
  vec4 p0 = texel(uBefore, 2 * id);
  vec4 v0 = texel(uBefore, 2 * id + 1);
  vec4 p1 = texel(uAfter, 2 * id);
  vec4 v1 = texel(uAfter, 2 * id + 1);
  vec3 p = uHermite.x * p0.xyz + uHermite.y * v0.xyz + uHermite.z * p1.xyz + uHermite.w * v1.xyz;
  position = vec3(p.x, p.z, -p.y);
  return p0.w > 0.0 && p1.w > 0.0 && v1.w > 0.0;
}
