// The shadow's light along one line of sight: exact length inside each cone, weighted by a density that falls with the
// distance s behind the Earth, integrated in closed form (no samples). World axes (x, z, −y) of ECI, Earth radii.
// Premultiplied display colours. Follows sky/dither.glsl.
uniform vec3 cameraPosition;
uniform vec3 uAxis;
uniform vec2 uUmbra; // radius at the terminator plane, slope along the axis
uniform vec2 uPenumbra;
uniform float uLength;
uniform float uStrength;

in vec3 vWorld;

out vec4 outColor;

#define FADE 0.42
#define UMBRA_COLOR vec3(0.26, 0.38, 1.0)
#define EDGE_COLOR vec3(0.49, 0.59, 1.0)
#define PENUMBRA_COLOR vec3(1.0, 0.30, 0.48)

// Part [near, far] of the ray inside the cone ρ = cone.x + cone.y·s; empty if near ≥ far. `os`, `ds`: s of the ray's
// start and direction.
vec2 insideCone(vec3 origin, vec3 ray, float os, float ds, vec2 cone, vec2 span) {
  float radius = cone.x + cone.y * os;
  float a = 1.0 - ds * ds * (1.0 + cone.y * cone.y);
  float b = dot(origin, ray) - os * ds - cone.y * ds * radius;
  float c = dot(origin, origin) - os * os - radius * radius;
  float discriminant = b * b - a * c;
  if (a > 1e-6) {
    if (discriminant <= 0.0) return vec2(1.0, 0.0);
    float root = sqrt(discriminant);
    return vec2(max(span.x, (-b - root) / a), min(span.y, (-b + root) / a));
  }
  // Nearly along the axis: inside for good once inside, within the drawn length.
  return c <= 0.0 ? span : vec2(1.0, 0.0);
}

// ∫ (exp(−FADE·s) − exp(−FADE·L)) dt over the part, s = os + ds·t: zero at the far end of the drawn volume.
float amount(vec2 part, float os, float ds) {
  float chord = part.y - part.x;
  if (chord <= 0.0) return 0.0;
  float middle = os + ds * 0.5 * (part.x + part.y);
  float x = 0.5 * FADE * ds * chord;
  float sinhc = abs(x) < 0.05 ? 1.0 + x * x / 6.0 : (exp(x) - exp(-x)) / (2.0 * x);
  return chord * max(exp(-FADE * middle) * sinhc - exp(-FADE * uLength), 0.0);
}

void main() {
  vec3 ray = normalize(vWorld - cameraPosition);
  float os = dot(cameraPosition, uAxis);
  float ds = dot(ray, uAxis);

  // The ray between the eye, the two end planes and the Earth.
  vec2 span = vec2(0.0, 1e3);
  if (abs(ds) > 1e-6) {
    vec2 planes = (vec2(0.0, uLength) - os) / ds;
    span = vec2(max(span.x, min(planes.x, planes.y)), min(span.y, max(planes.x, planes.y)));
  }
  float middle = -dot(cameraPosition, ray);
  float closest2 = dot(cameraPosition, cameraPosition) - middle * middle;
  bool isOverEarth = closest2 < 1.0 && middle > 0.0;
  if (isOverEarth) span.y = min(span.y, middle - sqrt(1.0 - closest2));

  float umbra = amount(insideCone(cameraPosition, ray, os, ds, uUmbra, span), os, ds);
  vec2 skin = vec2(uUmbra.x - 0.018, uUmbra.y);
  float edge = umbra - amount(insideCone(cameraPosition, ray, os, ds, skin, span), os, ds);
  float outer = amount(insideCone(cameraPosition, ray, os, ds, uPenumbra, span), os, ds) - umbra;

  float umbraAlpha = 1.0 - exp(-0.16 * umbra);
  vec3 color = UMBRA_COLOR * umbraAlpha + EDGE_COLOR * (1.0 - exp(-0.5 * edge)) +
    PENUMBRA_COLOR * (1.0 - exp(-0.36 * max(outer, 0.0)));
  color *= uStrength * (isOverEarth ? 0.6 : 1.0);
  float alpha = 0.25 * umbraAlpha * uStrength;
  outColor = vec4(color + dither(gl_FragCoord.xy) * step(0.004, color.b), alpha);
}
