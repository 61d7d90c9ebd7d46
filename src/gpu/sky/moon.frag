// The Moon as a plain grey ball: the ray meets the sphere, the light follows Lommel and Seeliger's law for a dark dusty
// surface (no bright middle, no dark edge), with the Earth's light on the night side. No map: it is some ten pixels wide.
uniform vec3 cameraPosition;
uniform vec3 uCentre;
uniform vec3 uSun; // unit, world axes
uniform float uRadius;
in vec3 vDirection;
out vec4 fragColour;

const float DAY = 0.62;
const float EARTHSHINE = 0.02;

void main() {
  vec3 ray = normalize(vDirection);
  vec3 toCentre = uCentre - cameraPosition;
  vec3 nearest = dot(toCentre, ray) * ray - toCentre; // from the centre to the ray's nearest point
  float edge = length(nearest) / uRadius;
  float width = fwidth(edge);
  float cover = 1.0 - smoothstep(1.0 - width, 1.0, edge);
  if (cover <= 0.0) discard;
  vec3 normal = normalize(nearest - ray * uRadius * sqrt(max(0.0, 1.0 - edge * edge)));
  float cosSun = dot(normal, uSun);
  float cosEye = max(dot(normal, -ray), 0.02);
  float day = cosSun > 0.0 ? 2.0 * cosSun / (cosSun + cosEye) : 0.0;
  float shine = EARTHSHINE * max(dot(normal, -normalize(uCentre)), 0.0);
  vec3 colour = vec3(1.0, 0.97, 0.92) * (DAY * min(day, 1.4) + shine);
  fragColour = vec4((colour + dither(gl_FragCoord.xy)) * cover, cover);
}
