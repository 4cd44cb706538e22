import type { Dataset } from '../records/dataset.ts';
import { routineOf } from './authored-steps.ts';
import { applyEdit } from './edits.ts';
import { worthOf } from './evidence-of.ts';
import type { Ground } from '../safety/ground.ts';
import { editedDraft } from './plan-session.ts';
import { keyOf, type Edit, type Target, type Wish } from './wish.ts';

/** Something that may be put into a plan by hand just now. */
export interface Choice {
  readonly target: Target;
  readonly technique: string | null;
  readonly action: string;
  readonly reason: string;
  /** The complaints of the wish that it is for. */
  readonly serves: readonly string[];
  readonly cautions: readonly Ground[];
}

/** More to choose from would only be harder to choose from. */
const MOST = 12;

/** All that the complaints' routines name, as a step or a substitute. */
function named(dataset: Dataset, complaints: readonly string[]): readonly Target[] {
  return complaints.flatMap((complaint) =>
    routineOf(dataset, complaint).steps.flatMap((step): Target[] =>
      'stretch' in step
        ? [{ stretch: step.stretch }]
        : [{ point: step.point }, ...step.substitutes.map(({ point }) => ({ point }))],
    ),
  );
}

/** The points that are used for the complaints, the best supported first. */
function indicated(dataset: Dataset, complaints: readonly string[]): readonly Target[] {
  const found: { point: string; worth: number }[] = [];
  for (const { id, indications } of dataset.acupoints.values()) {
    const grades = indications
      .filter(({ complaint, modality }) => modality !== 'needling' && complaints.includes(complaint))
      .map(({ grade }) => worthOf(grade));
    if (grades.length > 0) found.push({ point: id, worth: Math.max(...grades) });
  }
  return found.sort((a, b) => b.worth - a.worth).map(({ point }) => ({ point }));
}

/** Those of the targets, each once and in their order, that the edit would be done with. */
function choicesOf(
  dataset: Dataset,
  wish: Wish,
  targets: (complaints: readonly string[]) => readonly Target[],
  editFor: (target: Target) => Edit,
): readonly Choice[] {
  const { desk, edited } = editedDraft(dataset, wish);
  const choices = new Map<string, Choice>();
  const tried = new Set<string>();
  for (const target of targets(desk.complaints)) {
    const key = keyOf(target);
    if (tried.has(key)) continue;
    tried.add(key);
    const next = applyEdit(desk, edited, editFor(target));
    const step = 'refused' in next ? undefined : next.chosen.find((each) => each.key === key);
    if (!step) continue;
    const { technique, action, cautions } = step.accepted;
    const serves = step.serves.map(({ complaint }) => complaint);
    choices.set(key, { target, technique, action, reason: step.reason, serves, cautions });
    if (choices.size === MOST) break;
  }
  return [...choices.values()];
}

/** What may take a step's place: its own substitutes, what else its complaints' routines name, then what is used for them. */
export function swapsFor(dataset: Dataset, wish: Wish, key: string): readonly Choice[] {
  const step = editedDraft(dataset, wish).edited.chosen.find((each) => each.key === key);
  if (!step) return [];
  const served = step.serves.map(({ complaint }) => complaint);
  return choicesOf(
    dataset,
    wish,
    (complaints) => {
      const first = served.length > 0 ? served : complaints;
      return [
        ...step.substitutes.map(({ point }) => ({ point })),
        ...named(dataset, first),
        ...indicated(dataset, first),
      ].filter((target) => keyOf(target) !== key);
    },
    (to) => ({ kind: 'swap', step: key, to }),
  );
}

/** What may be added: whatever the complaints' routines name, then what is used for them. */
export const additionsFor = (dataset: Dataset, wish: Wish): readonly Choice[] =>
  choicesOf(
    dataset,
    wish,
    (complaints) => [...named(dataset, complaints), ...indicated(dataset, complaints)],
    (target) => ({ kind: 'add', target }),
  );
