// Catalogue stars as points at infinity. `position`: unit direction, J2000 equator, axes (x, z, −y); modelViewMatrix
// carries precession. `light`: hue, and flux in units of a star of magnitude 0.
// Size grows with flux^0.33 and opacity with flux^0.55: the eye sees six magnitudes, a display only two.
precision highp float;
#include fromGround.glsl

uniform mat4 modelMatrix;
uniform mat4 modelViewMatrix;
uniform mat4 projectionMatrix;
uniform vec2 uViewport; // device pixels
uniform float uBrightness;

in vec3 position;
in vec4 light;

out vec3 vColor;

void main() {
  gl_Position = projectionMatrix * vec4(mat3(modelViewMatrix) * position, 1.0);
  gl_Position.z = gl_Position.w * 0.999999; // the far plane, behind everything
  float scale = clamp(uViewport.y / 900.0, 0.75, 2.5);
  float flux = light.w;
  if (uFaintest > 0.0) flux = seen(flux * throughAir(dot(mat3(modelMatrix) * position, uZenith)));
  float size = (uFaintest > 0.0 ? 7.0 : 5.2) * pow(flux, 0.33);
  gl_PointSize = clamp(size, uFaintest > 0.0 ? 3.3 : 2.6, 7.5) * scale;
  vColor = mix(vec3(1.0), light.rgb, 0.75) * min((uFaintest > 0.0 ? 6.0 : 4.2) * pow(flux, 0.55), 1.3) * uBrightness;
}
