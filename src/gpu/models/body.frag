// A satellite from near: what its surfaces are made of, in sunlight with the shadows that its parts cast on one another, in
// the light of the Earth below, mirrors of both; or coloured by temperature. A picture, not radiometry. All in the body's
// axes. Follows sky/dither.glsl and earth/air.glsl.
in vec3 vBody; // m
in vec3 vNormal;
in vec2 vFace; // m
flat in vec2 vEdges;
flat in vec3 vPart; // material, what it is of, a number of its own

uniform vec3 uEye; // m, the body's axes
uniform vec3 uUp; // unit
uniform float uRadii; // from the Earth's centre
uniform float uLight; // visible fraction of the Sun
uniform float uOpacity;
uniform float uRadiatorK;
uniform vec3 uSun; // unit, the body's axes
uniform mat3 uFromSun; // the body's axes to those of the look from the Sun
uniform sampler2D uShadow; // depth from the Sun
uniform vec4 uShadowBox; // half of its width and height, m; depth of its near side and how deep it is, m
uniform float uThermal; // 1 where colours are temperatures
uniform float uKelvin[8]; // by what a part is of; 0 where none is worked out
uniform vec2 uRange; // of the scale, K
uniform vec3 uRamp[5]; // sRGB
uniform float uChosen; // what is chosen, −1 for nothing
out vec4 outColor;

#define CELLS 0
#define FOIL 1
#define WHITE 2
#define RADIATOR 3
#define METAL 4
#define ANTENNA 5
#define GLASS 6
#define BACK 7
#define COPPER 8
#define DARK 9
#define SILVER 10
#define SUN_COLOUR vec3(1.0, 0.955, 0.88)
#define EARTH_COLOUR vec3(0.58, 0.76, 1.0)

float hash(vec2 p) {
  vec3 q = fract(vec3(p.xyx) * 0.1031);
  q += dot(q, q.yzx + 33.33);
  return fract((q.x + q.y) * q.z);
}

// Value noise in space, 0 to 1.
float noise(vec3 p) {
  vec3 i = floor(p);
  vec3 f = p - i;
  f = f * f * (3.0 - 2.0 * f);
  vec2 k = vec2(1.0, 0.0);
  #define AT(o) hash((i + o).xy + 37.0 * (i + o).z)
  return mix(
    mix(mix(AT(k.yyy), AT(k.xyy), f.x), mix(AT(k.yxy), AT(k.xxy), f.x), f.y),
    mix(mix(AT(k.yyx), AT(k.xyx), f.x), mix(AT(k.yxx), AT(k.xxx), f.x), f.y),
    f.z
  );
}

vec3 ridgeSlope(vec3 p) {
  const vec2 e = vec2(0.11, 0.0);
  #define RIDGE(at) abs(noise(at) - 0.5)
  float here = RIDGE(p);
  return (vec3(RIDGE(p + e.xyy), RIDGE(p + e.yxy), RIDGE(p + e.yyx)) - here) / e.x;
}

// Share of a pixel that lines at whole numbers take: `at` in their distances, `width` as a share of it. Steady at any size.
float line(float at, float width) {
  float w = max(fwidth(at), 1e-5);
  float away = abs(fract(at - 0.5) - 0.5);
  float near = clamp((0.5 * width + 0.5 * w - away) / w, 0.0, 1.0) * min(1.0, width / w);
  float hit = width < w ? near : clamp((0.5 * width - away) / w + 0.5, 0.0, 1.0);
  return mix(hit, width, smoothstep(0.35, 0.9, w));
}
float lines(vec2 at, vec2 width) {
  return max(line(at.x, width.x), line(at.y, width.y));
}

// Sunlight past the body's other parts, soft over a few texels.
float sunlit(vec3 at, vec3 n) {
  vec3 p = uFromSun * (at + n * (0.012 + 0.0009 * uShadowBox.x));
  vec2 middle = 0.5 + 0.5 * p.xy / uShadowBox.xy;
  float depth = (uShadowBox.z - p.z) / uShadowBox.w - 0.00015;
  vec2 texel = 1.0 / vec2(textureSize(uShadow, 0));
  float seen = 0.0;
  for (int y = -1; y <= 1; y++)
    for (int x = -1; x <= 1; x++) seen += step(depth, textureLod(uShadow, middle + texel * vec2(x, y) * 0.8, 0.0).r);
  return seen / 9.0;
}

// What a mirror sees along `ray`: the Earth with its clouds and the rim of its air, or nothing.
vec3 earthAlong(vec3 ray, float rough) {
  float along = -dot(uUp, ray);
  float rim = sqrt(max(0.0, uRadii * uRadii - 1.0)) / uRadii;
  float soft = 0.004 + rough;
  float inside = smoothstep(rim - soft, rim + soft, along);
  float root = sqrt(max(0.0, uRadii * uRadii * along * along - (uRadii * uRadii - 1.0)));
  vec3 ground = normalize(uUp * uRadii + ray * (uRadii * along - root));
  float day = smoothstep(-0.12, 0.35, dot(ground, uSun));
  float cloud = smoothstep(0.45, 0.75, 0.6 * noise(ground * 14.0) + 0.4 * noise(ground * 37.0));
  vec3 sea = mix(vec3(0.035, 0.10, 0.26), vec3(0.55, 0.62, 0.70), cloud * (1.0 - 6.0 * min(rough, 0.12)));
  vec3 seen = SUNLIGHT * day * sea + vec3(0.002, 0.003, 0.006);
  float air = exp(-abs(along - rim) / (0.010 + rough)) * smoothstep(-0.25, 0.25, dot(normalize(uUp + ray * along), uSun) + 0.12);
  return inside * seen + air * SUNLIGHT * 0.35 * vec3(0.25, 0.52, 1.0);
}

void main() {
  int material = int(vPart.x + 0.5);
  vec3 flatNormal = normalize(vNormal);
  vec3 n = flatNormal;
  vec3 toEye = normalize(uEye - vBody);

  vec3 base = vec3(0.5);
  vec3 mirror = vec3(0.0); // at right angles
  float rough = 0.02;
  float through = 0.0;
  vec3 glow = vec3(0.0);
  vec2 fromEdge = min(vFace, vEdges - vFace);
  float seam = min(fromEdge.x, fromEdge.y);
  vec3 tilt = vec3(hash(vec2(vPart.z, 1.3)), hash(vec2(vPart.z, 7.1)), 0.5) - 0.5;

  if (material == CELLS || material == BACK) {
    // Blankets of cells between hems; cells of 166 mm with cut corners, strings and busbars.
    vec2 count = max(vec2(1.0), floor(vEdges / vec2(1.05, 2.05)));
    vec2 blanket = vFace / vEdges * count;
    vec2 size = vEdges / count;
    vec2 hem = lines(blanket, 0.045 / size) * vec2(1.0);
    vec2 cells = fract(blanket) * floor(size / 0.166);
    vec2 cellSize = size / floor(size / 0.166);
    vec2 inCell = fract(cells);
    float gap = lines(cells, 0.003 / cellSize);
    vec2 corner = abs(inCell - 0.5) * cellSize;
    float w = max(fwidth(vFace.x), fwidth(vFace.y));
    float cut = clamp((corner.x + corner.y - (0.5 * (cellSize.x + cellSize.y) - 0.018)) / w + 0.5, 0.0, 1.0) * (1.0 - smoothstep(0.02, 0.06, w));
    float seen = 1.0 - smoothstep(0.03, 0.10, w);
    float own = mix(0.5, hash(floor(cells) + floor(blanket) * 17.0 + vPart.z * 91.0), seen);
    float sheet = hash(floor(blanket) + vPart.z * 53.0);
    if (material == CELLS) {
      base = mix(vec3(0.0014, 0.0034, 0.0125), vec3(0.0030, 0.0074, 0.0250), 0.5 * own + 0.5 * sheet);
      float busbars = line(cells.x * 9.0 + 0.5, 0.0011 * 9.0 / cellSize.x);
      float fingers = line(cells.y * 5.0, 0.0006 * 5.0 / cellSize.y);
      base = mix(base, vec3(0.24, 0.23, 0.21), 0.8 * max(busbars, 0.5 * fingers));
      base = mix(base, vec3(0.030, 0.028, 0.026), max(gap, cut));
      base = mix(base, vec3(0.25, 0.205, 0.13), hem.x * 0.9);
      mirror = vec3(0.045, 0.052, 0.075) * (1.0 - 0.7 * hem.x);
      // No blanket is quite flat.
      vec2 sag = (vec2(hash(floor(blanket) + vPart.z), hash(floor(blanket) + vPart.z + 5.0)) - 0.5) * 0.010 + (fract(blanket) - 0.5) * 0.008;
      n = normalize(n + vec3(sag, 0.0) + 0.010 * tilt);
      rough = 0.012;
    } else {
      vec3 kapton = vec3(0.52, 0.27, 0.062);
      base = mix(kapton * 0.55, kapton, max(gap, 0.25 + 0.25 * own));
      base = mix(base, vec3(0.46, 0.40, 0.30), 0.8 * hem.x);
      through = mix(0.034, 0.34, max(max(gap, cut), 0.7 * hem.x));
      mirror = vec3(0.05, 0.04, 0.02);
      rough = 0.10;
    }
  } else if (material == FOIL || material == SILVER) {
    // Creases: the slope of ridges in two sizes.
    vec3 p = vBody * 5.0 + vPart.z * 13.0;
    float fine = 1.0 - smoothstep(0.02, 0.16, fwidth(p.x) + fwidth(p.y) + fwidth(p.z));
    float coarse = 1.0 - smoothstep(0.15, 0.8, fwidth(p.x) + fwidth(p.y) + fwidth(p.z));
    vec3 crease = coarse * ridgeSlope(p) + 0.7 * fine * ridgeSlope(p * 3.1 + 5.0);
    n = normalize(n + (material == FOIL ? 0.42 : 0.16) * crease);
    base = material == FOIL ? vec3(0.36, 0.20, 0.050) : vec3(0.13, 0.132, 0.135);
    mirror = material == FOIL ? vec3(0.72, 0.44, 0.13) : vec3(0.52, 0.53, 0.55);
    float stitch = max(line(vFace.x / 0.5, 0.02), line(vFace.y / 0.5, 0.02));
    base *= 1.0 - 0.45 * stitch;
    rough = 0.10;
  } else if (material == WHITE) {
    base = vec3(0.27, 0.272, 0.275) * (1.0 - 0.10 * noise(vBody * 3.0));
    float plates = max(line(vFace.x / 0.32, 0.014), line(vFace.y / 0.32, 0.014));
    base *= 1.0 - 0.45 * plates;
    mirror = vec3(0.03);
    rough = 0.2;
  } else if (material == RADIATOR) {
    // Mirrors of quartz over the tubes that run from one pipe to the other.
    float tubes = line(vFace.y / 0.24, 0.16);
    float tiles = max(line(vFace.x / 0.12, 0.02), line(vFace.y / 0.12, 0.02));
    float w = max(fwidth(vFace.x), fwidth(vFace.y));
    float own = mix(0.5, hash(floor(vFace / 0.12) + vPart.z * 31.0), 1.0 - smoothstep(0.03, 0.10, w)); // not a grain from afar
    base = vec3(0.34, 0.35, 0.37) * (0.94 + 0.12 * own) * (1.0 - 0.30 * tiles);
    base = mix(base, vec3(0.52, 0.53, 0.54), 0.5 * tubes);
    mirror = vec3(0.46, 0.47, 0.49) * (1.0 - 0.5 * tubes);
    float bend = sin(vFace.y / 0.24 * 6.2831853) * (1.0 - smoothstep(0.02, 0.1, fwidth(vFace.y)));
    n = normalize(n + 0.05 * bend * vec3(0.0, 1.0, 0.0) + 0.008 * (own - 0.5) + 0.012 * tilt);
    rough = 0.02;
    float along = vFace.x / vEdges.x;
    glow = vec3(1.0, 0.20, 0.045) * (0.006 + 0.060 * tubes) * pow(uRadiatorK / 330.0, 4.0) * (1.0 - 0.5 * uLight) * (0.8 + 0.4 * along);
    base *= mix(1.0, 0.55, 1.0 - smoothstep(0.0, 0.05, seam));
  } else if (material == METAL) {
    base = vec3(0.17, 0.175, 0.185);
    mirror = vec3(0.34, 0.35, 0.37);
    rough = 0.16;
  } else if (material == ANTENNA) {
    base = mix(vec3(0.36, 0.35, 0.33), vec3(0.16), 0.7 * lines(vFace / 0.055, vec2(0.12)));
    mirror = vec3(0.03);
    rough = 0.2;
  } else if (material == COPPER) {
    base = vec3(0.46, 0.20, 0.085);
    mirror = vec3(0.62, 0.34, 0.19);
    rough = 0.14;
  } else if (material == DARK) {
    base = vec3(0.020, 0.021, 0.024);
    mirror = vec3(0.035);
    rough = 0.12;
  } else {
    base = vec3(0.004, 0.010, 0.012);
    mirror = vec3(0.10, 0.16, 0.13);
    rough = 0.004;
  }

  float facing = dot(flatNormal, uSun);
  float lit = uLight * (facing > -0.05 ? sunlit(vBody, flatNormal) : 0.0);
  vec3 sunlight = SUN_COLOUR * SUNLIGHT;

  // The Earth below, as a broad light from its day side.
  float sunHigh = dot(uUp, uSun);
  float daySide = smoothstep(-0.5, 0.85, sunHigh);
  vec3 aside = uSun - uUp * sunHigh;
  vec3 towardsDay = normalize(-uUp + 0.75 * aside);
  vec3 earth = EARTH_COLOUR * (0.33 * SUNLIGHT * daySide + 0.010);
  float below = 0.5 + 0.5 * dot(n, towardsDay);
  vec3 color = base * (sunlight * lit * max(dot(n, uSun), 0.0) + earth * pow(below, 1.6) + vec3(0.018, 0.021, 0.030));
  // Light that the sunlit side of its own parts throws on the rest.
  color += base * sunlight * uLight * 0.018 * (1.0 - abs(facing));
  color += base * sunlight * uLight * through * max(-facing, 0.0);

  float cosine = max(dot(n, toEye), 0.0);
  vec3 fresnel = mirror + (1.0 - mirror) * pow(1.0 - cosine, 5.0) * (1.0 - 2.0 * min(rough, 0.3));
  vec3 mirrored = reflect(-toEye, n);
  vec3 seen = earthAlong(mirrored, rough);
  float towardsSun = max(dot(mirrored, uSun), 0.0);
  float sharp = 1.0 / (0.0006 + rough * rough);
  seen += sunlight * lit * step(0.0, facing) * (min(0.05 * sharp, 26.0) * pow(towardsSun, 2.2 * sharp) + 0.06 * pow(towardsSun, 12.0));
  color += fresnel * seen;
  // Silicon under glass scatters blue about the mirror's way.
  if (material == CELLS) color += sunlight * lit * vec3(0.0020, 0.0050, 0.0170) * pow(towardsSun, 3.0);
  color += glow;

  vec3 screen = toSrgb(toneMap(color));
  if (uThermal > 0.0) {
    float kelvin = uKelvin[int(vPart.y + 0.5)];
    float shape = 0.52 + 0.48 * abs(dot(flatNormal, toEye));
    float at = clamp((kelvin - uRange.x) / (uRange.y - uRange.x), 0.0, 1.0) * 4.0;
    int mark = min(int(at), 3);
    vec3 warm = mix(uRamp[mark], uRamp[mark + 1], at - float(mark)) * shape;
    float hatch = smoothstep(0.35, 0.65, abs(fract((gl_FragCoord.x + gl_FragCoord.y) / 9.0) - 0.5) * 2.0);
    vec3 none = mix(vec3(0.16, 0.18, 0.22), vec3(0.27, 0.30, 0.35), hatch) * shape;
    float detail = 0.86 + 0.6 * dot(screen, vec3(0.25));
    screen = mix(screen, (kelvin > 0.0 ? warm * min(detail, 1.08) : none), uThermal);
  }
  if (uChosen >= 0.0) {
    bool isChosen = abs(vPart.y - uChosen) < 0.5;
    float rimLight = pow(1.0 - abs(dot(flatNormal, toEye)), 2.0);
    screen = isChosen ? mix(screen, vec3(0.62, 0.82, 1.0), 0.16 + 0.5 * rimLight) : screen * 0.62;
  }
  outColor = vec4(screen + dither(gl_FragCoord.xy), 1.0) * uOpacity;
}
