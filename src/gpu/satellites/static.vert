// Points of one size.
uniform mat4 modelViewMatrix;
uniform mat4 projectionMatrix;
uniform float uSizePx;
in vec3 position;

void main() {
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
  gl_PointSize = uSizePx;
}
