// One vertex an imported object, made from its number alone.
precision highp float;
precision highp int;
#include plane.glsl
#include objects.glsl

uniform mat4 uViewProjection;
uniform vec3 uCamera;
uniform float uSize; // CSS pixels at the reference distance
uniform float uPixelRatio;
uniform float uAlpha;
uniform vec3 uLit;
uniform vec3 uPartial;
uniform vec3 uDark;

out vec4 vColour;
out float vPixels;

void main() {
  vec3 position;
  if (!objectPosition(gl_VertexID, position)) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0); // outside the view
    gl_PointSize = 0.0;
    return;
  }
  float light = sunlit(position);
  gl_Position = uViewProjection * vec4(position, 1.0);
  float size = clamp(uSize * pow(4.5 / length(uCamera - position), 0.6), 3.0, 22.0) * uPixelRatio;
  gl_PointSize = size;
  vPixels = size;
  vec3 colour = light >= 1.0 ? uLit : light <= 0.0 ? uDark : uPartial;
  vColour = vec4(colour, uAlpha);
}
