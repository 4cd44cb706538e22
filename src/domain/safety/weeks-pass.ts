import type { Profile } from './profile.ts';

/** Days for which a number of weeks may be taken as it was said. */
const FRESH = 7;
const DAY = 86_400_000;

/** A day as it is kept: "2026-03-05". */
export const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

/**
 * A profile on a later day. The weeks of a pregnancy go on counting, so those said more than a week ago, or nobody
 * knows when, are not known any more: the rules of every trimester hold until they are said again.
 */
export function afterWeeks(profile: Profile, today: Date): Profile {
  const { trimester, trimesterSaid, ...rest } = profile;
  if (trimester === null) return profile;
  const days = trimesterSaid === undefined ? NaN : (today.getTime() - Date.parse(trimesterSaid)) / DAY;
  return days > -1 && days <= FRESH + 1 ? profile : { ...rest, trimester: null };
}
