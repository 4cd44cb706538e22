import type { Ground } from './ground.ts';
import type { Acupoint } from '../records/acupoint.ts';
import type { Dosage } from '../records/common.ts';
import type { Dataset } from '../records/dataset.ts';
import { asAnswered } from './as-answered.ts';
import { isAnswered } from './holds.ts';
import type { Profile } from './profile.ts';
import { soften, type Softened } from './soften.ts';
import type { Step } from './step.ts';

/** How a point is marked on the body and in lists for a person. Points without a mark carry no warning for them. */
export interface PointMark {
  readonly verdict: 'caution' | 'practitioner-only' | 'avoid';
  readonly grounds: readonly Ground[];
  /** False: only because pregnancy has not been answered yet. */
  readonly told: boolean;
}

const FEATHER: Dosage = { pressure: 1, tempo: 0, seconds: 10, repetitions: 1, sides: 'one' };

/** The usual ways of pressing a point, best first; for one shown for study only, the lightest touch. */
function usualSteps(point: Acupoint): readonly Step[] {
  const target = { point: point.id };
  const uses = point.techniques.map(({ technique, dosage }) => ({ target, technique, dosage }));
  return uses.length > 0 ? uses : [{ target, technique: 'fingertip-press', dosage: FEATHER }];
}

/**
 * The marks of every point: left out when no usual way of pressing it is allowed. What was never asked does not mark the body, but for pregnancy, which marks it until the
 * answer is no: a mark offers nothing, and whatever is offered is judged with every unknown held against it.
 */
export function marksForProfile(dataset: Dataset, profile: Profile): ReadonlyMap<string, PointMark> {
  const said = asAnswered(dataset, profile);
  const marks = new Map<string, PointMark>();
  for (const point of dataset.acupoints.values()) {
    const judged = usualSteps(point).map((step) => soften(dataset, said, step));
    const allowed = judged.find((each): each is Softened => !('refused' in each));
    const refused = judged.find((each) => 'refused' in each)?.refused;
    const grounds = allowed?.cautions ?? refused?.grounds ?? [];
    const [strictest] = grounds;
    if (!strictest) continue;
    const verdict = allowed ? 'caution' : strictest.level;
    const told = grounds.some(({ condition }) => condition === 'anyone' || isAnswered(profile, condition));
    marks.set(point.id, { verdict, grounds, told });
  }
  return marks;
}
