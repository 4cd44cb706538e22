import { contentLine, textValue } from './content-line.ts';
import { countOf, firstOf, type Times } from './reminders.ts';
import { floating, utc, WEEKDAYS, type WallTime } from './wall-time.ts';

export interface CalendarEvent extends Times {
  /** The same for every version of it, so that a calendar puts a later file in the place of an earlier. */
  readonly uid: string;
  /** 0 at first, one more for each later version. */
  readonly sequence: number;
  readonly title: string;
  readonly words: string;
  /** Where the app is. */
  readonly url: string;
  /** Minutes that it takes. */
  readonly minutes: number;
  /** Minutes before, at which the calendar gives a sign; null: none. */
  readonly alarm: number | null;
}

/** `now` by the clock of the device, and in milliseconds since 1970-01-01T00:00Z. */
export interface Now {
  readonly wall: WallTime;
  readonly ms: number;
}

/**
 * A calendar file (RFC 5545) of one event that comes back each week on the chosen days; null where no day is chosen. It
 * is marked private and takes no time from the calendar’s free hours.
 */
export function calendarFile(event: CalendarEvent, now: Now): string | null {
  const first = firstOf(event, now.wall);
  if (!first || event.weeks < 1) return null;
  const days = WEEKDAYS.filter((day) => event.days.includes(day)).join(',');
  return [
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//Anmo//Reminders//EN'],
    ['CALSCALE', 'GREGORIAN'],
    ['BEGIN', 'VEVENT'],
    ['UID', textValue(event.uid)],
    ['DTSTAMP', utc(now.ms)],
    ['SEQUENCE', String(event.sequence)],
    ['DTSTART', floating(first)],
    ['DURATION', `PT${event.minutes}M`],
    ['RRULE', `FREQ=WEEKLY;COUNT=${countOf(event)};BYDAY=${days}`],
    ['SUMMARY', textValue(event.title)],
    ['DESCRIPTION', textValue(event.words)],
    ['URL', event.url],
    ['CLASS', 'PRIVATE'],
    ['TRANSP', 'TRANSPARENT'],
    ...alarmLines(event),
    ['END', 'VEVENT'],
    ['END', 'VCALENDAR'],
  ]
    .map(([name = '', value = '']) => contentLine(name, value))
    .join('');
}

function alarmLines({ alarm, title }: CalendarEvent): readonly (readonly [string, string])[] {
  if (alarm === null) return [];
  return [
    ['BEGIN', 'VALARM'],
    ['ACTION', 'DISPLAY'],
    ['TRIGGER', alarm === 0 ? 'PT0M' : `-PT${alarm}M`],
    ['DESCRIPTION', textValue(title)],
    ['END', 'VALARM'],
  ];
}
