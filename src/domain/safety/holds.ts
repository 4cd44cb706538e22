import type { Dataset } from '../records/dataset.ts';
import type { Contraindication } from '../records/contraindication.ts';
import type { Profile } from './profile.ts';

/** The condition whose answer is `profile.pregnancy` instead of an entry of `profile.answers`. */
export const PREGNANCY = 'pregnancy';

/** Whether a condition must be taken as present: unknown, maybe and "rather not say" are not "no". */
export function holds(dataset: Pick<Dataset, 'conditions'>, profile: Profile, condition: string): boolean {
  if (condition === 'anyone') return true;
  if (condition === PREGNANCY) return profile.pregnancy !== 'no';
  const within = dataset.conditions.get(condition)?.within;
  if (within !== undefined && holds(dataset, profile, within)) return false;
  return profile.answers[condition] !== 'no';
}

/** Whether the person answered, be it "not sure". */
export const isAnswered = (profile: Profile, condition: string): boolean =>
  condition === PREGNANCY ? profile.pregnancy !== 'unknown' : profile.answers[condition] !== undefined;

/** As `holds`, and in the rule's trimesters. A trimester counts only when known, with a plain "yes". */
export function ruleHolds(
  dataset: Pick<Dataset, 'conditions'>,
  profile: Profile,
  rule: Contraindication,
): boolean {
  if (!holds(dataset, profile, rule.condition)) return false;
  if (rule.trimesters === undefined || profile.pregnancy !== 'yes' || profile.trimester === null) return true;
  return rule.trimesters.includes(profile.trimester);
}
