import type { Assessment, Ground } from './ground.ts';
import type { Dosage } from '../records/common.ts';
import type { Dataset } from '../records/dataset.ts';
import { assessStep, isOffered } from './assess.ts';
import type { Profile } from './profile.ts';
import type { Step } from './step.ts';

/** A step as it may be done, and what must be said with it. */
export interface Softened {
  readonly dosage: Dosage;
  /** Why the pressure was lowered, then what still asks for care. */
  readonly cautions: readonly Ground[];
}

/** "Light": a pressing made gentler than this is no longer the same step. */
export const LIGHT = 2;

/**
 * The strongest pressure, from the authored one down to light, that no rule forbids.
 * Only the pressure changes: a technique that is forbidden stays forbidden.
 */
export function soften(
  dataset: Dataset,
  profile: Profile,
  step: Step,
): Softened | { readonly refused: Assessment } {
  const asAuthored = assessStep(dataset, profile, step);
  if (isOffered(asAuthored)) return { dosage: step.dosage, cautions: asAuthored.grounds };
  for (let pressure = step.dosage.pressure - 1; pressure >= LIGHT; pressure--) {
    const dosage = { ...step.dosage, pressure };
    const { verdict, grounds } = assessStep(dataset, profile, { ...step, dosage });
    if (!isOffered({ verdict })) continue;
    const lowered = asAuthored.grounds.filter((ground) => !grounds.some(({ rule }) => rule === ground.rule));
    return { dosage, cautions: [...lowered, ...grounds] };
  }
  return { refused: asAuthored };
}
