import type { Dosage } from '../records/common.ts';
import type { Dataset } from '../records/dataset.ts';
import type { Technique } from '../records/technique.ts';

/** Seconds of one repetition within which a kind of technique stays itself, unless a record says otherwise. */
const SECONDS: Readonly<Record<Technique['kind'], readonly [least: number, most: number]>> = {
  'finger-pressure': [10, 60],
  'kneading-rolling': [15, 60],
  'tapping-percussion': [10, 30],
  stretching: [10, 30],
};
const MOST_REPETITIONS = 5;
/** Nothing is worked on for more than twice its usual time, nor for over three minutes a side unless it usually is. */
const MOST_TIMES = 2;
const MOST_A_SIDE = 180;
/** One repetition of no more than this is the least a step is worth. */
const ONE_TURN = 30;

/** How far the time of a step may be changed. */
export interface Bounds {
  readonly usual: Dosage;
  readonly seconds: readonly [least: number, most: number];
  readonly repetitions: readonly [least: number, most: number];
  /** Seconds on one side, all repetitions together. */
  readonly side: readonly [least: number, most: number];
}

export const sideSeconds = ({ seconds, repetitions }: Pick<Dosage, 'seconds' | 'repetitions'>): number =>
  seconds * repetitions;

/** A step that asks for care is never done for longer than usual. */
export function boundsOf(
  dataset: Dataset,
  technique: string | null,
  usual: Dosage,
  careful: boolean,
): Bounds {
  const kind = technique === null ? 'stretching' : dataset.techniques.get(technique)?.kind;
  if (!kind) throw new Error(`no technique ${technique}`);
  const [shortest, longest] = SECONDS[kind];
  const whole = sideSeconds(usual);
  const one = Math.min(usual.seconds, ONE_TURN);
  const most = careful ? whole : Math.max(whole, Math.min(MOST_TIMES * whole, MOST_A_SIDE));
  return {
    usual,
    seconds: [Math.min(shortest, usual.seconds), Math.max(longest, usual.seconds)],
    repetitions: [1, Math.max(MOST_REPETITIONS, usual.repetitions)],
    side: [one, most],
  };
}

const clamp = (value: number, [least, most]: readonly [number, number]) =>
  Math.min(most, Math.max(least, value));
const FIVE = 5;

/** The dosage that comes to about so many seconds a side: as many of the usual repetitions as fit, in steps of 5 s. */
export function dosageFor(bounds: Bounds, side: number): Dosage {
  const { usual } = bounds;
  const wanted = clamp(side, bounds.side);
  if (wanted === sideSeconds(usual)) return usual;
  let repetitions = clamp(Math.round(wanted / usual.seconds), bounds.repetitions);
  for (;;) {
    const seconds = clamp(FIVE * Math.round(wanted / repetitions / FIVE), bounds.seconds);
    if (repetitions === 1 || seconds * repetitions <= bounds.side[1])
      return { ...usual, seconds, repetitions };
    repetitions--;
  }
}
