import type { Dosage } from '../records/common.ts';
import type { Dataset } from '../records/dataset.ts';
import { boundsOf } from './bounds.ts';
import type { Chosen } from './draft.ts';
import { judge, type Setting } from './judge.ts';
import type { Ground } from '../safety/ground.ts';
import type { EditRefusal } from './session-plan.ts';
import type { Edit } from './wish.ts';

export type DosageChange = Extract<Edit, { kind: 'dosage' }>['dosage'];

/** How firmly a point is pressed at most: as its routine says, or as is usual for it. */
function mostPressure(dataset: Dataset, { accepted, usual }: Chosen): number {
  const { target, technique } = accepted;
  const uses = 'point' in target ? (dataset.acupoints.get(target.point)?.techniques ?? []) : [];
  const own = uses.find((use) => use.technique === technique)?.dosage.pressure ?? 1;
  return Math.max(usual.pressure, own);
}

type Limits = Readonly<Record<keyof DosageChange, readonly [least: number, most: number]>>;

function limitsOf({ dataset }: Setting, step: Chosen, wanted: Dosage): Limits {
  const { accepted, usual } = step;
  const bounds = boundsOf(dataset, accepted.technique, usual, accepted.cautions.length > 0);
  const fits = Math.floor(bounds.side[1] / wanted.seconds);
  return {
    pressure: [1, mostPressure(dataset, step)],
    seconds: bounds.seconds,
    repetitions: [1, Math.max(1, Math.min(bounds.repetitions[1], fits))],
  };
}

const merged = (...grounds: readonly (readonly Ground[])[]): readonly Ground[] => [
  ...new Map(grounds.flat().map((each) => [each.rule, each])).values(),
];

/** A step with another dosage; refused outside its bounds, or where a rule does not allow so much. */
export function changeDosage(
  setting: Setting,
  step: Chosen,
  change: DosageChange,
): Chosen | { readonly refused: EditRefusal } {
  const { accepted } = step;
  const wanted: Dosage = { ...accepted.dosage, ...change };
  const limits = limitsOf(setting, step, wanted);
  for (const what of ['pressure', 'seconds', 'repetitions'] as const) {
    const [least, most] = limits[what];
    if (!Number.isInteger(wanted[what]) || wanted[what] < least || wanted[what] > most)
      return { refused: { kind: 'bounds', what, least, most } };
  }
  const { target, technique, side } = accepted;
  const on = side && 'point' in target ? { side } : {};
  const judged = judge(setting, { target, technique, dosage: wanted, ...on });
  if ('because' in judged) return { refused: judged.because };
  if (judged.dosage.pressure < wanted.pressure)
    return { refused: { kind: 'rule', grounds: judged.cautions, open: [] } };
  const asBefore = wanted.pressure === accepted.dosage.pressure;
  const cautions = asBefore ? merged(accepted.cautions, judged.cautions) : judged.cautions;
  return {
    ...step,
    accepted: { ...accepted, dosage: wanted, cautions },
    fixed: step.fixed || change.seconds !== undefined || change.repetitions !== undefined,
    byHand: [...step.byHand, 'dosage'],
  };
}
