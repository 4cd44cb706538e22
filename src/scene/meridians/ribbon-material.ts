import { DoubleSide, GLSL3, RawShaderMaterial, type IUniform } from 'three';
import { RIBBON_VERTEX } from './ribbon-vertex.ts';

interface RibbonLook {
  readonly fragmentShader: string;
  /** CSS px, casing included. */
  readonly halfWidth: number;
  /** Metres that the ribbon is drawn nearer the eye than the skin it lies on. */
  readonly bias: number;
  /** What the fragment shader asks for beyond what every ribbon has. */
  readonly uniforms: Readonly<Record<string, IUniform>>;
}

/** What meridian lines and stretch arrows are drawn with: strips as wide on the screen as they are told. */
export function createRibbonMaterial({
  fragmentShader,
  halfWidth,
  bias,
  uniforms,
}: RibbonLook): RawShaderMaterial {
  return new RawShaderMaterial({
    glslVersion: GLSL3,
    vertexShader: RIBBON_VERTEX,
    fragmentShader,
    // A ribbon has no back: which way it winds depends on the way the line runs over the screen.
    side: DoubleSide,
    transparent: true,
    premultipliedAlpha: true,
    depthWrite: false,
    uniforms: {
      stage: { value: [1, 1] },
      halfWidth: { value: halfWidth },
      bias: { value: bias },
      pixelRatio: { value: 1 },
      metresAPixel: { value: 1 },
      casing: { value: [1, 1, 1] },
      ...uniforms,
    },
  });
}
