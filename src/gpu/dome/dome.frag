// One face's share of a dome's picture: azimuthal equidistant, the rim 90° from the zenith. Twin: fisheye.ts.
precision highp float;
in vec2 vPlace;
uniform sampler2D uPicture;
uniform vec3 uLook; // of the face, in dome axes: right, up in the picture, zenith
uniform vec3 uRight;
uniform vec3 uUp;
uniform float uTan; // of half the face's field
out vec4 outColor;

#define RIM_RAD 1.57079632679

void main() {
  float r = length(vPlace);
  if (r > 1.0) discard;
  float angle = r * RIM_RAD;
  vec3 direction = vec3(vPlace * (r < 1e-6 ? RIM_RAD : sin(angle) / r), cos(angle));
  float ahead = dot(direction, uLook);
  // A face that is another's neighbour draws the edge too: neither leaves a gap.
  if (ahead < max(max(abs(direction.x), abs(direction.y)), direction.z) - 1e-5) discard;
  vec2 place = vec2(dot(direction, uRight), dot(direction, uUp)) / (ahead * uTan);
  outColor = vec4(texture(uPicture, 0.5 + 0.5 * place).rgb, 1.0);
}
