import { createElement } from 'react';
import { createRoot, extend } from '@react-three/fiber';
import { Mesh, WebGLRenderer } from 'three';
import type { Dataset } from '../domain/records/dataset.ts';
import { useBody } from '../state/body-store.ts';
import { SceneRoot } from './SceneRoot.tsx';
import { exposeForTests } from './test-handle.ts';
import { followInks } from './theme/inks.ts';
import { startBody } from './worker/start-body.ts';
import { mountLabels } from './labels/mount-labels.ts';
import { useStageBody } from './surface/stage-body.ts';

// Of three's classes only what JSX names below: the rest is left out of the bundle.
extend({ Mesh });

export interface StageAssets {
  readonly bodyUrl: string;
  /** Morphs and skeleton, fetched after the first picture. */
  readonly detailUrl: string;
}

export interface MountedStage {
  give(dataset: Dataset | null): void;
  name(label: string): void;
  unmount(): void;
}

/** Pixels of the screen beyond two a CSS pixel are not worth their cost; below 1.5 edges need smoothing. */
const MAX_PIXEL_RATIO = 2;
const SMOOTH_BELOW = 1.5;

/** Puts canvas, labels, worker and scene into an element. */
export function mountStage(host: HTMLElement, assets: StageAssets): MountedStage {
  const canvas = document.createElement('canvas');
  canvas.className = 'stage-canvas';
  canvas.tabIndex = 0;
  canvas.setAttribute('role', 'img');
  host.append(canvas);

  const context = canvas.getContext('webgl2', {
    alpha: true,
    antialias: devicePixelRatio < SMOOTH_BELOW,
    depth: true,
    stencil: false,
    powerPreference: 'high-performance',
  });
  if (!context) {
    useBody.getState().report({ status: 'failed', error: 'no-webgl' });
    return {
      give: () => {},
      name: (label) => canvas.setAttribute('aria-label', label),
      unmount: () => canvas.remove(),
    };
  }

  const body = startBody(assets);
  const root = createRoot(canvas);
  const ready = root.configure({
    gl: (defaults) => new WebGLRenderer({ ...defaults, canvas, context }),
    size: measure(host),
    dpr: Math.min(devicePixelRatio, MAX_PIXEL_RATIO),
    frameloop: 'demand',
    flat: true,
    camera: { fov: 20, near: 0.05, far: 30, position: [0, 0.9, 6] },
  });
  const stops = [followInks(), mountLabels(host), watchContext(canvas)];
  let gone = false;
  void ready.then(() => {
    if (gone) return;
    const store = root.render(createElement(SceneRoot));
    stops.push(exposeForTests(canvas, () => store.getState().gl));
    const resize = new ResizeObserver(() => {
      const { width, height } = measure(host);
      store.getState().setSize(width, height);
    });
    resize.observe(host);
    stops.push(() => resize.disconnect());
  });

  return {
    give: (dataset) => {
      useStageBody.setState({ dataset });
    },
    name: (label) => canvas.setAttribute('aria-label', label),
    unmount: () => {
      gone = true;
      for (const stop of stops) stop();
      body.stop();
      root.unmount();
      canvas.remove();
    },
  };
}

function measure(host: HTMLElement): { width: number; height: number; top: number; left: number } {
  return { width: Math.max(1, host.clientWidth), height: Math.max(1, host.clientHeight), top: 0, left: 0 };
}

/** Says so when the browser takes the drawing context away, and takes it back when it returns. */
function watchContext(canvas: HTMLCanvasElement): () => void {
  let before = useBody.getState().status;
  const lost = (): void => {
    before = useBody.getState().status;
    useBody.getState().report({ status: 'failed', error: 'context-lost' });
  };
  const restored = (): void => useBody.getState().report({ status: before, error: null });
  canvas.addEventListener('webglcontextlost', lost);
  canvas.addEventListener('webglcontextrestored', restored);
  return () => {
    canvas.removeEventListener('webglcontextlost', lost);
    canvas.removeEventListener('webglcontextrestored', restored);
  };
}
