import { Vector2, WebGLRenderer } from 'three';

/** Pixels of the screen beyond two a CSS pixel are not worth their cost; below 1.5 edges need smoothing. */
const MAX_PIXEL_RATIO = 2;
const SMOOTH_BELOW = 1.5;

/** The lens every picture of the stage is taken with. Degrees from top to bottom; metres. */
export const LENS = { fov: 20, near: 0.05, far: 30 } as const;

export const pixelRatio = (): number => Math.min(devicePixelRatio, MAX_PIXEL_RATIO);

/** CSS px; never nothing, for a camera cannot be that narrow. */
export const sizeOf = (host: HTMLElement): { width: number; height: number } => ({
  width: Math.max(1, host.clientWidth),
  height: Math.max(1, host.clientHeight),
});

export interface StageCanvas {
  readonly canvas: HTMLCanvasElement;
  /** Null where the browser has no WebGL. */
  readonly renderer: WebGLRenderer | null;
}

/** The stage's canvas, and what draws on it. */
export function createStageCanvas(): StageCanvas {
  const canvas = document.createElement('canvas');
  canvas.className = 'stage-canvas';
  canvas.tabIndex = 0;
  canvas.setAttribute('role', 'img');
  const context = canvas.getContext('webgl2', {
    alpha: true,
    antialias: devicePixelRatio < SMOOTH_BELOW,
    depth: true,
    stencil: false,
    powerPreference: 'high-performance',
  });
  return { canvas, renderer: context && keptWhereUnchanged(new WebGLRenderer({ canvas, context })) };
}

/** A canvas that is given a size goes blank, even where it is the size it has: such wishes are let pass. */
function keptWhereUnchanged(renderer: WebGLRenderer): WebGLRenderer {
  const { setSize, setPixelRatio } = renderer;
  const size = new Vector2();
  renderer.setSize = (width, height, style) => {
    renderer.getSize(size);
    if (size.x !== width || size.y !== height) setSize.call(renderer, width, height, style);
  };
  renderer.setPixelRatio = (ratio) => {
    if (renderer.getPixelRatio() === ratio) return;
    setPixelRatio.call(renderer, ratio);
    // It asks for the size it has, which the wish above lets pass.
    renderer.getSize(size);
    setSize.call(renderer, size.x, size.y, false);
  };
  return renderer;
}
