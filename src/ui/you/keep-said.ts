import type { Profile } from '../../domain/safety/profile.ts';
import { placesOf } from '../../domain/safety/told-places.ts';
import { useProfile } from '../../state/profile-store.ts';
import type { Said } from './ConditionAnswer.tsx';

export const saidOf = (profile: Profile, condition: string): Said => ({
  answer: profile.answers[condition] ?? null,
  places: placesOf(profile, condition),
});

/** Keeps what was said of a condition; nothing while it is not answered. */
export function keepSaid(condition: string, { answer, places }: Said): void {
  if (answer === null) return;
  const { answer: keep, tell } = useProfile.getState();
  keep(condition, answer);
  if (answer !== 'no') tell(condition, places);
}
