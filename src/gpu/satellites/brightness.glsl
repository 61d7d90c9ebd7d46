// How bright a satellite looks from the ground: a diffuse sphere, twin of physics/photometry.ts. Follows plane.glsl and
// sky/fromGround.glsl. Scene units.
uniform float uFluxAtOne; // at full phase from a distance of one Earth radius

#define PI 3.14159265

// What reaches the eye; 0 below the horizon and in the Earth's shadow.
float fluxFrom(vec3 eye, vec3 position, float light) {
  vec3 toEye = eye - position;
  float range = length(toEye);
  float sinElevation = -dot(toEye, uZenith) / range;
  if (sinElevation <= 0.0 || light <= 0.0) return 0.0;
  float phase = acos(clamp(dot(toEye, uSun) / range, -1.0, 1.0));
  float sphere = (sin(phase) + (PI - phase) * cos(phase)) / PI;
  return uFluxAtOne * light * sphere / (range * range) * throughAir(sinElevation);
}
