// Compute, charge and radiator temperature of one satellite from its plane's row: the float32 twin of systems/live.ts.
// Needs plane.glsl. Errors against float64, tested: 0.002 of rated compute, 1e-5 of charge, 0.5 K.
uniform highp sampler2D uLoads; // two texels a plane: (phase, eclipse, loss, gain), (utilisation, view factor, battery, array)
uniform bool uRidesThrough;
uniform vec2 uServed; // IT power as a line of the light, in units of the rated: slope, and what goes to housekeeping first
uniform vec4 uRadiator; // K⁴: idle heat, heat of the full load, Earth's infrared, albedo with the Sun overhead

// Power of the array over what it gives facing the Sun in full light. Light: visible fraction of the Sun's disc.
float arrayShare(int plane, float light) {
  return light * texel(uLoads, 2 * plane + 1).w;
}

// IT power served over rated. Light: visible fraction of the Sun's disc.
float utilisation(int plane, float light) {
  if (uRidesThrough) return texel(uLoads, 2 * plane + 1).x;
  return clamp(arrayShare(plane, light) * uServed.x - uServed.y, 0.0, 1.0);
}

// Charge over capacity, on the periodic orbit; below 0 where no battery is carried. slotTurn: from the first slot, turns.
float charge(int plane, float slotTurn) {
  if (texel(uLoads, 2 * plane + 1).z == 0.0) return -1.0;
  vec4 load = texel(uLoads, 2 * plane);
  float phase = fract(load.x + slotTurn);
  if (phase < load.y) return 1.0 - load.z * phase;
  return min(1.0, 1.0 - load.z * load.y + load.w * (phase - load.y));
}

// Equilibrium temperature of the radiator, K. Position in scene units.
float radiatorK(int plane, vec3 position, float load) {
  float viewFactor = texel(uLoads, 2 * plane + 1).y;
  float overhead = max(0.0, dot(position, uSun) / length(position));
  return sqrt(sqrt(uRadiator.x + uRadiator.y * load + viewFactor * (uRadiator.z + uRadiator.w * overhead)));
}
