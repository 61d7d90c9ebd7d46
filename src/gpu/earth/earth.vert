// The ground sphere. `position` is a point of the unit sphere in Earth-fixed axes (x, z, −y); `uv` is longitude and
// latitude of an equirectangular map, north at v = 1.
precision highp float;

uniform mat4 modelViewMatrix;
uniform mat4 projectionMatrix;

in vec3 position;
in vec2 uv;

out vec3 vPoint;
out vec2 vMap;

void main() {
  vPoint = position;
  vMap = vec2(uv.x, 1.0 - uv.y); // images are stored from the north down
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}
