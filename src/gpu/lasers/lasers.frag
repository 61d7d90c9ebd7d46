// A thin line with two pulses on it, one each way; the ground's is dashed and teal. Premultiplied alpha.
precision highp float;
in float vAlong;
in float vSide;
in float vTraffic;
flat in int vIsGround;
uniform vec3 uLink;
uniform vec3 uGround;
uniform float uAlpha;
uniform float uPhase; // of the pulses, in their own periods
uniform bool uMoves;
out vec4 fragColour;

float pulse(float at, float phase) {
  float d = abs(fract(at - phase + 0.5) - 0.5);
  return 1.0 - smoothstep(0.0, 0.09, d);
}

void main() {
  float edge = 1.0 - smoothstep(0.35, 1.0, abs(vSide));
  if (vIsGround == 1) {
    float dash = uMoves ? smoothstep(0.35, 0.5, abs(fract(vAlong * 8.0 - uPhase * 4.0) - 0.5) * 2.0) : 1.0;
    float a = edge * (0.45 + 0.55 * dash);
    fragColour = vec4(uGround * a, a);
    return;
  }
  float moving = uMoves ? max(pulse(vAlong, uPhase), pulse(vAlong, -uPhase)) * vTraffic : 0.0;
  float a = edge * uAlpha * (0.35 + 0.35 * vTraffic + 0.9 * moving);
  fragColour = vec4(uLink * a, a);
}
