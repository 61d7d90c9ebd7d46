// A quad around the Sun's direction at infinity. uSunWorld: unit, world axes (x, z, −y) of ECI; cameraPosition in
// Earth radii. vGlare: offset from the Sun in units of the glare's radius; vLight: what is left of the Sun's light
// behind the Earth's edge and through its air, the same for the whole glare.
precision highp float;

uniform mat4 viewMatrix;
uniform mat4 projectionMatrix;
uniform vec3 cameraPosition;
uniform vec3 uSunWorld;
uniform float uGlareTan;
uniform float uDiscTan;
uniform float uFromSpace; // 1, or 0 from the ground: hidden by depth then, not by formula
uniform vec3 uThroughAir; // what the air over the eye leaves, 1 in space

in vec3 position;

out vec2 vGlare;
out vec3 vDirection;
out vec3 vLight;

// Optical depth of a line of sight grazing the ground, red to blue: vertical depth times √(2πR/H) at the scale height
// the air is drawn with, H = 0.0085 R.
#define TAU_GRAZING (vec3(0.050, 0.118, 0.280) * 27.2)
#define SCALE_HEIGHT 0.0085

void main() {
  vec3 cameraUp = vec3(viewMatrix[0].y, viewMatrix[1].y, viewMatrix[2].y);
  vec3 right = normalize(cross(uSunWorld, cameraUp + vec3(1e-5, 2e-5, 3e-5)));
  vec3 up = cross(right, uSunWorld);
  vGlare = position.xy;
  vDirection = uSunWorld + uGlareTan * (position.x * right + position.y * up);

  float along = dot(cameraPosition, uSunWorld); // negative: the Earth lies between
  float height = length(cameraPosition - along * uSunWorld) - 1.0;
  float discHeight = max(-along, 0.0) * uDiscTan;
  float isBehind = step(along, 0.0) * uFromSpace;
  float visible = mix(1.0, smoothstep(-discHeight - 1e-4, discHeight + 1e-4, height), isBehind);
  vLight = uThroughAir * visible * exp(-TAU_GRAZING * exp(-max(height, 0.0) / SCALE_HEIGHT) * isBehind);

  gl_Position = projectionMatrix * vec4(mat3(viewMatrix) * vDirection, 1.0);
  gl_Position.z = gl_Position.w * 0.999998; // behind all but the stars
}
