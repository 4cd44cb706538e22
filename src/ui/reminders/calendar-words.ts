import { WEEKDAYS, type WallTime, type Weekday } from '../../domain/reminders/wall-time.ts';
import type { LocalInstant } from '../../domain/diary/local-instant.ts';
import { LOCALE } from '../common/locale.ts';

/** A time of no place, for what tells the times of one. */
export const asInstant = ({ year, month, day, hour, minute }: WallTime): LocalInstant => ({
  at: Date.UTC(year, month - 1, day, hour, minute),
  offset: 0,
});

/** "Mon": 2024-01-01 was one. */
export const dayName = (day: Weekday, weekday: 'short' | 'long' = 'short'): string =>
  new Intl.DateTimeFormat(LOCALE, { weekday, timeZone: 'UTC' }).format(
    Date.UTC(2024, 0, 1 + WEEKDAYS.indexOf(day)),
  );

/** "Mon, Wed and Fri". */
export const daysWords = (days: readonly Weekday[]): string =>
  new Intl.ListFormat(LOCALE, { type: 'conjunction' }).format(
    WEEKDAYS.filter((day) => days.includes(day)).map((day) => dayName(day)),
  );
