// A square that faces the eye around the Moon's ball, wide enough for its outline seen from near. vOffset: on the
// square, in lunar radii.
precision highp float;
uniform mat4 viewMatrix;
uniform mat4 projectionMatrix;
uniform vec3 cameraPosition;
uniform vec3 uCentre; // scene units, world axes
uniform float uRadius;
in vec3 position;
out vec3 vDirection;

void main() {
  vec3 toMoon = normalize(uCentre - cameraPosition);
  vec3 right = normalize(cross(toMoon, vec3(0.0, 1.0, 0.0)));
  vec3 up = cross(right, toMoon);
  vec3 corner = uCentre + 1.15 * uRadius * (position.x * right + position.y * up);
  vDirection = corner - cameraPosition;
  gl_Position = projectionMatrix * viewMatrix * vec4(corner, 1.0);
}
