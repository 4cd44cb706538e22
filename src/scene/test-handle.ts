import type { WebGLRenderer } from 'three';
import type { PointKey } from '../domain/locator/placement.ts';
import { frame } from '../state/frame.ts';
import { useStageBody } from './surface/stage-body.ts';

/** What browser tests and the bench may read of the stage, as `canvas.anmo`; it changes nothing. */
export interface StageHandle {
  /** CSS pixels of the stage, as last drawn. */
  points(): { readonly key: PointKey; readonly x: number; readonly y: number; readonly visible: boolean }[];
  /** Of the last frame. */
  readonly drawCalls: number;
  readonly triangles: number;
  /** Points that could not be placed, and what failed last. */
  readonly problems: readonly string[];
  /** Frames drawn since the stage began. */
  readonly frames: number;
}

export function exposeForTests(canvas: HTMLCanvasElement, renderer: () => WebGLRenderer): () => void {
  let frames = 0;
  const count = (): void => {
    frames++;
  };
  frame.listeners.add(count);
  const handle: StageHandle = {
    points: () => [...frame.points].map(([key, { x, y, visible }]) => ({ key, x, y, visible })),
    get drawCalls() {
      return renderer().info.render.calls;
    },
    get triangles() {
      return renderer().info.render.triangles;
    },
    get problems() {
      const { solved, problem } = useStageBody.getState();
      return [...(solved?.unsolved ?? []), ...(problem ? [problem] : [])];
    },
    get frames() {
      return frames;
    },
  };
  Object.assign(canvas, { anmo: handle });
  canvas.dataset['stage'] = '';
  return () => frame.listeners.delete(count);
}
