import { GreaterDepth, type RawShaderMaterial } from 'three';
import { focus } from '../camera/focus.ts';
import { createRibbonMaterial } from './ribbon-material.ts';

/** CSS px: half the casing's width, the widest that a line is; and half of what the signs of its flow take. */
export const HALF = { line: 3, flow: 8 } as const;
/** CSS px from one sign of the flow to the next. */
export const FLOW_STEP = 52;

const FRAGMENT = /* glsl */ `
precision highp float;
uniform vec3 colours[16];
/** 1 a yang meridian: wider, with a broken pale core. */
uniform float yang[16];
uniform float alphas[16];
uniform vec3 casing;
uniform float pixelRatio, metresAPixel, fineness;
uniform vec2 focus;
/** Which style shows the way it runs, -1 for none, and how far its signs have come, 0 to 1 of a step. */
uniform float flowing, run;
/** 1 for what lies behind the skin. */
uniform float far;
in float vAcross, vAlong, vDepth;
flat in float vStyle;
out vec4 colour;

void main() {
  int style = int(vStyle + 0.5);
  float d = abs(vAcross);
  float core = mix(1.0, 1.4, yang[style]) * fineness;
  float line = clamp(0.5 + (core - d) * pixelRatio, 0.0, 1.0);
  float outer = clamp(0.5 + (core + fineness - d) * pixelRatio, 0.0, 1.0);
  vec3 paint = mix(casing, colours[style], line);
  // Dashes keep their length on the screen, in steps, so that they do not crawl while the camera moves.
  float stepped = exp2(floor(log2(metresAPixel) + 0.5));
  float dash = 7.0 * stepped;
  float broken = step(fract(vAlong / dash), 0.58) * clamp(0.5 + (0.55 - d) * pixelRatio, 0.0, 1.0);
  paint = mix(paint, casing, broken * yang[style]);
  if (abs(vStyle - flowing) < 0.5) {
    // Chevrons that go the way the meridian does.
    float at = (fract(vAlong / stepped / ${FLOW_STEP.toFixed(1)} - run) - 0.5) * ${FLOW_STEP.toFixed(1)} * stepped / metresAPixel;
    float chevron = max(abs(at + d * 0.95) * 0.72, d - 5.2);
    float sign_ = clamp(0.5 + (1.4 - chevron) * pixelRatio, 0.0, 1.0);
    float rim = clamp(0.5 + (2.7 - chevron) * pixelRatio, 0.0, 1.0);
    paint = mix(mix(paint, casing, rim), colours[style], sign_);
    outer = max(outer, rim);
  }
  // Behind the skin: paler, in longer dashes.
  float through = mix(1.0, 0.5 * step(fract(vAlong / stepped / 9.0), 0.55), far);
  float alpha = outer * through * alphas[style] * (1.0 - smoothstep(0.75, 1.5, (vDepth - focus.x) / focus.y));
  if (alpha < 0.004) discard;
  colour = vec4(paint * alpha, alpha);
}
`;

/** @param isFar for what lies behind the skin, where that is seen through */
export function createLineMaterial(isFar: boolean): RawShaderMaterial {
  const material = createRibbonMaterial({
    fragmentShader: FRAGMENT,
    halfWidth: HALF.line,
    bias: isFar ? 0 : 0.0025,
    uniforms: {
      flowing: { value: -1 },
      run: { value: 0 },
      far: { value: isFar ? 1 : 0 },
      fineness: { value: 1 },
      colours: { value: new Float32Array(48) },
      yang: { value: new Float32Array(16) },
      alphas: { value: new Float32Array(16).fill(1) },
      focus,
    },
  });
  if (isFar) material.depthFunc = GreaterDepth;
  return material;
}
