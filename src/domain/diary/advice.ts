import type { Complaint } from '../records/complaint.ts';
import type { Mark } from './entry.ts';
import type { LocalInstant } from './local-instant.ts';
import { LEAST_CHANGE, reviewOf, sinceStart, type Review } from './review.ts';

/** What the diary says before anything more is pressed for a complaint. */
export type Advice =
  /** Somebody should look at it: this comes before any routine. */
  | {
      readonly kind: 'care';
      readonly because:
        /** A red flag was ticked at the last session. */
        | 'sign'
        /** The last session made it worse by `LEAST_CHANGE` or more. */
        | 'worse-now'
        /** The last two sessions that were told of both made it worse. */
        | 'worse-twice'
        /** It is worse than at the start, by the review. */
        | 'worse-over-time';
      readonly review: Review;
    }
  /** The trial is over and nothing changed: what to do instead. */
  | { readonly kind: 'no-help'; readonly review: Review }
  | { readonly kind: 'go-on'; readonly review: Review };

/** What may follow advice, in this order. */
export type WayOn = readonly ('care' | 'routine')[];

const rise = ({ before, after }: Mark): number | null =>
  before === null || after === null ? null : after - before;

/** What to say after the latest of `marks` (one complaint, oldest first), or before the next session. */
export function adviceOn(marks: readonly Mark[], trial: Complaint['trial'], now: LocalInstant): Advice {
  const review = reviewOf(marks, trial, now);
  const because = (): (Advice & { kind: 'care' })['because'] | null => {
    const done = sinceStart(marks, trial);
    const last = done.at(-1);
    if (last?.sign) return 'sign';
    if (last && (rise(last) ?? 0) >= LEAST_CHANGE) return 'worse-now';
    const rises = done.flatMap((mark) => rise(mark) ?? []).slice(-2);
    if (rises.length === 2 && rises.every((each) => each > 0)) return 'worse-twice';
    return review.verdict === 'worse' ? 'worse-over-time' : null;
  };
  const care = because();
  if (care) return { kind: 'care', because: care, review };
  return { kind: review.verdict === 'no-change' ? 'no-help' : 'go-on', review };
}

/**
 * Whether a routine may be offered now. `ticked`: a red flag is ticked now, which ends the way. After care advice a
 * routine is offered only behind it.
 */
export function wayOn(advice: Advice, ticked: boolean): WayOn {
  if (ticked) return ['care'];
  return advice.kind === 'care' ? ['care', 'routine'] : ['routine'];
}
