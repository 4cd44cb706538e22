import type { Dosage } from '../records/common.ts';

type StepTarget = { readonly point: string } | { readonly stretch: string };

/** What the rules judge: one place, one technique, one dosage. */
export interface Step {
  readonly target: StepTarget;
  /** A technique's id; null for a stretch. */
  readonly technique: string | null;
  readonly dosage: Dosage;
  /** The complaint it is done for, if any. */
  readonly complaint?: string;
}
