/** Days of the week as RFC 5545 writes them, Monday first. */
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** What a clock on the wall and a calendar beside it say, in no particular place. `month` 1 to 12. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

const DAY = 86_400_000;

const asUtc = ({ year, month, day, hour, minute }: WallTime): number =>
  Date.UTC(year, month - 1, day, hour, minute);

const fromUtc = (ms: number): WallTime => {
  const date = new Date(ms);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  };
};

/** So many whole days later, at the same time of day. */
export const daysLater = (time: WallTime, days: number): WallTime => fromUtc(asUtc(time) + days * DAY);

export const weekdayOf = (time: WallTime): Weekday =>
  WEEKDAYS[(new Date(asUtc(time)).getUTCDay() + 6) % 7] ?? 'MO';

export const isBefore = (one: WallTime, other: WallTime): boolean => asUtc(one) < asUtc(other);

const digits = (value: number, length: number): string => String(value).padStart(length, '0');

/**
 * Form 1 of RFC 5545, 3.3.5: a date with local time and no time zone, which means the same hour wherever the reader is.
 * Half past seven stays half past seven when one travels and when the clocks change.
 */
export const floating = ({ year, month, day, hour, minute }: WallTime): string =>
  `${digits(year, 4)}${digits(month, 2)}${digits(day, 2)}T${digits(hour, 2)}${digits(minute, 2)}00`;

/** Form 2 of RFC 5545, 3.3.5: a date with UTC time; `ms` since 1970-01-01T00:00Z. */
export const utc = (ms: number): string => `${new Date(ms).toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
