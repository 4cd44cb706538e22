import { DoubleSide, GLSL3, RawShaderMaterial } from 'three';
import { focus } from '../camera/focus.ts';
import { RIBBON_VERTEX } from './ribbon-vertex.ts';

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
  return new RawShaderMaterial({
    glslVersion: GLSL3,
    vertexShader: RIBBON_VERTEX,
    fragmentShader: FRAGMENT,
    // A ribbon has no back: which way it winds depends on the way the line runs over the screen.
    side: DoubleSide,
    transparent: true,
    premultipliedAlpha: true,
    depthWrite: false,
    uniforms: {
      stage: { value: [1, 1] },
      halfWidth: { value: HALF },
      bias: { value: 0.0025 },
      pixelRatio: { value: 1 },
      metresAPixel: { value: 1 },
      fineness: { value: 1 },
      casing: { value: [1, 1, 1] },
      colours: { value: new Float32Array(48) },
      yang: { value: new Float32Array(16) },
      alphas: { value: new Float32Array(16).fill(1) },
      focus,
    },
  });
}
