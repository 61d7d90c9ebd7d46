// The air's shell: a sphere seen from inside (back faces), so that each line of sight through the air is one
// fragment. vPoint: Earth radii in Earth-fixed axes (x, z, −y).
precision highp float;

uniform mat4 modelViewMatrix;
uniform mat4 projectionMatrix;
uniform float uShellRadius;

in vec3 position;

out vec3 vPoint;

void main() {
  vPoint = position * uShellRadius;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(vPoint, 1.0);
}
