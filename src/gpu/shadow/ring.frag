// The line of ring.vert with soft edges; display colours.
precision highp float;

uniform vec4 uColor;
uniform vec2 uViewport;
uniform float uWidthPx;

in float vSide; // pixels from the line's middle

out vec4 outColor;

void main() {
  float halfWidth = 0.5 * uWidthPx * max(uViewport.y / 900.0, 0.75);
  float cover = clamp(halfWidth + 0.5 - abs(vSide), 0.0, 1.0);
  outColor = vec4(uColor.rgb, uColor.a * cover);
}
