import { create } from 'zustand';
import type { FoundLine, FoundPlace } from '../../domain/locator/finding.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import type { Isolated } from '../../state/view-store.ts';
import type { Performance, Solved, SurfaceBuffers } from '../worker/protocol.ts';
import type { RaySurface } from './ray.ts';

/** The figure on the stage, as the scene's parts share it. The arrays are replaced, never written, by a reshape. */
export interface StageBody extends RaySurface {
  readonly triangles: Uint16Array<ArrayBuffer>;
  readonly positions: Float32Array<ArrayBuffer>;
  readonly normals: Float32Array<ArrayBuffer>;
  readonly regionOfVertex: Uint8Array<ArrayBuffer>;
  readonly shading: Uint8Array<ArrayBuffer>;
  readonly marks: Uint8Array<ArrayBuffer>;
  readonly hidden?: Uint8Array<ArrayBuffer> | null;
  /** Metres, crown to sole. */
  readonly stature: number;
}

/** The body where it has come to show something. */
export interface HeldBody extends Pick<Performance, 'moved' | 'props'> {
  readonly body: StageBody;
}

interface StageBodyState {
  readonly body: StageBody | null;
  readonly solved: Solved | null;
  readonly dataset: Dataset | null;
  /** Every landmark and named line on the body that is drawn, both sides, while the layer of them is shown. */
  readonly landmarks: { readonly places: readonly FoundPlace[]; readonly lines: readonly FoundLine[] } | null;
  /** What alone is shown of the body: a part that was asked for, or the limb of a finding; null for all of it. */
  readonly parts: Isolated | null;
  /** The body as it will be held once it has come to what is shown; null where it stands. The camera goes by it. */
  readonly held: HeldBody | null;
  /** What went wrong last, in the words of the error; for tests and bug reports. */
  readonly problem: string | null;
}

/** Within the scene alone: what the worker last sent, and the records. */
export const useStageBody = create<StageBodyState>()(() => ({
  body: null,
  solved: null,
  dataset: null,
  landmarks: null,
  parts: null,
  held: null,
  problem: null,
}));

export function withSurface(body: StageBody, surface: SurfaceBuffers, stature: number): StageBody {
  return {
    ...body,
    positions: surface.positions,
    normals: surface.normals,
    bvh: { ...body.bvh, bounds: surface.bounds },
    stature,
  };
}
