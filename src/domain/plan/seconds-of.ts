import type { Dosage } from '../records/common.ts';

/** Seconds of a step with its repetitions and both sides. */
export const secondsOf = ({ seconds, repetitions, sides }: Dosage): number =>
  seconds * repetitions * (sides === 'each' ? 2 : 1);
