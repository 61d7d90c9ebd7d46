// One star: a soft round spot in display colours, added to the sky.
precision highp float;

in vec3 vColor;

out vec4 outColor;

void main() {
  vec2 p = 2.0 * gl_PointCoord - 1.0;
  float spot = exp(-2.6 * dot(p, p)) - 0.07;
  outColor = vec4(vColor * max(spot, 0.0), 1.0);
}
