import type { Dataset } from '../records/dataset.ts';
import { isAnswered, PREGNANCY } from './holds.ts';
import type { Profile } from './profile.ts';

/**
 * The profile for looking things up, where nothing is offered to be done: what was never asked counts as absent, but for
 * pregnancy, which counts until the answer is no. Plans never use it.
 */
export function asAnswered(dataset: Pick<Dataset, 'conditions'>, profile: Profile): Profile {
  const unasked = [...dataset.conditions.keys()].filter((id) => id !== PREGNANCY && !isAnswered(profile, id));
  return {
    ...profile,
    answers: { ...profile.answers, ...Object.fromEntries(unasked.map((id) => [id, 'no'] as const)) },
  };
}
