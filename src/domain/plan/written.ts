import type { Dataset } from '../records/dataset.ts';
import type { Acupoint } from '../records/acupoint.ts';
import type { Routine } from '../records/routine.ts';
import type { Offer } from './accept.ts';
import { authoredStep, pressingStep, routineOf } from './authored-steps.ts';
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

/** Where a routine speaks of a place: as a step first, then as a substitute. */
function mentions(dataset: Dataset, routine: Routine, target: Target, complaint: string): readonly Found[] {
  const { posture } = routine;
  if ('stretch' in target) {
    return routine.steps
      .filter((step) => 'stretch' in step)
      .filter(({ stretch }) => stretch === target.stretch)
      .map((step) => ({
        offer: { ...authoredStep(dataset, complaint, step), action: step.action },
        reason: step.reason,
        posture,
      }));
  }
  const steps = routine.steps.filter((step) => 'point' in step);
  return [...steps, ...steps.flatMap(({ substitutes }) => substitutes)]
    .filter(({ point }) => point === target.point)
    .map((each) => ({
      offer: { ...pressingStep(dataset, complaint, each), action: each.action },
      reason: each.reason,
      posture,
    }));
}

interface InRoutines {
  /** The first way, of the technique that is asked if one is. */
  readonly way: Found | null;
  /** What it is for in each, whatever the technique. */
  readonly serves: readonly Serving[];
}

/** What the complaints' routines say of a place, the first complaint's first. */
function inRoutines(
  dataset: Dataset,
  complaints: readonly string[],
  target: Target,
  technique: string | undefined,
): InRoutines {
  let way: Found | null = null;
  const serves: Serving[] = [];
  for (const complaint of complaints) {
    const found = mentions(dataset, routineOf(dataset, complaint), target, complaint);
    way ??= found.find(({ offer }) => technique === undefined || offer.technique === technique) ?? null;
    const [first] = found;
    if (first) serves.push({ complaint, reason: first.reason });
  }
  return { way, serves };
}

const traditionally = ({ traditional: [first = ''] }: Acupoint): string =>
  `Traditionally for ${first.charAt(0).toLowerCase()}${first.slice(1)}`;

/** A point that no routine here presses in this way, as its own record says. */
function fromPoint(
  dataset: Dataset,
  complaints: readonly string[],
  point: Acupoint,
  technique: string | undefined,
  written: readonly Serving[],
): Written | EditRefusal {
  const use = point.techniques.find((each) => technique === undefined || each.technique === technique);
  const how = use && dataset.techniques.get(use.technique);
  if (!use || !how) return { kind: 'unknown' };
  const reason = traditionally(point);
  const studied = new Set(
    point.indications.filter(({ modality }) => modality !== 'needling').map(({ complaint }) => complaint),
  );
  const serves = complaints.flatMap((complaint) => {
    const said = written.find((each) => each.complaint === complaint);
    return said ?? (studied.has(complaint) ? { complaint, reason } : []);
  });
  return {
    target: { point: point.id },
    technique: use.technique,
    dosage: use.dosage,
    action: `${how.name} at ${point.id}`,
    postures: [],
    serves,
    reason: serves[0]?.reason ?? reason,
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
  const point = 'point' in target ? dataset.acupoints.get(target.point) : undefined;
  const stretch = 'stretch' in target ? dataset.stretches.get(target.stretch) : undefined;
  if (!point && (!stretch || technique !== undefined)) return { refused: { kind: 'unknown' } };
  if (point?.techniques.length === 0) return { refused: { kind: 'study-only' } };
  const { way, serves } = inRoutines(dataset, complaints, target, technique);
  if (way) return { ...way.offer, postures: [way.posture], serves, reason: way.reason };
  if (point) {
    const own = fromPoint(dataset, complaints, point, technique, serves);
    return 'kind' in own ? { refused: own } : own;
  }
  if (!stretch) return { refused: { kind: 'unknown' } };
  const { dosage, name, feel } = stretch;
  return { target, technique: null, dosage, action: name, postures: [], serves: [], reason: feel };
}
