// The clear sky over a place, from the ground, in display colours. vDirection, uSun: unit, east, up and south.
// Single scattering of sunlight in real air (twelve steps beyond the Earth's shadow, the ways by Chapman's function) gives
// colours and shape; what is scattered more often is an even blue light, at least as much as brings the zenith to its
// measured brightness (physics/twilight.ts). Seventeen magnitudes from noon to night are too many for a screen: brightness
// is shown at its power 0.29 from one moment to another, 0.55 within a picture. Follows
// sky/dither.glsl, earth/air.glsl and sky/scattering.glsl.
uniform float uZenithMag; // V, magnitudes a square arcsecond

in vec3 vDirection;
flat in float vOnceZenith; // luminance of the zenith's light scattered once, a noon zenith's being 1

out vec4 outColor;

#define NOON_SHOWN 0.20
#define MOMENT_POWER 0.29
#define PICTURE_POWER 0.55

void main() {
  vec3 ray = normalize(vDirection);
  bool isGround = ray.y < 0.0;
  if (isGround) ray = normalize(vec3(ray.x, 0.02, ray.z)); // it takes its light from the sky above it
  ray.y = max(ray.y, 0.002);
  float moment = NOON_SHOWN * pow(10.0, -0.4 * MOMENT_POWER * (uZenithMag - NOON_MAG));
  float isDusk = 1.0 - smoothstep(-0.10, 0.10, uSun.y);
  float isNight = 1.0 - smoothstep(-0.30, -0.17, uSun.y);

  // In units of a noon zenith.
  vec3 once = scatteredOnce(ray) / NOON_ONCE;
  float zenith = pow(10.0, -0.4 * (uZenithMag - NOON_MAG));
  float often = max(zenith - vOnceZenith, mix(0.35, 1.6, isDusk) * vOnceZenith);
  float towardsSun = 0.5 + 0.5 * dot(normalize(ray.xz + 1e-6), normalize(uSun.xz + 1e-6));
  float low = exp(-ray.y * 5.0);
  vec3 hue = mix(vec3(0.36, 0.74, 1.75), vec3(0.58, 0.84, 1.50), isNight);
  hue /= dot(hue, LUMINANCE);
  // Twilight is brighter on the Sun's side; the night's own glow is brighter low down, where one looks along its layer.
  float shape = mix(0.75 + 0.5 * towardsSun + 0.9 * low, 1.0 + 0.9 * low, isNight);
  vec3 light = once + often * shape * hue;

  float bright = dot(light, LUMINANCE);
  // Eyes used to the dark take the twilight above its glow for bluer than it is, and its colours for fuller.
  float isTwilight = isDusk * (1.0 - isNight);
  float bluer = isTwilight * mix(0.5, 5.5, smoothstep(0.02, 0.45, ray.y));
  vec3 chroma = light + bluer * (often * shape + 0.35 * dot(once, LUMINANCE)) * hue;
  chroma /= dot(chroma, LUMINANCE);
  chroma = max(1.0 + (chroma - 1.0) * mix(1.2, 1.35, isTwilight), 0.02);
  vec3 color = chroma / dot(chroma, LUMINANCE) * moment * pow(bright / max(vOnceZenith + often, 1e-9), PICTURE_POWER);
  if (isGround) {
    float near = smoothstep(0.0, 0.4, -normalize(vDirection).y);
    color = dot(color, LUMINANCE) * mix(vec3(0.13, 0.145, 0.16), vec3(0.05, 0.055, 0.06), near);
  }
  color = 1.0 - exp(-1.35 * color);
  outColor = vec4(toSrgb(color) + dither(gl_FragCoord.xy), 1.0);
}
