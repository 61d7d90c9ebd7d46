// The whole picture; vPlace: −1 to 1 in both directions, y up.
in vec3 position;
out vec2 vPlace;

void main() {
  vPlace = position.xy;
  gl_Position = vec4(position, 1.0);
}
