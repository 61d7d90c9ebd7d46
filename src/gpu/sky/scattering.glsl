// Sunlight scattered once by the clear air over a place. Follows sky/dither.glsl and earth/air.glsl; lengths in Earth radii,
// axes east, up and south at the eye.
uniform vec3 uSun; // unit

#define STEPS 12
// Scale heights of air and haze, top of the air, the ozone's height.
#define AIR 0.00125
#define HAZE 0.00019
#define TOP 0.0150
#define OZONE 0.0035
#define TAU_HAZE 0.014
#define HAZE_G 0.76
#define TAU_CHAPPUIS vec3(0.022, 0.028, 0.001)
// Of a noon zenith.
#define NOON_MAG 4.5
#define NOON_ONCE 0.05

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
