import { possibleSteps } from '../plan/authored-steps.ts';
import type { Dataset } from '../records/dataset.ts';
import { coversStep } from './covers.ts';
import { holds, isAnswered, PREGNANCY } from './holds.ts';
import type { Profile } from './profile.ts';

/** By complaint: it depends on the records alone, and every plan and every question asks for it. */
const ruled = new WeakMap<Dataset, Map<string, readonly string[]>>();

/** Conditions with a rule over one of a complaint's steps or substitutes, those of pregnancy's kin first. */
function ruledConditions(dataset: Dataset, complaint: string): readonly string[] {
  const known = ruled.get(dataset) ?? new Map<string, readonly string[]>();
  ruled.set(dataset, known);
  let found = known.get(complaint);
  if (!found) {
    const steps = possibleSteps(dataset, complaint);
    const named = new Set<string>();
    for (const rule of dataset.contraindications.values())
      if (steps.some((step) => coversStep(dataset, rule, step))) named.add(rule.condition);
    found = [...dataset.conditions.values()]
      .sort((a, b) => Number(!a.within) - Number(!b.within))
      .flatMap(({ id }) => (named.has(id) ? [id] : []));
    known.set(complaint, found);
  }
  return found;
}

/**
 * The conditions that matter for a complaint, answered or not: pregnancy first, then what the complaint asks, then
 * every condition with a rule over what it may lead to. One that lies within a present condition is left out.
 */
export function relevantConditions(dataset: Dataset, complaint: string, profile: Profile): readonly string[] {
  const wanted = new Set<string>([PREGNANCY, ...(dataset.complaints.get(complaint)?.asks ?? [])]);
  for (const condition of dataset.conditions.values())
    if (condition.asked === 'always') wanted.add(condition.id);
  for (const id of ruledConditions(dataset, complaint)) wanted.add(id);
  return [...wanted].filter((id) => {
    const within = dataset.conditions.get(id)?.within;
    return within === undefined || !isAnswered(profile, within) || !holds(dataset, profile, within);
  });
}

/** The questions still to be answered before a plan may be made. "Not sure" is an answer; it counts as "yes". */
export const questionsFor = (dataset: Dataset, complaint: string, profile: Profile): readonly string[] =>
  relevantConditions(dataset, complaint, profile).filter((id) => !isAnswered(profile, id));

/** The same questions as they are put: those of one group together, in the place of the first. */
export function questionCards(
  { conditions }: Pick<Dataset, 'conditions'>,
  ids: readonly string[],
): readonly (readonly string[])[] {
  const groupOf = (id: string) => conditions.get(id)?.group;
  return ids.flatMap((id, i) => {
    const group = groupOf(id);
    if (group === undefined) return [[id]];
    if (ids.findIndex((each) => groupOf(each) === group) < i) return [];
    return [ids.filter((each) => groupOf(each) === group)];
  });
}
