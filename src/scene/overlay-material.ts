import { GLSL3, RawShaderMaterial, type IUniform } from 'three';

interface OverlayShaders {
  readonly vertexShader: string;
  readonly fragmentShader: string;
  readonly uniforms: Record<string, IUniform>;
  /** Whether the body may hide it; else sight is told beforehand, on the processor. */
  readonly depthTest?: boolean;
}

/** What is drawn over the figure and leaves no depth: marks, signs, a shadow. Its colours are multiplied by their alpha. */
export const createOverlayMaterial = ({ depthTest = false, ...shaders }: OverlayShaders): RawShaderMaterial =>
  new RawShaderMaterial({
    glslVersion: GLSL3,
    transparent: true,
    premultipliedAlpha: true,
    depthTest,
    depthWrite: false,
    ...shaders,
  });
