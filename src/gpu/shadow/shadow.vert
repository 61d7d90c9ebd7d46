// Hull of the shadow: the unit cylinder stretched along uAxis (unit, away from the Sun, world axes (x, z, −y) of ECI)
// and widened to hold the penumbra. Lengths in Earth radii. CPU twin of the cones: EarthShadow.ts.
precision highp float;

uniform mat4 viewMatrix;
uniform mat4 projectionMatrix;
uniform vec3 uAxis;
uniform vec2 uPenumbra; // radius at the terminator plane, slope along the axis
uniform float uLength;

in vec3 position; // radius 1 about y, y from −0.5 to 0.5

out vec3 vWorld;

void main() {
  vec3 side = normalize(cross(uAxis, abs(uAxis.y) < 0.9 ? vec3(0.0, 1.0, 0.0) : vec3(1.0, 0.0, 0.0)));
  vec3 other = cross(side, uAxis);
  float along = (position.y + 0.5) * uLength;
  float radius = (uPenumbra.x + uPenumbra.y * along) * 1.003; // 1/cos(π/48): the facets lie outside the cone
  vWorld = uAxis * along + (side * position.x + other * position.z) * radius;
  gl_Position = projectionMatrix * viewMatrix * vec4(vWorld, 1.0);
}
