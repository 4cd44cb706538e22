import type { Assessment, Ground } from '../plan/plan.ts';
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

/**
 * The strongest pressure, up to the authored one, that no rule forbids; null when even a feather is forbidden.
 * Only the pressure changes: a technique that is forbidden stays forbidden.
 */
export function soften(
  dataset: Dataset,
  profile: Profile,
  step: Step,
): Softened | { readonly refused: Assessment } {
  const asAuthored = assessStep(dataset, profile, step);
  if (isOffered(asAuthored)) return { dosage: step.dosage, cautions: asAuthored.grounds };
  for (let pressure = step.dosage.pressure - 1; pressure >= 1; pressure--) {
    const dosage = { ...step.dosage, pressure };
    const { verdict, grounds } = assessStep(dataset, profile, { ...step, dosage });
    if (!isOffered({ verdict })) continue;
    const lowered = asAuthored.grounds.filter((ground) => !grounds.some(({ rule }) => rule === ground.rule));
    return { dosage, cautions: [...lowered, ...grounds] };
  }
  return { refused: asAuthored };
}
