// Straight pieces of constant width on the screen, six vertices each. World axes (x, z, −y) of ECI, turned about the
// pole by uTurn.
precision highp float;
uniform mat4 viewMatrix;
uniform mat4 projectionMatrix;
uniform vec2 uViewport; // device pixels
uniform float uWidthPx; // at 900 lines
uniform vec2 uTurn; // cosine and sine
in vec3 position;
in vec3 aOther; // the far end
in vec2 aCorner; // −1 at the near end or 1, side of the line −1 or 1
in vec4 aColour;
out float vSide;
out vec4 vColour;

vec4 clip(vec3 p) {
  vec3 turned = vec3(uTurn.x * p.x + uTurn.y * p.z, p.y, uTurn.x * p.z - uTurn.y * p.x);
  return projectionMatrix * viewMatrix * vec4(turned, 1.0);
}

void main() {
  vec4 here = clip(position);
  vec4 there = clip(aOther);
  if (here.w < 0.01 || there.w < 0.01) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0); // a piece through the eye has no side
    return;
  }
  vec2 along = (there.xy / there.w - here.xy / here.w) * uViewport * -aCorner.x;
  vec2 across = normalize(vec2(-along.y, along.x) + vec2(1e-9, 0.0));
  float halfWidth = 0.5 * uWidthPx * max(uViewport.y / 900.0, 0.75) + 1.0; // one pixel for the soft edge
  vSide = aCorner.y * halfWidth;
  vColour = aColour;
  gl_Position = here + vec4(across * aCorner.y * halfWidth * 2.0 / uViewport * here.w, 0.0, 0.0);
}
