// What the air over a place on the ground leaves of a star's or a satellite's light, and whether the eye still sees it:
// twin of systems/sky.ts and physics/twilight.ts. Fluxes in units of a star of magnitude 0.
uniform vec3 uZenith; // of the place, unit, scene axes
uniform float uFaintest; // flux of the faintest star seen against the sky; 0 while the eye is in space

#define EXTINCTION_MAG 0.15
// Of the faintest star under a dark sky, magnitude 6.4: against a brighter one all look as much fainter.
#define FAINTEST_AT_NIGHT 0.0027

// Share of the light that comes through. Kasten & Young (1989), doi:10.1364/AO.28.004735.
float throughAir(float sinElevation) {
  float elevationDeg = degrees(asin(clamp(sinElevation, 0.0, 1.0)));
  float airMass = 1.0 / (max(sinElevation, 0.0) + 0.50572 * pow(elevationDeg + 6.07995, -1.6364));
  return pow(10.0, -0.4 * EXTINCTION_MAG * airMass);
}

// Flux as the eye takes it, 0 where it sees nothing.
float seen(float flux) {
  return flux * (FAINTEST_AT_NIGHT / uFaintest) * smoothstep(0.75, 1.35, flux / uFaintest);
}
