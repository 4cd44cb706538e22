import { createElement } from 'react';
import { createRoot, extend } from '@react-three/fiber';
import { Mesh } from 'three';
import type { Dataset } from '../domain/records/dataset.ts';
import { useBody } from '../state/body-store.ts';
import { SceneRoot } from './SceneRoot.tsx';
import { takeFirstPicture, type StageAssets } from './first/first-picture.ts';
import { createStageCanvas, LENS, pixelRatio, sizeOf } from './first/stage-canvas.ts';
import { exposeForTests } from './test-handle.ts';
import { followInks } from './theme/inks.ts';
import { startBody } from './worker/start-body.ts';
import { mountLabels } from './labels/mount-labels.ts';
import { useStageBody } from './surface/stage-body.ts';

// Of three's classes only what JSX names below: the rest is left out of the bundle.
extend({ Mesh });

export interface MountedStage {
  give(dataset: Dataset | null): void;
  name(label: string): void;
  unmount(): void;
}

/** Puts labels and scene into an element, with the canvas and the body of the first picture where there is one. */
export function mountStage(host: HTMLElement, assets: StageAssets): MountedStage {
  const first = takeFirstPicture();
  const { canvas, renderer } = first ?? createStageCanvas();
  host.append(canvas);
  if (!renderer) {
    first?.body.stop();
    useBody.getState().report({ status: 'failed', error: 'no-webgl' });
    return {
      give: () => {},
      name: (label) => canvas.setAttribute('aria-label', label),
      unmount: () => canvas.remove(),
    };
  }

  const body = first?.body ?? startBody(assets);
  const root = createRoot(canvas);
  const ready = root.configure({
    gl: () => renderer,
    size: measure(host),
    dpr: pixelRatio(),
    frameloop: 'demand',
    flat: true,
    camera: { ...LENS, position: [0, 0.9, 6] },
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

const measure = (host: HTMLElement): ReturnType<typeof sizeOf> & { top: number; left: number } => ({
  ...sizeOf(host),
  top: 0,
  left: 0,
});

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
