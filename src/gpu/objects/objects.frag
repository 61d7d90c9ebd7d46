// A hollow diamond, so that no imported object is taken for a satellite of the fleet. Premultiplied alpha.
precision highp float;
in vec4 vColour;
in float vPixels;
out vec4 fragColour;

void main() {
  vec2 place = abs(2.0 * gl_PointCoord - 1.0);
  float r = place.x + place.y;
  float edge = 1.5 / vPixels;
  float outer = 1.0 - smoothstep(1.0 - 2.0 * edge, 1.0, r);
  float line = max(0.3, 3.2 / vPixels);
  // Too small to be hollow: filled.
  float inner = smoothstep(6.0, 8.0, vPixels) * (1.0 - smoothstep(1.0 - line - edge, 1.0 - line + edge, r));
  float cover = outer * (1.0 - inner) * vColour.a;
  if (cover <= 0.0) discard;
  fragColour = vec4(vColour.rgb * cover, cover);
}
