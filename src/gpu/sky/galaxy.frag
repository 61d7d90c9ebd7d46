// The Milky Way's glow from its brightness map (0 to 1), in display colours; blue-grey arms, warm core. Follows dither.glsl.
uniform sampler2D uGalaxy;
uniform float uBrightness;

in vec2 vMap;

out vec4 outColor;

void main() {
  float glow = texture(uGalaxy, vMap).r;
  vec3 color = mix(vec3(0.052, 0.063, 0.094), vec3(0.150, 0.135, 0.125), glow) * glow;
  outColor = vec4(color * uBrightness + dither(gl_FragCoord.xy) * step(0.002, glow), 1.0);
}
