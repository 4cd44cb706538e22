import type { RawShaderMaterial } from 'three';
import { focus } from '../camera/focus.ts';
import { createRibbonMaterial } from '../meridians/ribbon-material.ts';

/** CSS px: half the width of the widest line, casing included. */
const HALF = 3.2;

/** The styles of `along.z`: a line of the layer, of an earlier step of a finding, of the one shown. */
export const LINE_STYLES = { layer: 0, quiet: 1, lit: 2 } as const;

const FRAGMENT = /* glsl */ `
precision highp float;
uniform vec3 casing, ink, accent;
uniform float pixelRatio, metresAPixel;
/** Metres of the lit line that are drawn. */
uniform float drawn;
uniform vec2 focus;
in float vAcross, vAlong, vDepth;
flat in float vStyle;
out vec4 colour;

void main() {
  bool lit = vStyle > 1.5;
  float core = lit ? 1.3 : vStyle > 0.5 ? 1.0 : 0.75;
  float end = lit ? (drawn - vAlong) / metresAPixel : 1e3;
  // Long dashes: no meridian is drawn so.
  float dash = 12.0 * exp2(floor(log2(metresAPixel) + 0.5));
  float broken = lit ? 0.0 : smoothstep(0.62, 0.66, fract(vAlong / dash)) * (1.0 - smoothstep(0.96, 1.0, fract(vAlong / dash)));
  float d = abs(vAcross);
  float line = clamp(0.5 + (core - d) * pixelRatio, 0.0, 1.0);
  float outer = clamp(0.5 + (core + 1.1 - d) * pixelRatio, 0.0, 1.0) * clamp(0.5 + end, 0.0, 1.0);
  vec3 paint = mix(casing, lit ? accent : ink, line * (1.0 - broken));
  float alpha = outer * mix(vStyle > 0.5 ? 0.8 : 0.62, 1.0, lit ? 1.0 : 0.0) * (1.0 - broken * (1.0 - float(lit)) * 0.8);
  alpha *= 1.0 - smoothstep(0.75, 1.5, (vDepth - focus.x) / focus.y);
  if (alpha < 0.004) discard;
  colour = vec4(paint * alpha, alpha);
}
`;

export function createLandmarkLineMaterial(): RawShaderMaterial {
  return createRibbonMaterial({
    fragmentShader: FRAGMENT,
    halfWidth: HALF,
    bias: 0.0025,
    uniforms: { ink: { value: [0, 0, 0] }, accent: { value: [0, 0, 0] }, drawn: { value: 1e3 }, focus },
  });
}
