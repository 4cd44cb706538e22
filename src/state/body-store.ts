import { create } from 'zustand';
import { clampShape } from '../domain/body/clamp-shape.ts';
import { NEUTRAL_SHAPE, type BodyShape } from '../domain/body/shape.ts';
import type { Placements } from '../domain/locator/placement.ts';

export const SKIN_TONES = ['plaster', 'ivory', 'sand', 'amber', 'umber', 'ebony'] as const;
export type SkinTone = (typeof SKIN_TONES)[number];

/** The body on the stage: what it should look like, and what the worker last answered. */
interface BodyState {
  readonly shape: BodyShape;
  /** Sliders that the last change would have taken beyond their ends. */
  readonly beyond: readonly (keyof BodyShape)[];
  readonly tone: SkinTone;
  /** `picture`: the body is drawn; `placed`: its points are solved too. */
  readonly status: 'loading' | 'picture' | 'placed' | 'failed';
  readonly error: string | null;
  readonly placements: Placements | null;
  /** Metres of one cun of each span of the landmark table, and of one finger cun (`finger`), on the body drawn. */
  readonly cun: ReadonlyMap<string, number> | null;
  /** Metres, of the body drawn. */
  readonly stature: number | null;
  /** Takes any numbers: what the body cannot show ends at the slider’s end, and `beyond` says so. */
  reshape(change: Partial<BodyShape>): void;
  setTone(tone: SkinTone): void;
  report(change: Partial<Pick<BodyState, 'status' | 'error' | 'placements' | 'cun' | 'stature'>>): void;
}

export const useBody = create<BodyState>()((set) => ({
  shape: NEUTRAL_SHAPE,
  beyond: [],
  tone: 'plaster',
  status: 'loading',
  error: null,
  placements: null,
  cun: null,
  stature: null,
  reshape: (change) => set((s) => clampShape({ ...s.shape, ...change })),
  setTone: (tone) => set({ tone }),
  report: (change) => set(change),
}));
