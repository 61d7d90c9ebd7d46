// The Sun's disc, cut by the Earth's edge and reddened by its air per pixel, and the glare around it. Display colours,
// premultiplied: alpha 0 adds light. Follows dither.glsl.
uniform vec3 cameraPosition;
uniform float uGlareTan;
uniform float uDiscTan;
uniform float uStrength;
uniform float uFromSpace; // 1, or 0 from the ground: hidden by depth then, not by formula
uniform vec3 uThroughAir;

in vec2 vGlare;
in vec3 vDirection;
in vec3 vLight;

out vec4 outColor;

#define TAU_GRAZING (vec3(0.050, 0.118, 0.280) * 27.2)
#define SCALE_HEIGHT 0.0085

void main() {
  float r = length(vGlare);
  float angle = r * uGlareTan / uDiscTan; // in solar radii

  // Disc: white to its edge, then a soft step of a pixel or two.
  vec3 ray = normalize(vDirection);
  float along = dot(cameraPosition, ray);
  float height = length(cameraPosition - along * ray) - 1.0;
  float isBehind = step(along, 0.0) * uFromSpace;
  float free = mix(1.0, smoothstep(-2e-4, 2e-4, height), isBehind);
  vec3 through = free * exp(-TAU_GRAZING * exp(-max(height, 0.0) / SCALE_HEIGHT) * isBehind);
  float edge = fwidth(angle);
  float disc = 1.0 - smoothstep(1.1 - edge, 1.1 + edge, angle);

  // Glare: a tight core, a wide veil that ends at the quad's edge, and faint spikes.
  float window = 1.0 - smoothstep(0.35, 1.0, r);
  float core = 1.0 / (1.0 + 0.9 * angle * angle);
  float veil = 0.085 * exp(-r * r * 8.0) + 0.20 * exp(-r * 12.0);
  vec2 u = vGlare / max(r, 1e-4);
  float c2 = u.x * u.x - u.y * u.y;
  float c4 = 2.0 * c2 * c2 - 1.0;
  float spikes = (0.6 * pow(0.5 + 0.5 * c4, 22.0) + 0.4 * pow(0.5 - 0.5 * c4, 40.0)) * 0.16 * exp(-r * 6.0);
  vec3 glare = vec3(1.0, 0.93, 0.82) * (0.9 * core + veil + spikes) * window * uStrength;

  vec3 color = glare * vLight + disc * min(uThroughAir * through * 1.3, 1.0);
  outColor = vec4(min(color, 1.0) + dither(gl_FragCoord.xy) * step(0.004, color.g), disc * free);
}
