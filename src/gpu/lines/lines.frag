// The line of lines.vert with soft edges; display colours.
precision highp float;
uniform vec2 uViewport;
uniform float uWidthPx;
in float vSide; // pixels from the line's middle
in vec4 vColour;
out vec4 outColour;

void main() {
  float halfWidth = 0.5 * uWidthPx * max(uViewport.y / 900.0, 0.75);
  float cover = clamp(halfWidth + 0.5 - abs(vSide), 0.0, 1.0);
  outColour = vec4(vColour.rgb, vColour.a * cover);
}
