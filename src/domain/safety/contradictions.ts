import type { Dataset } from '../records/dataset.ts';
import { PREGNANCY } from './holds.ts';
import type { Profile } from './profile.ts';

/**
 * Answers that cannot all be right.
 * - `both`: two conditions that exclude each other, both answered yes
 * - `trimester`: weeks of a pregnancy that was not said to be there
 * - `place`: a place named for what was said not to be there
 */
export type Contradiction =
  | { readonly kind: 'both'; readonly conditions: readonly [string, string] }
  | { readonly kind: 'trimester' }
  | { readonly kind: 'place'; readonly condition: string };

const saidYes = (profile: Profile, condition: string): boolean =>
  condition === PREGNANCY ? profile.pregnancy === 'yes' : profile.answers[condition] === 'yes';

/** What to point out. Nothing is guessed from it: the rules of every condition that was said go on holding. */
export function contradictions(
  dataset: Pick<Dataset, 'conditions'>,
  profile: Profile,
): readonly Contradiction[] {
  const found: Contradiction[] = [];
  if (profile.trimester !== null && profile.pregnancy !== 'yes') found.push({ kind: 'trimester' });
  for (const { id, excludes = [] } of dataset.conditions.values()) {
    for (const other of excludes) {
      if (saidYes(profile, id) && saidYes(profile, other))
        found.push({ kind: 'both', conditions: [id, other] });
    }
  }
  for (const [condition, places] of Object.entries(profile.places ?? {})) {
    if (places.length > 0 && profile.answers[condition] === 'no') found.push({ kind: 'place', condition });
  }
  return found;
}
