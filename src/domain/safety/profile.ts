import type { BodyRegion } from '../body/region.ts';

/** Unknown is not "no": a rule holds unless the answer is `no`. */
export type Answer = 'yes' | 'no' | 'unknown';

/** Where on the body something is. On the midline either side will do: it counts for both. */
export interface ToldPlace {
  readonly region: BodyRegion;
  readonly side: 'left' | 'right' | 'both';
}

/**
 * What the person told us, kept on the device only.
 * `pregnancy` `unknown` means not yet asked; `maybe` and `rather-not-say` are treated as `yes`.
 */
export interface Profile {
  readonly pregnancy: 'unknown' | 'no' | 'yes' | 'maybe' | 'rather-not-say';
  readonly trimester: 1 | 2 | 3 | null;
  /** The day on which the trimester was said: "2026-03-05". */
  readonly trimesterSaid?: string | undefined;
  /** Answers by condition id; a missing one is `unknown`. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** Where it is, by condition id. None named: it may be anywhere. */
  readonly places?: Readonly<Record<string, readonly ToldPlace[]>>;
}

export const EMPTY_PROFILE: Profile = { pregnancy: 'unknown', trimester: null, answers: {} };
