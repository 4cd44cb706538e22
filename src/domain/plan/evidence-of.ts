import type { Dataset } from '../records/dataset.ts';
import type { Serving } from './parts.ts';
import type { SessionStep } from './session-plan.ts';
import type { Target } from './wish.ts';

type Evidence = NonNullable<SessionStep['evidence']>;

/** What each grade is worth when time is short, in places of a routine. */
const WORTH: Readonly<Record<Evidence['grade'], number>> = {
  strong: 1,
  moderate: 0.75,
  low: 0.5,
  conflicting: 0.25,
  'traditional-only': 0,
  'none-found': 0,
};

export const worthOf = (grade: Evidence['grade'] | undefined): number => (grade ? WORTH[grade] : 0);

/** The best of what is known, or handed down, of pressing a point for what it is done for here. */
export function gradeOf(dataset: Dataset, target: Target, serves: readonly Serving[]): Evidence | null {
  if (!('point' in target)) return null;
  let best: Evidence | null = null;
  for (const { complaint, modality, grade } of dataset.acupoints.get(target.point)?.indications ?? []) {
    if (modality === 'needling' || !serves.some((each) => each.complaint === complaint)) continue;
    if (!best || WORTH[grade] > WORTH[best.grade]) best = { complaint, grade };
  }
  return best;
}
