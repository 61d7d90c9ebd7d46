// Shared by earth.frag and atmosphere.frag: what the air does to light, and the way to the screen.
// Lengths in Earth radii, directions are unit vectors, all in the Earth-fixed frame with axes (x, z, −y).
// TAU is the vertical optical depth of the air per colour (680, 550, 440 nm): Rayleigh scattering of the US
// standard atmosphere, Bucholtz (1995), doi:10.1364/AO.34.002765, with a little haze added.
// Follows sky/dither.glsl. highp is needed: exp(R/H) below spans the whole float range.

#define PI 3.14159265
#define TAU vec3(0.050, 0.118, 0.280)
// Ozone's Chappuis band takes orange and green out of long paths and so keeps twilight blue.
#define TAU_OZONE vec3(0.0070, 0.0150, 0.0010)
// Sunlight that a white, sunward surface sends back, before tone mapping at exposure 1.
#define SUNLIGHT 2.8

float saturate(float x) {
  return clamp(x, 0.0, 1.0);
}

// Filmic curve. Narkowicz (2016), ACES filmic tone mapping curve, knarkowicz.wordpress.com.
vec3 toneMap(vec3 x) {
  return clamp(x * (2.51 * x + 0.03) / (x * (2.43 * x + 0.59) + 0.14), 0.0, 1.0);
}

// Linear light to sRGB code values. IEC 61966-2-1.
vec3 toSrgb(vec3 c) {
  return mix(1.055 * pow(max(c, 1e-7), vec3(1.0 / 2.4)) - 0.055, 12.92 * c, vec3(lessThan(c, vec3(0.0031308))));
}

// Rayleigh phase function times 4π.
float rayleighPhase(float cosAngle) {
  return 0.75 * (1.0 + cosAngle * cosAngle);
}

// Slant over vertical optical depth in an exponential atmosphere, from a point `h` scale heights up to infinity.
// `x` = radius over scale height, `cosZenith` of the direction looked along; inf stands for a ray into the ground.
// Schüler (2012), An approximation to the Chapman grazing-incidence function, GPU Pro 3, section II.2.
float chapman(float x, float h, float cosZenith) {
  float c = sqrt(x + h);
  if (cosZenith >= 0.0) return c / (c * cosZenith + 1.0) * exp(-h);
  float x0 = sqrt(1.0 - cosZenith * cosZenith) * (x + h);
  return 2.0 * sqrt(x0) * exp(min(x - x0, 80.0)) - c / (1.0 - c * cosZenith) * exp(-h);
}
