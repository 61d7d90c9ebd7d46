precision highp float;
in vec3 vColour;
in float vAlpha;
in float vSide;
uniform float uWidth;
out vec4 fragColour;

void main() {
  // A hard core one third wide with a soft glow around it; the ribbon's own edge needs no multisampling.
  float d = abs(vSide);
  float core = 1.0 - smoothstep(0.34 - 0.9 / uWidth, 0.34 + 0.9 / uWidth, d);
  float glow = 0.28 * (1.0 - d) * (1.0 - d);
  float a = max(core, glow) * vAlpha;
  fragColour = vec4(vColour * a, a * (0.35 + 0.65 * core));
}
