/**
 * A moment as a person lived it: the instant, which no clock change moves, and what their clock said then. Kept both,
 * a session stays on its own day whatever the device's time zone is later.
 */
export interface LocalInstant {
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly at: number;
  /** Minutes by which the local clock was ahead of UTC then: 60 in Berlin's winter, -300 in New York's. */
  readonly offset: number;
}

/** A calendar day, "2026-11-22". */
export type Day = string;

const MINUTE = 60_000;
const DAY = 86_400_000;

/** The moment that `date` is, by the clock of the device. */
export const localInstant = (date: Date): LocalInstant => ({
  at: date.getTime(),
  // Subtracted from 0, for UTC has an offset of 0, not of -0.
  offset: 0 - date.getTimezoneOffset(),
});

/** The day on which it was, by the clock of the place where it was. A session belongs to the day on which it began. */
export const dayOf = ({ at, offset }: LocalInstant): Day =>
  new Date(at + offset * MINUTE).toISOString().slice(0, 10);

/** Days since 1970-01-01: whole, and free of clock changes. */
export const dayNumber = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / DAY;

export const dayFromNumber = (number: number): Day => new Date(number * DAY).toISOString().slice(0, 10);

/** The Monday of the week in which the day lies. 1970-01-01 was a Thursday. */
export const weekOf = (day: Day): Day => {
  const number = dayNumber(day);
  return dayFromNumber(number - ((((number + 3) % 7) + 7) % 7));
};

/** "2026-11-22T07:30:00+01:00": the local clock, and how to come from it to the instant. */
export function writeInstant({ at, offset }: LocalInstant): string {
  const local = new Date(at + offset * MINUTE).toISOString().slice(0, 23).replace('.000', '');
  const [sign, ahead] = offset < 0 ? ['-', -offset] : ['+', offset];
  const two = (n: number) => String(n).padStart(2, '0');
  return `${local}${sign}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`;
}

const WRITTEN = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?([+-])(\d\d):(\d\d)$/;

/** Reads what `writeInstant` wrote; null where it is nothing of the kind. */
export function readInstant(text: string): LocalInstant | null {
  const [, sign, hours, minutes] = WRITTEN.exec(text) ?? [];
  const at = Date.parse(text);
  if (!sign || Number.isNaN(at)) return null;
  const ahead = Number(hours) * 60 + Number(minutes);
  return { at, offset: sign === '-' ? 0 - ahead : ahead };
}
