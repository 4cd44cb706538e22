import type { Dataset } from '../records/dataset.ts';
import type { Acupoint } from '../records/acupoint.ts';
import type { Routine } from '../records/routine.ts';
import type { Offer } from './accept.ts';
import { authoredStep, pressingStep } from './authored-steps.ts';
import type { Serving } from './parts.ts';
import type { EditRefusal, Posture } from './session-plan.ts';
import type { Target } from './wish.ts';

/** Something put into a plan by hand, with the words for it. */
export interface Written extends Offer {
  readonly serves: readonly Serving[];
  readonly reason: string;
}

interface Found {
  readonly offer: Omit<Offer, 'postures'>;
  readonly reason: string;
  readonly posture: Posture;
}

/** Where a routine speaks of a place, as a step or as a substitute. */
function* mentions(dataset: Dataset, routine: Routine, target: Target, complaint: string): Generator<Found> {
  const { posture } = routine;
  for (const step of routine.steps) {
    if ('stretch' in step) {
      if ('stretch' in target && step.stretch === target.stretch) {
        const offer = { ...authoredStep(dataset, complaint, step), action: step.action };
        yield { offer, reason: step.reason, posture };
      }
      continue;
    }
    if (!('point' in target)) continue;
    for (const each of [step, ...step.substitutes]) {
      if (each.point !== target.point) continue;
      const offer = { ...pressingStep(dataset, complaint, each), action: each.action };
      yield { offer, reason: each.reason, posture };
    }
  }
}

/** What the complaints' routines say of a place, the first complaint's first; of one technique, if it is named. */
function inRoutines(
  dataset: Dataset,
  complaints: readonly string[],
  target: Target,
  technique: string | undefined,
): Written | null {
  let written: Written | null = null;
  const serves: Serving[] = [];
  for (const complaint of complaints) {
    const routine = dataset.routines.get(dataset.complaints.get(complaint)?.routine ?? '');
    if (!routine) continue;
    for (const { offer, reason, posture } of mentions(dataset, routine, target, complaint)) {
      if (technique !== undefined && offer.technique !== technique) continue;
      written ??= { ...offer, postures: [posture], serves, reason };
      serves.push({ complaint, reason });
      break;
    }
  }
  return written;
}

const traditionally = ({ traditional: [first = ''] }: Acupoint): string =>
  `Traditionally for ${first.charAt(0).toLowerCase()}${first.slice(1)}`;

function fromPoint(
  dataset: Dataset,
  complaints: readonly string[],
  point: Acupoint,
  technique: string | undefined,
): Written | EditRefusal {
  const use = point.techniques.find((each) => technique === undefined || each.technique === technique);
  const how = use && dataset.techniques.get(use.technique);
  if (!use || !how) return { kind: 'unknown' };
  const reason = traditionally(point);
  const served = new Set(
    point.indications.filter(({ modality }) => modality !== 'needling').map(({ complaint }) => complaint),
  );
  return {
    target: { point: point.id },
    technique: use.technique,
    dosage: use.dosage,
    action: `${how.name} at ${point.id}`,
    postures: [],
    serves: complaints.filter((each) => served.has(each)).map((complaint) => ({ complaint, reason })),
    reason,
  };
}

/**
 * How something asked for by hand is done: as the complaints' own routines say, else as its record says. A technique
 * that neither knows for this place is refused.
 */
export function writtenFor(
  dataset: Dataset,
  complaints: readonly string[],
  target: Target,
  technique: string | undefined,
): Written | { readonly refused: EditRefusal } {
  if ('stretch' in target) {
    const stretch = dataset.stretches.get(target.stretch);
    if (!stretch || technique !== undefined) return { refused: { kind: 'unknown' } };
    const { dosage, name, feel } = stretch;
    const own = { target, technique: null, dosage, action: name, postures: [], serves: [], reason: feel };
    return inRoutines(dataset, complaints, target, undefined) ?? own;
  }
  const point = dataset.acupoints.get(target.point);
  if (!point) return { refused: { kind: 'unknown' } };
  if (point.techniques.length === 0) return { refused: { kind: 'study-only' } };
  const written = inRoutines(dataset, complaints, target, technique);
  if (written) return written;
  const own = fromPoint(dataset, complaints, point, technique);
  return 'kind' in own ? { refused: own } : own;
}
