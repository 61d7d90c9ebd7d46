// The Milky Way's glow from its brightness map (0 to 1), in display colours; blue-grey arms, warm core.
precision highp float;
precision highp sampler2D;

uniform sampler2D uGalaxy;
uniform float uBrightness;

in vec2 vMap;

out vec4 outColor;

// Half a code value of noise against steps; Jimenez (2014), interleaved gradient noise.
float dither(vec2 pixel) {
  return (fract(52.9829189 * fract(dot(pixel, vec2(0.06711056, 0.00583715)))) - 0.5) / 255.0;
}

void main() {
  float glow = texture(uGalaxy, vMap).r;
  vec3 color = mix(vec3(0.050, 0.058, 0.082), vec3(0.100, 0.090, 0.082), glow) * glow;
  outColor = vec4(color * uBrightness + dither(gl_FragCoord.xy) * step(0.002, glow), 1.0);
}
