import type { RawShaderMaterial } from 'three';
import { createRibbonMaterial } from './ribbon-material.ts';

/** CSS px: half the width of the line with its casing. */
const HALF = 2.6;

const FRAGMENT = /* glsl */ `
precision highp float;
uniform vec3 colours[16];
uniform float alphas[16];
uniform vec3 casing;
uniform float pixelRatio, metresAPixel;
in float vAcross, vAlong, vDepth;
flat in float vStyle;
out vec4 colour;

void main() {
  int style = int(vStyle + 0.5);
  float d = abs(vAcross);
  float stepped = exp2(floor(log2(metresAPixel) + 0.5));
  // Dashes with round ends, as ink on paper has them.
  float at = (fract(vAlong / stepped / 10.0) - 0.5) * 10.0 * stepped / metresAPixel;
  float along = max(0.0, abs(at) - 2.4 * stepped / metresAPixel);
  float reach = length(vec2(along, d));
  float line = clamp(0.5 + (1.1 - reach) * pixelRatio, 0.0, 1.0);
  float outer = clamp(0.5 + (2.0 - reach) * pixelRatio, 0.0, 1.0);
  vec3 paint = mix(casing, colours[style], line);
  float alpha = max(line, outer * 0.7) * alphas[style];
  if (alpha < 0.004) discard;
  colour = vec4(paint * alpha, alpha);
}
`;

/** Inner courses: dashed, and seen through everything. */
export function createInnerMaterial(): RawShaderMaterial {
  const material = createRibbonMaterial({
    fragmentShader: FRAGMENT,
    halfWidth: HALF,
    bias: 0,
    uniforms: {
      colours: { value: new Float32Array(48) },
      alphas: { value: new Float32Array(16).fill(1) },
    },
  });
  material.depthTest = false;
  return material;
}
