import { create } from 'zustand';
import type { Hands, Posture } from '../domain/plan/session-plan.ts';
import type { Dosage } from '../domain/records/common.ts';
import type { Technique } from '../domain/records/technique.ts';
import type { StrokeWay } from '../domain/session/stroke-way.ts';
import type { PointKey } from '../domain/locator/placement.ts';

/** How a point is marked on the body because of what is on the screen beside it. */
export type Mark =
  | { readonly kind: 'step'; readonly number: number }
  | { readonly kind: 'substitute'; readonly number: number }
  /** One of the group that the page is about. */
  | { readonly kind: 'member' }
  | { readonly kind: 'left-out' };

/** A technique shown moving at the point, at its real tempo (movements a minute; 0: held). */
export interface Cue {
  readonly keys: readonly PointKey[];
  readonly motion: 'press' | 'circle' | 'tap' | 'squeeze' | 'stroke';
  readonly tempo: number;
  /** Which way it strokes, where the step says so. */
  readonly way?: StrokeWay;
  /** Shown by the body's own hand, by a ball or by another's hand; absent: only the sign of the movement is drawn. */
  readonly worked?: Worked;
}

/** What works at the point of a cue. */
export interface Worked {
  readonly contact: Technique['contact'];
  /** 1 feather to 5 firm ache: how deep the skin gives. */
  readonly pressure: Dosage['pressure'];
  readonly posture: Posture;
  readonly hands: Hands;
}

/** Which stretch is shown by arrows. */
export interface StretchCue {
  readonly stretch: string;
  /** The side being done; arrows of both where it is left out. */
  readonly side?: 'L' | 'R' | 'both';
}

interface EmphasisState {
  /** Marks by point id (both sides). */
  readonly marks: ReadonlyMap<string, Mark>;
  /** The step being done. */
  readonly current: PointKey | null;
  readonly cue: Cue | StretchCue | null;
  /** Points whose names stand in the margin. */
  readonly labelled: readonly PointKey[];
  emphasise(change: Partial<Pick<EmphasisState, 'marks' | 'current' | 'cue' | 'labelled'>>): void;
  clear(): void;
}

const NOTHING = {
  marks: new Map<string, Mark>(),
  current: null,
  cue: null,
  labelled: [] as readonly PointKey[],
};

export const useEmphasis = create<EmphasisState>()((set) => ({
  ...NOTHING,
  emphasise: (change) => set(change),
  clear: () => set(NOTHING),
}));
