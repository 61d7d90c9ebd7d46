// Half a code value of noise, so that dark gradients do not show steps. `pixel`: gl_FragCoord.xy.
// Interleaved gradient noise, Jimenez (2014), Next generation post processing in Call of Duty, SIGGRAPH.
precision highp float;
precision highp sampler2D;

float dither(vec2 pixel) {
  return (fract(52.9829189 * fract(dot(pixel, vec2(0.06711056, 0.00583715)))) - 0.5) / 255.0;
}
