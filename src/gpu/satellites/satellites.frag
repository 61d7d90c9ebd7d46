// A dot: a solid core that hides what is behind it, with a halo where there is room for one. Premultiplied alpha.
precision highp float;
in vec4 vColour;
in float vPixels;
flat in float vHalo;
uniform float uWhite; // of the core's middle; none where the colour is a value
#ifdef TRIANGLES
in vec2 vCoord;
#endif
out vec4 fragColour;

void main() {
#ifdef TRIANGLES
  vec2 place = vCoord;
  if (place.x < 0.0 || place.x > 1.0 || place.y < 0.0 || place.y > 1.0) discard;
#else
  vec2 place = gl_PointCoord;
#endif
  if (vPixels < 3.0) {
    fragColour = vec4(vColour.rgb * vColour.a, vColour.a);
    return;
  }
  float r = 2.0 * length(place - 0.5);
  if (vHalo > 0.0) {
    // Light alone: what is behind is not hidden.
    float glow = max(0.0, 1.0 - r);
    fragColour = vec4(vColour.rgb * glow * glow * vColour.a, 0.0);
    return;
  }
  float edge = 2.0 / vPixels;
  float core = 1.0 - smoothstep(0.42 - edge, 0.42 + edge, r);
  float halo = pow(max(0.0, 1.0 - r), 2.2) * 0.55 * smoothstep(3.0, 7.0, vPixels);
  vec3 glow = vColour.rgb * (core + halo) + vec3(uWhite) * core * (1.0 - smoothstep(0.0, 0.35, r));
  fragColour = vec4(glow, max(core, halo * 0.25)) * vColour.a;
}
