import type { RawShaderMaterial } from 'three';
import { createOverlayMaterial } from '../overlay-material.ts';

/** CSS px from the point to the edge of what a cue draws. */
const REACH = 66;

const VERTEX = /* glsl */ `
precision highp float;
uniform mat4 modelViewMatrix, projectionMatrix;
uniform mat3 normalMatrix;
uniform vec2 stage;
uniform float size;
in vec2 corner;
in vec3 place, facing;
out vec2 at;

void main() {
  vec4 view = modelViewMatrix * vec4(place, 1.0);
  vec3 n = normalize(normalMatrix * facing);
  // In the plane of the skin, upright as the eye sees it.
  vec3 up = abs(n.y) > 0.95 ? vec3(0.0, 0.0, -1.0) : vec3(0.0, 1.0, 0.0);
  up = normalize(up - n * dot(up, n));
  vec3 right = cross(up, n);
  float metresAPixel = -view.z * 2.0 / (projectionMatrix[1][1] * stage.y);
  at = corner * ${REACH.toFixed(1)};
  view.xyz += (right * at.x + up * at.y) * metresAPixel * size + n * 0.001;
  gl_Position = n.z > 0.0 ? projectionMatrix * view : vec4(2.0, 2.0, 2.0, 1.0);
  gl_Position.z = 0.0;
}
`;

const FRAGMENT = /* glsl */ `
precision highp float;
uniform vec3 accent, casing;
uniform float phase, direction, size, share;
uniform int kind;
in vec2 at;
out vec4 colour;

const float TURN = 6.2831853;

float segment(vec2 p, vec2 a, vec2 b) {
  vec2 ab = b - a;
  return length(p - a - ab * clamp(dot(p - a, ab) / dot(ab, ab), 0.0, 1.0));
}
vec2 spin(vec2 p, float a) { return vec2(p.x * cos(a) + p.y * sin(a), p.y * cos(a) - p.x * sin(a)); }
/** An arrow that ends at \`tip\` on the x axis, coming from the right. */
float arrow(vec2 p, float tip, float shaft) {
  float d = segment(p, vec2(tip, 0.0), vec2(tip + shaft, 0.0));
  d = min(d, segment(p, vec2(tip, 0.0), vec2(tip + 8.0, 6.5)));
  return min(d, segment(p, vec2(tip, 0.0), vec2(tip + 8.0, -6.5)));
}

void main() {
  float d = 1e3, strength = 1.0, wash = 0.0;
  float r = length(at);
  // In quickly, held, out: how a thumb presses.
  float sink = smoothstep(0.0, 0.35, phase) * (1.0 - smoothstep(0.68, 1.0, phase));
  if (kind == 0) {
    float pad = mix(27.0, 21.0, sink);
    d = abs(r - pad);
    wash = (1.0 - smoothstep(pad - 2.0, pad, r)) * mix(0.06, 0.26, sink);
    d = min(d, arrow(spin(at, -TURN * 0.25), mix(44.0, 28.0, sink), 18.0));
  } else if (kind == 1) {
    // Three quarters of a circle, turning clockwise behind its head.
    vec2 p = spin(at, -phase * TURN);
    float angle = atan(p.y, p.x);
    float gap = 1.0;
    vec2 head = 38.0 * vec2(cos(gap), sin(gap));
    d = angle < 0.0 || angle > gap ? abs(r - 38.0) : min(length(p - head), length(p - vec2(38.0, 0.0)));
    vec2 outward = head / 38.0;
    vec2 way = vec2(outward.y, -outward.x);
    vec2 h = p - head;
    d = min(d, min(segment(h, way * 4.0, outward * 8.0 - way * 6.0), segment(h, way * 4.0, -outward * 8.0 - way * 6.0)));
  } else if (kind == 2) {
    float flash = exp(-phase * 5.0);
    float a = atan(at.y, at.x);
    float nearest = (floor(a / TURN * 8.0) + 0.5) / 8.0 * TURN;
    vec2 p = spin(at, nearest);
    float from = mix(30.0, 25.0, flash);
    d = segment(p, vec2(from, 0.0), vec2(from + mix(6.0, 12.0, flash), 0.0));
    strength = mix(0.3, 1.0, flash);
    wash = (1.0 - smoothstep(18.0, 21.0, r)) * 0.3 * flash;
  } else if (kind == 3) {
    float tip = mix(38.0, 22.0, sink);
    d = min(arrow(at, tip, 20.0), arrow(vec2(-at.x, at.y), tip, 20.0));
  } else if (kind == 5) {
    vec2 p = spin(at, direction);
    d = min(arrow(vec2(58.0 - p.x, p.y), 0.0, 34.0), arrow(vec2(58.0 + p.x, p.y), 0.0, 34.0));
  } else {
    vec2 p = spin(at, direction);
    d = segment(p, vec2(20.0, 0.0), vec2(58.0, 0.0));
    float run = 24.0 + 34.0 * phase;
    float shift = 58.0;
    d = min(d, min(segment(p, vec2(shift, 0.0), vec2(shift - 8.0, 6.5)), segment(p, vec2(shift, 0.0), vec2(shift - 8.0, -6.5))));
    d = min(d, min(segment(p, vec2(run, 0.0), vec2(run - 7.0, 6.0)), segment(p, vec2(run, 0.0), vec2(run - 7.0, -6.0))));
  }
  float px = max(fwidth(at.x), fwidth(at.y));
  // Lines keep their width however large the sign is.
  float line = clamp(0.5 + (1.3 / size - d) / px, 0.0, 1.0);
  float outer = clamp(0.5 + (2.7 / size - d) / px, 0.0, 1.0);
  float alpha = max(outer * strength, wash) * share;
  vec3 paint = mix(wash > 0.0 && outer * strength < wash ? accent : casing, accent, line);
  if (alpha < 0.004) discard;
  colour = vec4(paint * alpha, alpha);
}
`;

export function createCueMaterial(): RawShaderMaterial {
  return createOverlayMaterial({
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    uniforms: {
      stage: { value: [1, 1] },
      accent: { value: [0, 0, 0] },
      casing: { value: [1, 1, 1] },
      phase: { value: 0 },
      direction: { value: 0 },
      size: { value: 1 },
      share: { value: 1 },
      kind: { value: 0 },
    },
  });
}
