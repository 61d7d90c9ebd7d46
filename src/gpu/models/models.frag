// A satellite's surfaces in sunlight dimmed by its own share of the Sun's disc, in the light of the Earth below, and in
// the dark with the glow of a warm radiator: its infrared, drawn visible. A picture, not radiometry. Follows earth/air.glsl.
in vec3 vFromEye;
in vec3 vNormal;
in vec3 vUp;
in vec2 vLines;
flat in vec4 vState; // material, light, opacity, radiator in K

uniform vec3 uSun;
uniform float uLimbCosine; // of the angle between straight down and the Earth's limb
out vec4 outColor;

#define CELLS 0
#define FOIL 1
#define WHITE 2
#define RADIATOR 3
#define METAL 4
#define ANTENNA 5
#define GLASS 6
#define SUN_COLOUR vec3(1.0, 0.95, 0.86)
#define EARTH_COLOUR vec3(0.46, 0.68, 1.0)

// Lines at whole numbers, of a width in parts of their distance; they fade before they would flicker.
float lines(vec2 at, float width) {
  vec2 step = fwidth(at) + 1e-6;
  vec2 away = abs(fract(at - 0.5) - 0.5);
  vec2 hit = 1.0 - smoothstep(vec2(width) - 0.5 * step, vec2(width) + 0.5 * step, away);
  vec2 seen = 1.0 - smoothstep(0.25, 0.7, step);
  hit = mix(vec2(2.0 * width), hit, seen);
  return max(hit.x, hit.y);
}

void main() {
  int material = int(vState.x + 0.5);
  float light = vState.y;
  vec3 n = normalize(vNormal);
  vec3 toEye = normalize(-vFromEye);

  vec3 base = vec3(0.62);
  float gloss = 0.0;
  vec3 glow = vec3(0.0);
  if (material == CELLS) {
    float frames = lines(vLines, 0.014);
    float strings = lines(vLines * vec2(1.0, 6.0), 0.025);
    float cells = lines(vLines * 12.0, 0.04);
    base = mix(vec3(0.004, 0.009, 0.030), vec3(0.014, 0.020, 0.046), 0.7 * cells);
    base = mix(base, vec3(0.10, 0.085, 0.06), 0.6 * strings);
    base = mix(base, vec3(0.24, 0.19, 0.11), frames);
    gloss = 1.0 - frames;
  } else if (material == FOIL) {
    // As dark as the same from near (body.frag), so that nothing jumps when that comes.
    base = mix(vec3(0.29, 0.145, 0.036), vec3(0.16, 0.08, 0.022), 0.5 * lines(vLines, 0.03));
    gloss = 0.25;
  } else if (material == WHITE) base = mix(vec3(0.50, 0.51, 0.53), vec3(0.22), 0.6 * lines(vLines, 0.03));
  else if (material == RADIATOR) {
    float pipes = lines(vLines * vec2(8.0, 1.0), 0.06);
    base = mix(vec3(0.78, 0.80, 0.82), vec3(0.45), 0.6 * pipes);
    glow = vec3(1.0, 0.25, 0.07) * (0.05 + 0.07 * pipes) * pow(vState.w / 330.0, 4.0) * (1.0 - 0.75 * light);
  } else if (material == METAL) base = vec3(0.34, 0.35, 0.38);
  else if (material == ANTENNA) {
    base = mix(vec3(0.55), vec3(0.28), lines(vLines, 0.03));
  } else {
    base = vec3(0.03, 0.05, 0.06);
    gloss = 1.0;
  }

  // The Earth below: by how much of what is seen of it lies in daylight.
  float day = smoothstep(-0.45, 0.85, dot(vUp, uSun));
  vec3 earth = EARTH_COLOUR * (0.30 * SUNLIGHT * day + 0.012);
  float towardsEarth = 0.5 - 0.5 * dot(n, vUp);
  float sine = max(dot(n, uSun), 0.0);
  vec3 sunlight = SUN_COLOUR * SUNLIGHT * light;
  vec3 color = base * (sunlight * sine + earth * pow(towardsEarth, 1.4) + vec3(0.015, 0.019, 0.032));
  // Thin foil and blankets let a little through.
  if (material == FOIL) color += base * sunlight * 0.05 * max(-dot(n, uSun), 0.0);

  // Cover glass mirrors the Earth's disc and the Sun.
  vec3 mirrored = reflect(-toEye, n);
  float fresnel = 0.05 + 0.95 * pow(1.0 - max(dot(n, toEye), 0.0), 5.0);
  float down = -dot(mirrored, vUp);
  vec3 seen = earth * 1.6 * smoothstep(uLimbCosine - 0.10, uLimbCosine + 0.04, down);
  float towardsSun = max(dot(mirrored, uSun), 0.0);
  seen += sunlight * (2.5 * pow(towardsSun, 400.0) + 0.16 * pow(towardsSun, 14.0)) * step(0.0, dot(n, uSun));
  color += gloss * (fresnel * seen + 0.14 * sunlight * vec3(1.0, 0.72, 0.36) * 0.12 * pow(towardsSun, 5.0) * step(0.0, dot(n, uSun)));
  color += glow;

  outColor = vec4(toSrgb(toneMap(color)) + dither(gl_FragCoord.xy), 1.0) * vState.z;
}
