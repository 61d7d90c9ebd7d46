// A circle about uAxis drawn as a line of constant width on the screen. uAxis: unit, world axes (x, z, −y) of ECI.
precision highp float;

uniform mat4 viewMatrix;
uniform mat4 projectionMatrix;
uniform vec3 uAxis;
uniform vec2 uRing; // distance of the circle's plane along the axis, radius of the circle; Earth radii
uniform vec2 uViewport; // device pixels
uniform float uWidthPx; // at 900 lines

in vec3 position; // cosine and sine of the place on the circle, side of the line −1 or 1

out float vSide;

void main() {
  vec3 side = normalize(cross(uAxis, abs(uAxis.y) < 0.9 ? vec3(0.0, 1.0, 0.0) : vec3(1.0, 0.0, 0.0)));
  vec3 other = cross(side, uAxis);
  vec3 world = uAxis * uRing.x + (side * position.x + other * position.y) * uRing.y;
  vec3 tangent = other * position.x - side * position.y;
  mat4 clipFromWorld = projectionMatrix * viewMatrix;
  vec4 here = clipFromWorld * vec4(world, 1.0);
  vec4 ahead = clipFromWorld * vec4(world + tangent * 0.01, 1.0);
  vec2 along = (ahead.xy / ahead.w - here.xy / here.w) * uViewport;
  vec2 across = normalize(vec2(-along.y, along.x) + vec2(1e-9, 0.0));
  float halfWidth = 0.5 * uWidthPx * max(uViewport.y / 900.0, 0.75) + 1.0; // one pixel for the soft edge
  vSide = position.z * halfWidth;
  gl_Position = here + vec4(across * position.z * halfWidth * 2.0 / uViewport * here.w, 0.0, 0.0);
}
