import type { Dosage } from '../records/common.ts';
import type { Dataset } from '../records/dataset.ts';
import type { PointStep } from '../records/routine.ts';
import type { Profile } from '../safety/profile.ts';
import { questionsFor } from '../safety/questions.ts';
import { soften } from '../safety/soften.ts';
import { authoredStep, pressingStep, routineOf } from './authored-steps.ts';
import type { Plan, PlanEntry } from './plan.ts';

type StepEntry = Extract<PlanEntry, { kind: 'step' }>;

/** Seconds of a step with its repetitions and both sides. */
export const secondsOf = ({ seconds, repetitions, sides }: Dosage): number =>
  seconds * repetitions * (sides === 'each' ? 2 : 1);

/**
 * What a complaint becomes for one person: questions while any that matters is open; then the authored steps in their
 * order, gentler where a rule asks it, and for each that is forbidden a line that says why, followed by its substitute.
 */
export function planRoutine(dataset: Dataset, complaint: string, profile: Profile): Plan {
  const questions = questionsFor(dataset, complaint, profile);
  if (questions.length > 0) return { status: 'ask', questions };

  const routine = routineOf(dataset, complaint);
  const taken = new Set(routine.steps.flatMap((step) => ('point' in step ? [step.point] : [])));
  const entries: PlanEntry[] = [];
  let number = 0;

  const substituteFor = (step: PointStep): Omit<StepEntry, 'number'> | undefined => {
    for (const each of step.substitutes) {
      if (taken.has(each.point)) continue;
      const judged = pressingStep(dataset, complaint, each);
      const softened = soften(dataset, profile, judged);
      if ('refused' in softened) continue;
      taken.add(each.point);
      return {
        kind: 'step',
        target: judged.target,
        technique: judged.technique,
        ...softened,
        action: each.action,
        reason: each.reason,
        replaces: step.point,
        seconds: secondsOf(softened.dosage),
      };
    }
    return undefined;
  };

  for (const step of routine.steps) {
    const { target, technique, ...rest } = authoredStep(dataset, complaint, step);
    const softened = soften(dataset, profile, { target, technique, ...rest });
    if (!('refused' in softened)) {
      const { action, reason } = step;
      const seconds = secondsOf(softened.dosage);
      number++;
      entries.push({
        kind: 'step',
        number,
        target,
        technique,
        ...softened,
        action,
        reason,
        replaces: null,
        seconds,
      });
      continue;
    }
    const substitute = 'point' in step ? substituteFor(step) : undefined;
    const replacedBy = substitute && 'point' in substitute.target ? substitute.target.point : null;
    entries.push({ kind: 'left-out', target, grounds: softened.refused.grounds, replacedBy });
    if (substitute) entries.push({ ...substitute, number: ++number });
  }
  const seconds = entries.reduce((sum, entry) => sum + (entry.kind === 'step' ? entry.seconds : 0), 0);
  return { status: 'ready', entries, seconds };
}
