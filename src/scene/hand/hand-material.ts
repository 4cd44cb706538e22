import {
  CustomBlending,
  DoubleSide,
  GLSL3,
  OneFactor,
  OneMinusSrcAlphaFactor,
  RawShaderMaterial,
} from 'three';
import { DRAWN_TO } from './hand-samples.ts';

/** CSS px: how wide the ink outline is. */
const OUTLINE = 1.7;

/** Instances that a hand's geometry must have. */
export const HAND_LAYERS = 3;

const VERTEX = /* glsl */ `
precision highp float;
const int OUTLINE = 2;
uniform mat4 modelViewMatrix, projectionMatrix;
uniform vec2 stage;
/** How far a squeeze has closed. */
uniform float closing;
in vec3 position, normal, shut;
in float above;
out vec3 vNormal, vView;
out float vAbove;
flat out int vLayer;
out float vFrom;

void main() {
  // Three layers in one call: what is nearest alone, so that a hand seen through does not show its own back; the hand;
  // and its inside turned out and a little larger, which leaves an outline.
  vLayer = gl_InstanceID;
  vec4 view = modelViewMatrix * vec4(mix(position, shut, closing), 1.0);
  vNormal = normalize(mat3(modelViewMatrix) * normal);
  vView = view.xyz;
  vAbove = above;
  vFrom = length(position);
  gl_Position = projectionMatrix * view;
  if (gl_InstanceID == OUTLINE) {
    vec2 way = (projectionMatrix * vec4(vNormal, 0.0)).xy * stage;
    gl_Position.xy += normalize(way + 1e-6) * ${OUTLINE.toFixed(1)} * 2.0 / stage * gl_Position.w;
    gl_Position.z += 0.00004 * gl_Position.w;
  } else gl_Position.z -= 0.00002 * gl_Position.w;
}
`;

const FRAGMENT = /* glsl */ `
precision highp float;
in vec3 vNormal, vView;
in float vAbove, vFrom;
flat in int vLayer;
out vec4 colour;
uniform vec3 plaster, ink;
/** How solid the hand is, how much of it is there yet, and how much fainter it is far from its pad. */
uniform float body, come, faint;
/** Pixels of the drawing: where the point is, and how many one CSS px is. */
uniform vec2 point;
uniform float pixelRatio, drawnTo;

const int NEAREST = 0, OUTLINE = 2;
const vec3 KEY = normalize(vec3(-0.72, 0.86, 0.66));
const vec3 FILL = normalize(vec3(0.90, 0.05, 0.55));

void main() {
  bool isOutline = vLayer == OUTLINE;
  if (isOutline == gl_FrontFacing) discard;
  // To nothing at the wrist, and fainter where the hand is only what the pad hangs on.
  float here = (1.0 - smoothstep(-0.014, drawnTo, vAbove)) * come;
  if (here < 0.004) discard;
  here *= 1.0 - faint * smoothstep(0.055, 0.125, vFrom);
  if (vLayer == NEAREST) {
    colour = vec4(0.0);
    return;
  }
  vec3 n = normalize(vNormal);
  vec3 v = normalize(-vView);
  if (isOutline) {
    // Who looks into the open end of the wrist sees no ink in there.
    here *= 1.0 - smoothstep(-0.035, -0.01, vAbove) * smoothstep(0.3, 0.6, -dot(n, v));
    colour = vec4(ink * here, here);
    return;
  }
  float facing = clamp(dot(n, v), 0.0, 1.0);
  float key = pow(clamp((dot(n, KEY) + 0.25) / 1.25, 0.0, 1.0), 1.3);
  float light = 0.72 + 0.26 * key + 0.08 * clamp(dot(n, FILL), 0.0, 1.0) + 0.06 * n.y;
  light *= mix(0.86, 1.0, smoothstep(0.0, 0.5, facing));
  // What lies under the pad is seen through it.
  float beside = length(gl_FragCoord.xy - point) / pixelRatio;
  float solid = body * mix(0.5, 1.0, smoothstep(9.0, 30.0, beside)) * here;
  colour = vec4(min(plaster * light, 1.0) * solid, solid);
}
`;

/** The lone hand: grey plaster in an ink outline, fading at the wrist; one draw of three instances. */
export function createHandMaterial(): RawShaderMaterial {
  return new RawShaderMaterial({
    glslVersion: GLSL3,
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    transparent: true,
    side: DoubleSide,
    forceSinglePass: true,
    blending: CustomBlending,
    blendSrc: OneFactor,
    blendDst: OneMinusSrcAlphaFactor,
    uniforms: {
      stage: { value: [1, 1] },
      closing: { value: 0 },
      drawnTo: { value: DRAWN_TO },
      plaster: { value: [0.8, 0.8, 0.8] },
      ink: { value: [0, 0, 0] },
      body: { value: 0.94 },
      come: { value: 1 },
      faint: { value: 0 },
      point: { value: [-1e4, -1e4] },
      pixelRatio: { value: 1 },
    },
  });
}
