import type { Dosage } from '../records/common.ts';

type StepTarget = { readonly point: string } | { readonly stretch: string };

/** What the rules judge: one place, one technique, one dosage. */
export interface Step {
  readonly target: StepTarget;
  /** A technique's id; null for a stretch. */
  readonly technique: string | null;
  readonly dosage: Dosage;
  /** The only side it is done on; absent: both, one after the other or at once, or the midline. */
  readonly side?: 'left' | 'right';
  /** The complaint it is done for, if any. */
  readonly complaint?: string;
}
