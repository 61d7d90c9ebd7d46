// The dome over a place, and the ground below it: a sphere about the eye. `position`: unit, east, up and south. Follows
// sky/dither.glsl, earth/air.glsl and sky/scattering.glsl.
uniform mat4 modelViewMatrix;
uniform mat4 projectionMatrix;

in vec3 position;

out vec3 vDirection;
flat out float vOnceZenith;

void main() {
  vDirection = position;
  vOnceZenith = dot(scatteredOnce(vec3(0.0, 1.0, 0.0)), LUMINANCE) / NOON_ONCE;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}
