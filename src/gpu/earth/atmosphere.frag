// Light scattered once by the air outside the disc: day rim, twilight arc, faint airglow on the night limb.
// vPoint, uSun (unit), uCamera: Earth radii, Earth-fixed axes (x, z, −y). Premultiplied sRGB out. Follows air.glsl.
// Single scattering in nine steps, and a part that is dimmed less for light scattered several times, which keeps the
// twilight arc blue; the Sun's path by Chapman's function. The scale height is drawn several times too
// large (real air: 0.0013 radii) so that the rim is visible from afar.
uniform vec3 uSun;
uniform vec3 uCamera;
uniform float uShellRadius;
uniform float uScaleHeight;
uniform float uDim;
uniform float uProjectorLift;

in vec3 vPoint;

out vec4 outColor;

#define STEPS 9
// Henyey–Greenstein asymmetry and share of haze.
#define MIE_G 0.78
#define MIE_TAU 0.010

float miePhase(float cosAngle) {
  float g2 = MIE_G * MIE_G;
  return (1.0 - g2) / pow(1.0 + g2 - 2.0 * MIE_G * cosAngle, 1.5);
}

void main() {
  vec3 ray = normalize(vPoint - uCamera);
  float along = -dot(uCamera, ray); // where the ray passes closest to the Earth's centre
  float closest2 = dot(uCamera, uCamera) - along * along;
  float halfChord = sqrt(max(uShellRadius * uShellRadius - closest2, 0.0));
  float near = max(along - halfChord, 0.0);
  float far = along + halfChord;
  if (closest2 < 1.0 && along > 0.0) far = min(far, along - sqrt(1.0 - closest2));

  float x = 1.0 / uScaleHeight;
  float stepLength = max(far - near, 0.0) / float(STEPS);
  float jitter = dither(gl_FragCoord.xy) * 255.0;
  float depth = 0.0; // vertical-normalised: optical depth over TAU
  vec3 rayleigh = vec3(0.0);
  vec3 mie = vec3(0.0);
  for (int i = 0; i < STEPS; i++) {
    vec3 p = uCamera + ray * (near + (float(i) + 0.5 + 0.6 * jitter) * stepLength);
    float r = length(p);
    float h = max((r - 1.0) * x, 0.0);
    float density = exp(-h) * stepLength * x;
    float toSun = chapman(x, h, dot(p, uSun) / r);
    float way = 0.95 * toSun + depth + 0.5 * density;
    vec3 light = exp(-TAU * way - TAU_OZONE * toSun) * density;
    rayleigh += light + 0.16 * exp(-0.32 * TAU * way - TAU_OZONE * toSun) * density;
    mie += light;
    depth += density;
  }
  float cosAngle = dot(ray, uSun);
  vec3 color = SUNLIGHT * 0.25 * (TAU * rayleighPhase(cosAngle) * rayleigh * 1.25 + MIE_TAU * miePhase(cosAngle) * mie);

  // Airglow near 95 km, drawn at the exaggerated height: keeps the night limb's outline.
  float height = (sqrt(closest2) - 1.0) * x / 2.24;
  float glow = exp(-pow((height - 1.0) / 0.42, 2.0)) * step(0.0, along);
  color += vec3(0.009, 0.018, 0.020) * glow * uProjectorLift;
  color += vec3(0.004, 0.008, 0.022) * exp(-max(height, 0.0) * 1.8) * uProjectorLift * step(0.0, along);

  vec3 shown = toSrgb(toneMap(color * uDim));
  float alpha = saturate(max(max(shown.r, max(shown.g, shown.b)), 1.0 - exp(-0.118 * depth)));
  outColor = vec4(shown + dither(gl_FragCoord.xy) * alpha, alpha);
}
