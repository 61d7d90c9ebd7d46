// The clear sky over a place, from the ground, in display colours. vDirection, uSun: unit, east, up and south.
// Single scattering of sunlight in real air (twelve steps beyond the Earth's shadow, the ways by Chapman's function) gives
// colours and shape; what is scattered more often is an even blue light, at least as much as brings the zenith to its
// measured brightness (physics/twilight.ts). Seventeen magnitudes from noon to night are too many for a screen: brightness
// is shown at its power 0.34 from one moment to another, 0.5 within a picture. Follows sky/dither.glsl and earth/air.glsl.
uniform vec3 uSun;
uniform float uZenithMag; // V, magnitudes a square arcsecond

in vec3 vDirection;

out vec4 outColor;

#define STEPS 12
// Lengths in Earth radii: scale heights of air and haze, top of the air, the ozone's height.
#define AIR 0.00125
#define HAZE 0.00019
#define TOP 0.0150
#define OZONE 0.0035
#define TAU_HAZE 0.018
#define HAZE_G 0.76
#define TAU_CHAPPUIS vec3(0.022, 0.028, 0.001)
// Of a noon zenith, and how it is shown.
#define NOON_MAG 4.5
#define NOON_ONCE 0.05
#define NOON_SHOWN 0.21
#define MOMENT_POWER 0.34
#define PICTURE_POWER 0.5

const vec3 LUMINANCE = vec3(0.2126, 0.7152, 0.0722);

float hazePhase(float cosAngle) {
  float g2 = HAZE_G * HAZE_G;
  return (1.0 - g2) / pow(1.0 + g2 - 2.0 * HAZE_G * cosAngle, 1.5);
}

// How far along a ray from the ground the Earth's shadow reaches, taken as a cylinder.
float shadowEnd(vec3 ray) {
  if (uSun.y >= 0.0) return 0.0;
  float c = dot(ray, uSun);
  float a = max(1.0 - c * c, 1e-6);
  float b = ray.y - uSun.y * c;
  float side = (sqrt(b * b + a * uSun.y * uSun.y) - b) / a;
  return c > 0.0 ? min(side, -uSun.y / c) : side;
}

// Sunlight scattered once towards the eye, in units of what a white sunward surface sends back.
vec3 scatteredOnce(vec3 ray) {
  float up = max(ray.y, 0.0);
  float far = sqrt(up * up + 2.0 * TOP + TOP * TOP) - up;
  float start = shadowEnd(ray);
  if (start >= far) return vec3(0.0);
  float throughAll = chapman(1.0 / AIR, 0.0, up);
  float throughHaze = chapman(1.0 / HAZE, 0.0, up);
  vec3 air = vec3(0.0);
  vec3 haze = vec3(0.0);
  float before = start;
  for (int i = 1; i <= STEPS; i++) {
    float share = float(i) / float(STEPS);
    float t = start + (far - start) * share * share; // short steps where the air is densest
    float middle = 0.5 * (before + t);
    vec3 p = vec3(0.0, 1.0, 0.0) + ray * middle;
    float h = middle * (2.0 * up + middle) * 0.5; // |p| − 1, without losing its digits
    float r = 1.0 + h;
    float cosSun = dot(p, uSun) / r;
    float cosRay = (up + middle) / r;
    float toSun = chapman(1.0 / AIR, h / AIR, cosSun);
    float toEye = throughAll - chapman(1.0 / AIR, h / AIR, cosRay);
    float hazeWay = chapman(1.0 / HAZE, h / HAZE, cosSun) + throughHaze - chapman(1.0 / HAZE, h / HAZE, cosRay);
    float ozone = inversesqrt(max(1.0 - (1.0 - cosSun * cosSun) / (1.0 + 2.0 * OZONE), 1e-4));
    if (h > OZONE) ozone *= cosSun < 0.0 ? 2.0 : 0.0;
    vec3 light = exp(-TAU * (toSun + toEye) - TAU_CHAPPUIS * ozone - TAU_HAZE * hazeWay) * (t - before);
    air += light * exp(-h / AIR) / AIR;
    haze += light * exp(-h / HAZE) / HAZE;
    before = t;
  }
  float cosAngle = dot(ray, uSun);
  return 0.25 * (TAU * rayleighPhase(cosAngle) * air + TAU_HAZE * hazePhase(cosAngle) * haze);
}

void main() {
  vec3 ray = normalize(vDirection);
  bool isGround = ray.y < 0.0;
  if (isGround) ray = normalize(vec3(ray.x, 0.02, ray.z)); // it takes its light from the sky above it
  ray.y = max(ray.y, 0.002);
  float moment = NOON_SHOWN * pow(10.0, -0.4 * MOMENT_POWER * (uZenithMag - NOON_MAG));
  float isDusk = smoothstep(0.10, -0.10, uSun.y);
  float isNight = smoothstep(-0.17, -0.30, uSun.y);

  // In units of a noon zenith.
  vec3 once = scatteredOnce(ray) / NOON_ONCE;
  float onceZenith = dot(scatteredOnce(vec3(0.0, 1.0, 0.0)), LUMINANCE) / NOON_ONCE;
  float zenith = pow(10.0, -0.4 * (uZenithMag - NOON_MAG));
  float often = max(zenith - onceZenith, mix(0.35, 1.6, isDusk) * onceZenith);
  float towardsSun = 0.5 + 0.5 * dot(normalize(ray.xz + 1e-6), normalize(uSun.xz + 1e-6));
  float low = exp(-ray.y * 5.0);
  vec3 hue = mix(vec3(0.42, 0.80, 1.75), vec3(0.60, 0.86, 1.45), isNight);
  hue /= dot(hue, LUMINANCE);
  // Twilight is brighter on the Sun's side; the night's own glow is brighter low down, where one looks along its layer.
  float shape = mix(0.75 + 0.5 * towardsSun + 0.9 * low, 1.0 + 0.9 * low, isNight);
  vec3 light = once + often * shape * hue;

  float bright = dot(light, LUMINANCE);
  // Eyes used to the dark take twilight for bluer than it is.
  vec3 chroma = light + 2.2 * isDusk * (1.0 - isNight) * often * shape * hue;
  vec3 color = chroma / dot(chroma, LUMINANCE) * moment * pow(bright / max(onceZenith + often, 1e-9), PICTURE_POWER);
  if (isGround) {
    float near = smoothstep(0.0, 0.4, -normalize(vDirection).y);
    color = dot(color, LUMINANCE) * mix(vec3(0.13, 0.145, 0.16), vec3(0.05, 0.055, 0.06), near);
  }
  color = 1.0 - exp(-1.35 * color);
  outColor = vec4(toSrgb(color) + dither(gl_FragCoord.xy), 1.0);
}
