// One satellite from near, in its own axes: Z where its array looks, X its wings, Y = Z × X; parts that face the Earth keep X and have
// `up` for Y. Metres; the place is from the eye (float64 until here).
precision highp float;

in vec3 position; // m
in vec3 normal;
in vec2 uv; // m on the face
in vec2 edges; // of the face, m
in vec2 mark; // what the part is of, a number of its own
in float part; // material, + EARTH

uniform mat4 projectionMatrix;
uniform mat4 viewMatrix;
uniform vec3 uPlace; // m from the eye, scene axes
uniform mat3 uAxes; // of the body, scene axes
uniform vec3 uUp; // unit, in the body's axes
uniform mat3 uFromSun; // the body's axes to those of the look from the Sun, which is at their Z

out vec3 vBody; // m, the body's axes
out vec3 vNormal;
out vec2 vFace; // m
flat out vec2 vEdges;
flat out vec3 vPart; // material, what it is of, a number of its own

#define EARTH 16.0

void main() {
  bool facesEarth = part >= EARTH;
  mat3 turn = facesEarth ? mat3(vec3(1.0, 0.0, 0.0), uUp, cross(vec3(1.0, 0.0, 0.0), uUp)) : mat3(1.0);
  vBody = turn * position;
  vNormal = turn * normal;
  vFace = uv;
  vEdges = edges;
  vPart = vec3(facesEarth ? part - EARTH : part, mark);
#ifdef FROM_SUN
  gl_Position = projectionMatrix * viewMatrix * vec4(uFromSun * vBody, 1.0);
#else
  gl_Position = projectionMatrix * viewMatrix * vec4(uPlace + uAxes * vBody, 1.0);
#endif
}
