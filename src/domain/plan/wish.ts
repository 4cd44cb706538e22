import type { Dosage } from '../records/common.ts';
import type { Profile } from '../safety/profile.ts';

export const MINUTES = [3, 5, 10, 20] as const;
export const PLACES = ['desk', 'bed', 'standing', 'lying'] as const;
export const SIDES = ['both', 'left', 'right'] as const;
/** More complaints than this at once make no plan worth following. */
export const MOST_COMPLAINTS = 4;

export type Minutes = (typeof MINUTES)[number];
/**
 * - `desk` on a chair at a table, dressed, shoes on
 * - `bed` sitting up or lying on something soft; no wall, no firm floor
 * - `standing` on the feet, a wall near
 * - `lying` on something firm: a mat, the floor
 */
export type Place = (typeof PLACES)[number];
export type Sides = (typeof SIDES)[number];

/** What the person has for it just now; null: as long as it takes, wherever it suits. */
export interface Circumstances {
  readonly minutes: Minutes | null;
  readonly place: Place | null;
  /** Somebody else's hands are there to help. */
  readonly partner: boolean;
  /** Which side of the body to work on: that which hurts, or both. */
  readonly sides: Sides;
}

export const USUAL: Circumstances = { minutes: null, place: null, partner: false, sides: 'both' };

export type Target = { readonly point: string } | { readonly stretch: string };

/** A step of a plan is known by what it works on, which occurs once: "GB20", "ear-to-shoulder". */
export const keyOf = (target: Target): string => ('point' in target ? target.point : target.stretch);

/**
 * One change by hand. Edits are applied in their order; each is judged by the same rules as the plan itself.
 * `step` is the key of a step as the earlier edits left it: after GB20 was swapped for BL10, it is "BL10".
 */
export type Edit =
  /** Nothing of what is there so far: the way to begin a routine of one's own. */
  | { readonly kind: 'clear' }
  | { readonly kind: 'drop'; readonly step: string }
  /** Another point or stretch in its place; without a technique, the first suitable one. */
  | { readonly kind: 'swap'; readonly step: string; readonly to: Target; readonly technique?: string }
  | { readonly kind: 'add'; readonly target: Target; readonly technique?: string }
  /** Its new number among the steps, from 1. */
  | { readonly kind: 'move'; readonly step: string; readonly to: number }
  | {
      readonly kind: 'dosage';
      readonly step: string;
      readonly dosage: Partial<Pick<Dosage, 'pressure' | 'seconds' | 'repetitions'>>;
    };

/** All that a plan is made from, besides the data. */
export interface Wish {
  /** One to four ids, the chief one first. */
  readonly complaints: readonly string[];
  readonly profile: Profile;
  readonly circumstances: Circumstances;
  readonly edits: readonly Edit[];
}
