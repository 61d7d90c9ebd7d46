// The Milky Way's sphere at infinity. `uv.x` 0.5 is right ascension 0, growing eastwards; north at uv.y = 1.
precision highp float;

uniform mat4 modelViewMatrix;
uniform mat4 projectionMatrix;

in vec3 position;
in vec2 uv;

out vec2 vMap;

void main() {
  vMap = vec2(uv.x - 0.5, 1.0 - uv.y);
  gl_Position = projectionMatrix * vec4(mat3(modelViewMatrix) * position, 1.0);
  gl_Position.z = gl_Position.w * 0.9999995;
}
