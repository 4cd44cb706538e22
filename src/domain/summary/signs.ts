import type { SessionEntry } from '../diary/entry.ts';
import { dayOf, type Day } from '../diary/local-instant.ts';

/** A red flag that the person ticked, and on which days, oldest first. */
export interface SignNoted {
  readonly sign: string;
  readonly days: readonly Day[];
}

/** The one that was ticked last stands first. `sessions`: oldest first. */
export function signsNoted(sessions: readonly Pick<SessionEntry, 'began' | 'signs'>[]): readonly SignNoted[] {
  const noted = new Map<string, Set<Day>>();
  for (const { began, signs } of sessions)
    for (const sign of signs) noted.set(sign, (noted.get(sign) ?? new Set()).add(dayOf(began)));
  return [...noted]
    .map(([sign, days]) => ({ sign, days: [...days].toSorted() }))
    .toSorted((a, b) => (b.days.at(-1) ?? '').localeCompare(a.days.at(-1) ?? ''));
}
