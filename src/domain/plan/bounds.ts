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

/**
 * The dosage that comes nearest to so many seconds a side, in steps of 5 s a repetition; of several, the one whose
 * repetitions are most like the usual ones.
 */
export function dosageFor(bounds: Bounds, side: number): Dosage {
  const { usual } = bounds;
  const wanted = clamp(side, bounds.side);
  if (wanted === sideSeconds(usual)) return usual;
  const turns = wanted / usual.seconds;
  let best: Dosage | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const repetitions of [Math.round(turns), Math.ceil(turns), Math.floor(turns)]) {
    const [fewest, most] = bounds.repetitions;
    if (repetitions < fewest || repetitions > most) continue;
    const seconds = clamp(FIVE * Math.round(wanted / repetitions / FIVE), bounds.seconds);
    const by = Math.abs(seconds * repetitions - wanted);
    if (by >= least || seconds * repetitions > bounds.side[1]) continue;
    [best, least] = [{ ...usual, seconds, repetitions }, by];
  }
  return best ?? { ...usual, repetitions: 1, seconds: clamp(bounds.side[0], bounds.seconds) };
}
