import type { Ground } from '../plan/plan.ts';
import type { Acupoint } from '../records/acupoint.ts';
import type { Dosage } from '../records/common.ts';
import type { Dataset } from '../records/dataset.ts';
import { verdictOf } from './assess.ts';
import { isAnswered, PREGNANCY } from './holds.ts';
import type { Profile } from './profile.ts';
import { soften } from './soften.ts';
import type { Step } from './step.ts';

/** How a point is marked on the body and in lists for a person. Points without a mark carry no warning for them. */
export interface PointMark {
  readonly verdict: 'caution' | 'practitioner-only' | 'avoid';
  readonly grounds: readonly Ground[];
  /** False: only because pregnancy has not been answered yet. */
  readonly told: boolean;
}

const FEATHER: Dosage = { pressure: 1, tempo: 0, seconds: 10, repetitions: 1, sides: 'one' };

/** The usual way of pressing a point; for one shown for study only, the lightest touch. */
function usualStep(point: Acupoint): Step {
  const use = point.techniques[0];
  return {
    target: { point: point.id },
    technique: use?.technique ?? 'fingertip-press',
    dosage: use?.dosage ?? FEATHER,
  };
}

/**
 * The marks of every point. What was never asked does not mark the body, but for pregnancy, which marks it until the
 * answer is no: a mark offers nothing, and whatever is offered is judged with every unknown held against it.
 */
export function marksForProfile(dataset: Dataset, profile: Profile): ReadonlyMap<string, PointMark> {
  const said: Profile = { ...profile, answers: { ...profile.answers } };
  const answers = said.answers as Record<string, Profile['answers'][string]>;
  for (const id of dataset.conditions.keys()) {
    if (id !== PREGNANCY && !isAnswered(profile, id)) answers[id] = 'no';
  }
  const marks = new Map<string, PointMark>();
  for (const point of dataset.acupoints.values()) {
    const softened = soften(dataset, said, usualStep(point));
    const grounds = 'refused' in softened ? softened.refused.grounds : softened.cautions;
    if (grounds.length === 0) continue;
    const strictest = verdictOf(grounds);
    const verdict = 'refused' in softened && strictest !== 'offer' ? strictest : 'caution';
    const told = grounds.some(({ condition }) => condition === 'anyone' || isAnswered(profile, condition));
    marks.set(point.id, { verdict, grounds, told });
  }
  return marks;
}
