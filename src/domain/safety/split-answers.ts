import type { Answer, Profile } from './profile.ts';

/** Questions that were one before, and those they became. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  'skin-problem': ['skin-problem', 'varicose-veins', 'recent-operation', 'recent-fracture'],
  'implanted-device': ['implanted-device', 'pacemaker'],
};

/**
 * A profile kept from before these questions were split. "No" to the whole is "no" to each part; of a "yes" nobody
 * knows which part was meant, so the parts are asked.
 */
export function splitAnswers(profile: Profile): Profile {
  if (profile.places !== undefined) return profile;
  const answers: Record<string, Answer> = { ...profile.answers };
  for (const [whole, parts] of Object.entries(PARTS)) {
    const said = answers[whole];
    if (said === undefined) continue;
    delete answers[whole];
    if (said === 'no') for (const part of parts) answers[part] = 'no';
  }
  return { ...profile, answers, places: {} };
}
