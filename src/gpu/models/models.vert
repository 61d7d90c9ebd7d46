// Near satellites as bodies of true size: one instance a satellite, places in metres from the eye (float64 until here).
// Axes of a body: Z where its array looks, X its wings, Y = Z × X; parts that face the Earth keep X and have `up` for Y.
precision highp float;

in vec3 position; // m
in vec3 normal;
in vec2 uv; // lines
in float part; // material, + EARTH
in vec4 place; // m from the eye, scene axes; visible fraction of the Sun
in vec4 wing; // X of the body, unit; opacity
in vec3 looks; // Z of the body, unit
in float radiatorK;

uniform mat4 projectionMatrix;
uniform mat4 viewMatrix;
uniform vec3 uEye; // m from the Earth's centre

out vec3 vFromEye;
out vec3 vNormal;
out vec3 vUp;
out vec2 vLines;
flat out vec4 vState; // material, light, opacity, radiator in K

#define EARTH 16.0

void main() {
  vec3 up = normalize(uEye + place.xyz);
  bool facesEarth = part >= EARTH;
  vec3 x = wing.xyz;
  vec3 y = facesEarth ? up : cross(looks, x);
  vec3 z = facesEarth ? cross(x, up) : looks;
  mat3 axes = mat3(x, y, z);
  vFromEye = place.xyz + axes * position;
  vNormal = axes * normal;
  vUp = up;
  vLines = uv;
  vState = vec4(facesEarth ? part - EARTH : part, place.w, wing.w, radiatorK);
  gl_Position = projectionMatrix * viewMatrix * vec4(vFromEye, 1.0);
}
