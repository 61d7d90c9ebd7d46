// The Earth's ground, seas, clouds and city lights under the air, in display colours (sRGB).
// vPoint, uSun (unit) and uCamera (Earth radii): Earth-fixed frame, axes (x, z, −y). Follows air.glsl.
// A picture, not radiometry: clouds are a fixed fair-weather map, moonlight and city lights are lifted to be seen.
uniform sampler2D uDay; // colour, sRGB decoded by the sampler
uniform sampler2D uDayBefore; // the coarser map that uDay replaces, shown by uSettle
uniform sampler2D uNight; // city lights, 0 to 1
uniform sampler2D uClouds; // cover, 0 to 1
uniform sampler2D uWater; // 1 on water
uniform vec3 uSun;
uniform vec3 uCamera;
uniform float uSettle; // 1 just after sharper maps came in, falling to 0
uniform float uDim; // brightness under dense constellations, 0 to 1
uniform float uCloudiness; // 1 as they are, 0 none
uniform float uProjectorLift; // moonlight, 1 on a screen to 3 on a projector

in vec3 vPoint;
in vec2 vMap;

out vec4 outColor;

#define NAVY vec3(0.004, 0.016, 0.045)
#define MOONLIGHT vec3(0.0150, 0.0195, 0.0320)
#define CLOUD_HEIGHT 0.0045

float cloudCover(vec2 map) {
  float sharp = texture(uClouds, map, uSettle).r;
  float soft = texture(uClouds, map, 3.0).r;
  float cover = smoothstep(0.04, 0.90, mix(sharp, soft, 0.30)) * smoothstep(-0.05, 0.35, soft);
  return 1.0 - exp(-2.1 * cover);
}

// Sunlight left after the air above a place where the Sun stands at sine mu.
vec3 sunlightAt(float mu) {
  return exp(-0.95 * TAU / (max(mu, 0.0) + 0.035));
}

void main() {
  vec3 n = normalize(vPoint);
  vec3 toCamera = normalize(uCamera - vPoint);
  float mu = dot(n, uSun);
  float nv = max(dot(n, toCamera), 0.0);

  // Surface colour: bathymetry becomes a hint on navy.
  vec3 day = texture(uDay, vMap).rgb;
  if (uSettle > 0.0) day = mix(day, texture(uDayBefore, vMap).rgb, uSettle);
  float water = texture(uWater, vMap).r;
  float ice = water * smoothstep(0.45, 0.75, day.r);
  water -= ice;
  vec3 ground = mix(day * vec3(1.07, 1.0, 0.91), mix(NAVY, day * vec3(0.35, 0.55, 0.72), 0.38), water);

  // Clouds, and their shadow: the same map looked up towards the Sun.
  float cloud = cloudCover(vMap) * uCloudiness;
  vec3 east = normalize(vec3(n.z, 0.0, -n.x) + vec3(1e-6, 0.0, 0.0));
  vec3 north = cross(n, east);
  float cosLatitude = max(length(n.xz), 0.08);
  vec2 towardsSun = vec2(dot(uSun, east) / cosLatitude, -2.0 * dot(uSun, north)) / (2.0 * PI);
  float shade = uCloudiness * (1.0 - exp(-2.1 * texture(uClouds, vMap + towardsSun * CLOUD_HEIGHT / max(mu, 0.12), 1.0).r));
  shade *= 0.62 * smoothstep(0.0, 0.15, mu);

  // Daylight: wider than Lambert, orange where it comes in flat.
  float lit = smoothstep(-0.02, 0.10, mu) * mix(mu, sqrt(max(mu, 0.0)), 0.25);
  vec3 sun = sunlightAt(mu);
  vec3 color = ground * sun * max(lit, 0.0) * (1.0 - shade) * 0.78;

  // Glint of the Sun on water, small and warm.
  vec3 halfway = normalize(uSun + toCamera);
  float nh = max(dot(n, halfway), 0.0);
  float fresnel = 0.35 + 0.65 * pow(1.0 - max(dot(toCamera, halfway), 0.0), 5.0);
  float glint = 0.20 * pow(nh, 260.0) + 0.085 * pow(nh, 70.0) + 0.028 * pow(nh, 16.0);
  color += vec3(1.0, 0.86, 0.66) * sun * glint * fresnel * water * (1.0 - cloud) * smoothstep(0.0, 0.2, mu);

  // Twilight: the sky lights the ground for a while after sunset, rose near the terminator, blue beyond.
  vec3 twilight = vec3(0.070, 0.029, 0.013) * exp(-pow((mu - 0.025) / 0.075, 2.0)) +
    vec3(0.006, 0.012, 0.024) * exp(-pow((mu + 0.03) / 0.085, 2.0));
  color += twilight * (0.02 + ground);

  // Clouds catch light longer than the ground, and turn pink last.
  float cloudMu = mu + 0.03;
  float cloudLit = smoothstep(-0.02, 0.10, cloudMu) * mix(cloudMu, sqrt(max(cloudMu, 0.0)), 0.25);
  vec3 cloudColor = vec3(0.80) * sunlightAt(cloudMu) * max(cloudLit, 0.0) + twilight * 0.75;
  color = SUNLIGHT * mix(color, cloudColor, cloud * 0.94);

  // Night: moonlit ground, and the cities' amber.
  float dark = 1.0 - smoothstep(-0.14, 0.06, mu);
  float moonlit = 0.5 + 0.5 * nv;
  vec3 night = mix(ground * 1.25 + vec3(0.05, 0.07, 0.10), vec3(0.55), cloud * 0.7) * MOONLIGHT * 1.6 * uProjectorLift * moonlit;
  float city = texture(uNight, vMap, uSettle).r;
  vec3 amber = mix(vec3(1.0, 0.50, 0.17), vec3(1.0, 0.76, 0.44), smoothstep(0.1, 0.8, city));
  night += amber * (city * city * 1.4 + city * 0.09) * (1.0 - 0.75 * cloud) * mix(1.0, 1.35, uProjectorLift - 1.0);
  color += night * dark;

  // Air between ground and eye: takes light away, scatters sunlight in; joins the disc to the rim.
  vec3 tauView = 0.55 * TAU / (nv + 0.047);
  vec3 through = exp(-tauView);
  // The light comes in halfway up, where less of it is lost than at the ground; at the limb the eye meets air that
  // still stands in the Sun beyond the terminator.
  float airMu = mu + 0.02 + 0.13 * pow(1.0 - nv, 6.0);
  vec3 airlight = exp(-vec3(0.018, 0.050, 0.086) / (max(airMu, 0.0) + 0.06)) * smoothstep(-0.14, 0.22, airMu);
  float phase = 0.5 + 0.5 * rayleighPhase(dot(toCamera, -uSun));
  color = color * through + SUNLIGHT * 0.25 * phase * 0.90 * airlight * (1.0 - through);

  outColor = vec4(toSrgb(toneMap(color * uDim)) + dither(gl_FragCoord.xy), 1.0);
}
