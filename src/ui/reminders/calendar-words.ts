import { WEEKDAYS, type WallTime, type Weekday } from '../../domain/reminders/wall-time.ts';

/** The regional English of the device, for hours and dates; that of Britain where the device speaks another language. */
const LOCALE = globalThis.navigator?.languages?.find((each) => /^en(-|$)/.test(each)) ?? 'en-GB';

/** A wall time has no place: it is told as if in UTC. */
const asDate = ({ year, month, day, hour, minute }: WallTime): Date =>
  new Date(Date.UTC(year, month - 1, day, hour, minute));

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: 'UTC' });

export const dateWords = (time: WallTime): string =>
  format({ weekday: 'short', day: 'numeric', month: 'short' }).format(asDate(time));

export const timeWords = (hour: number, minute: number): string =>
  format({ hour: 'numeric', minute: '2-digit' }).format(
    asDate({ year: 2024, month: 1, day: 1, hour, minute }),
  );

/** "Mon": 2024-01-01 was one. */
export const dayShort = (day: Weekday, length: 'short' | 'long' = 'short'): string =>
  format({ weekday: length }).format(
    asDate({ year: 2024, month: 1, day: 1 + WEEKDAYS.indexOf(day), hour: 0, minute: 0 }),
  );

/** "Mon, Wed and Fri". */
export const daysWords = (days: readonly Weekday[]): string =>
  new Intl.ListFormat(LOCALE, { type: 'conjunction' }).format(
    WEEKDAYS.filter((day) => days.includes(day)).map((day) => dayShort(day)),
  );
