/** Unknown is not "no": a rule holds unless the answer is `no`. */
export type Answer = 'yes' | 'no' | 'unknown';

/**
 * What the person told us, kept on the device only.
 * `pregnancy` `unknown` means not yet asked; `maybe` and `rather-not-say` are treated as `yes`.
 */
export interface Profile {
  readonly pregnancy: 'unknown' | 'no' | 'yes' | 'maybe' | 'rather-not-say';
  readonly trimester: 1 | 2 | 3 | null;
  /** Answers by condition id; a missing one is `unknown`. */
  readonly answers: Readonly<Record<string, Answer>>;
}

export const EMPTY_PROFILE: Profile = { pregnancy: 'unknown', trimester: null, answers: {} };
