import type { RawShaderMaterial } from 'three';
import { focus } from '../camera/focus.ts';
import { createRibbonMaterial } from './ribbon-material.ts';

/** CSS px: half the casing's width, the widest that a line is. */
const HALF = 3;

const FRAGMENT = /* glsl */ `
precision highp float;
uniform vec3 colours[16];
/** 1 a yang meridian: wider, with a broken pale core. */
uniform float yang[16];
uniform float alphas[16];
uniform vec3 casing;
uniform float pixelRatio, metresAPixel, fineness;
uniform vec2 focus;
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
  float dash = 7.0 * exp2(floor(log2(metresAPixel) + 0.5));
  float broken = step(fract(vAlong / dash), 0.58) * clamp(0.5 + (0.55 - d) * pixelRatio, 0.0, 1.0);
  paint = mix(paint, casing, broken * yang[style]);
  float alpha = outer * alphas[style] * (1.0 - smoothstep(0.75, 1.5, (vDepth - focus.x) / focus.y));
  if (alpha < 0.004) discard;
  colour = vec4(paint * alpha, alpha);
}
`;

export function createLineMaterial(): RawShaderMaterial {
  return createRibbonMaterial({
    fragmentShader: FRAGMENT,
    halfWidth: HALF,
    bias: 0.0025,
    uniforms: {
      fineness: { value: 1 },
      colours: { value: new Float32Array(48) },
      yang: { value: new Float32Array(16) },
      alphas: { value: new Float32Array(16).fill(1) },
      focus,
    },
  });
}
