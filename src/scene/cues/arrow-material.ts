import type { RawShaderMaterial } from 'three';
import { createRibbonMaterial } from '../meridians/ribbon-material.ts';

/** CSS px: half the width of an arrow's head with its casing, and the head's length. */
const HALF = 10;

const FRAGMENT = /* glsl */ `
precision highp float;
uniform vec3 accent, casing;
uniform float metresAPixel, pixelRatio, run;
in float vAcross, vAlong, vDepth;
/** The arrow's whole length, metres. */
flat in float vStyle;
out vec4 colour;

void main() {
  float left = (vStyle - vAlong) / metresAPixel;
  float half_ = left < 18.0 ? max(0.0, (left - 2.0) * 0.5) : 1.6;
  float d = abs(vAcross) - half_;
  float line = clamp(0.5 - d * pixelRatio, 0.0, 1.0);
  float outer = clamp(0.5 + (1.4 - d) * pixelRatio, 0.0, 1.0);
  // A pale gap travels the way the body goes.
  float gap = smoothstep(0.86, 0.9, fract(vAlong / metresAPixel / 44.0 - run)) * step(18.0, left);
  vec3 paint = mix(casing, accent, line * (1.0 - gap));
  if (outer < 0.004) discard;
  colour = vec4(paint * outer, outer);
}
`;

export function createArrowMaterial(): RawShaderMaterial {
  return createRibbonMaterial({
    fragmentShader: FRAGMENT,
    halfWidth: HALF,
    bias: 0,
    uniforms: { run: { value: 0 }, accent: { value: [0, 0, 0] } },
  });
}
