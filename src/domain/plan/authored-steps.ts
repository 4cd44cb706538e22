import type { Dosage } from '../records/common.ts';
import type { Dataset } from '../records/dataset.ts';
import type { Routine, Substitute } from '../records/routine.ts';
import type { Step } from '../safety/step.ts';

type Pressing = Omit<Substitute, 'dosage'> & { readonly dosage?: Dosage | undefined };

/** The dosage of a pressing: the routine's, else the point's usual one for the technique, else the technique's. */
function dosageOf(dataset: Dataset, { point, technique, dosage }: Pressing): Dosage {
  if (dosage) return dosage;
  const usual = dataset.acupoints.get(point)?.techniques.find((use) => use.technique === technique)?.dosage;
  const own = usual ?? dataset.techniques.get(technique)?.dosage;
  if (!own) throw new Error(`no technique ${technique}`);
  return own;
}

export const pressingStep = (dataset: Dataset, complaint: string, pressing: Pressing): Step => ({
  target: { point: pressing.point },
  technique: pressing.technique,
  dosage: dosageOf(dataset, pressing),
  complaint,
});

/** An authored step of a routine as the rules judge it. */
export function authoredStep(dataset: Dataset, complaint: string, step: Routine['steps'][number]): Step {
  if ('point' in step) return pressingStep(dataset, complaint, step);
  const stretch = dataset.stretches.get(step.stretch);
  if (!stretch) throw new Error(`no stretch ${step.stretch}`);
  return {
    target: { stretch: step.stretch },
    technique: null,
    dosage: step.dosage ?? stretch.dosage,
    complaint,
  };
}

/** Every step a complaint may ever lead to: the authored ones and their substitutes. */
export function possibleSteps(dataset: Dataset, complaint: string): readonly Step[] {
  return routineOf(dataset, complaint).steps.flatMap((step) => [
    authoredStep(dataset, complaint, step),
    ...('point' in step ? step.substitutes.map((each) => pressingStep(dataset, complaint, each)) : []),
  ]);
}

export function routineOf(dataset: Dataset, complaint: string): Routine {
  const id = dataset.complaints.get(complaint)?.routine;
  const routine = id === undefined ? undefined : dataset.routines.get(id);
  if (!routine) throw new Error(`no routine for the complaint ${complaint}`);
  return routine;
}
