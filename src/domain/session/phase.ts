import type { Leg, Moment, SessionStep } from '../plan/session-plan.ts';

/** A breath to follow, in seconds. */
export interface Breath {
  readonly in: number;
  readonly out: number;
}

interface Timed {
  /** Once in a script, and the same in every script of the same plan: `GB20.L.work`. */
  readonly id: string;
  /** What back and skip go by: a moment (`breathe`), or one side of a step with all that leads to it (`GB20.L`). */
  readonly unit: string;
}

/** A stretch of time in a session, in which one thing is asked of the person. */
export type Phase =
  | (Timed & {
      readonly kind: 'prepare' | 'close';
      readonly seconds: number;
      readonly moment: Moment;
      readonly breath: Breath | null;
    })
  /** Taking the posture of the step, or the place of the stretch. Passed over where one is in it already. */
  | (Timed & { readonly kind: 'position'; readonly step: SessionStep })
  /** Finding the point. */
  | (Timed & { readonly kind: 'find'; readonly step: SessionStep; readonly side: Leg['side'] })
  | Work
  /** Going over to the other side, and finding the place there. */
  | (Timed & {
      readonly kind: 'switch';
      readonly step: SessionStep;
      readonly from: Leg['side'];
      readonly side: Leg['side'];
    })
  /** Letting the hands lie, while the next step is told. */
  | (Timed & {
      readonly kind: 'rest';
      readonly seconds: number;
      readonly step: SessionStep;
      readonly next: SessionStep;
    });

/** The pressing or stretching of one side: so many turns, with a letting go between them. */
export interface Work extends Timed {
  readonly kind: 'work';
  readonly step: SessionStep;
  readonly side: Leg['side'];
  /** The turns and the letting go between them. */
  readonly seconds: number;
  readonly turns: number;
  /** Seconds of one turn. */
  readonly turn: number;
  /** Seconds of letting go after each turn but the last. */
  readonly letGo: number;
  /** Seconds that this side may be worked on at most, however it is stretched, extended or done again. */
  readonly most: number;
  readonly breath: Breath | null;
}

/** All phases of a plan in their order. */
export interface Script {
  readonly phases: readonly Phase[];
  readonly steps: readonly SessionStep[];
}

/** The place after the last phase. */
export const END = 'end';
