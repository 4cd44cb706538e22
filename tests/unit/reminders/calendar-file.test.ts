import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFile, type CalendarEvent } from '../../../src/domain/reminders/calendar-file.ts';
import { daysFor, lastOf } from '../../../src/domain/reminders/reminders.ts';
import { WEEKDAYS, type WallTime } from '../../../src/domain/reminders/wall-time.ts';
import { occurrences, only, readCalendar, readDateTime, readText } from '../../support/read-calendar.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const wallMs = ({ year, month, day, hour, minute }: WallTime) => Date.UTC(year, month - 1, day, hour, minute);

/** Sunday. */
const NOW = {
  wall: { year: 2026, month: 11, day: 22, hour: 18, minute: 5 },
  ms: Date.UTC(2026, 10, 22, 17, 5),
};
const EVENT: CalendarEvent = {
  uid: '6f1c2d3e-0000-4000-8000-000000000001',
  sequence: 0,
  title: 'Anmo',
  words: 'A few minutes.',
  url: 'https://example.org/anmo/#/',
  days: ['WE', 'MO'],
  hour: 19,
  minute: 30,
  weeks: 4,
  minutes: 10,
  alarm: 0,
};

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: fc.constantFrom('\\', ';', ',', '\n', '\r', '\r\n', '"', ':', '按', '🫱🏽', 'é', ' ') }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xa0 }).map((point) => String.fromCodePoint(point)) }),
  fc.constant('按摩'.repeat(80)),
);
const wall = fc
  .date({ min: new Date('2024-01-01T00:00Z'), max: new Date('2031-12-31T23:59Z'), noInvalidDate: true })
  .map((date) => ({
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  }));
const event = fc.record({
  uid: fc.uuid(),
  sequence: fc.nat({ max: 40 }),
  title: words,
  words,
  url: fc.webUrl({ withFragments: true }),
  days: fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1 }),
  hour: fc.integer({ min: 0, max: 23 }),
  minute: fc.integer({ min: 0, max: 59 }),
  weeks: fc.integer({ min: 1, max: 26 }),
  minutes: fc.integer({ min: 1, max: 60 }),
  alarm: fc.constantFrom(null, 0, 10),
});
const fileOf = (made: CalendarEvent, time: WallTime) =>
  calendarFile(made, { wall: time, ms: wallMs(time) }) ?? '';

describe('a calendar file', () => {
  it('reads, line for line, as RFC 5545 has it', () => {
    expect(calendarFile(EVENT, NOW)?.split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Anmo//Reminders//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:6f1c2d3e-0000-4000-8000-000000000001',
      'DTSTAMP:20261122T170500Z',
      'SEQUENCE:0',
      'DTSTART:20261123T193000',
      'DURATION:PT10M',
      'RRULE:FREQ=WEEKLY;COUNT=8;BYDAY=MO,WE',
      'SUMMARY:Anmo',
      'DESCRIPTION:A few minutes.',
      'URL:https://example.org/anmo/#/',
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:PT0M',
      'DESCRIPTION:Anmo',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('holds what RFC 5545 asks for, whatever is chosen and written', () => {
    fc.assert(
      fc.property(event, wall, (made, time) => {
        const calendar = readCalendar(bytes(fileOf(made, time)));
        expect(calendar.name).toBe('VCALENDAR');
        expect(only(calendar, 'VERSION')).toBe('2.0');
        only(calendar, 'PRODID');
        const [vevent, ...others] = calendar.components;
        expect(others).toEqual([]);
        expect(vevent!.name).toBe('VEVENT');
        expect(only(vevent!, 'UID')).toBe(made.uid);
        expect(readDateTime(only(vevent!, 'DTSTAMP')).form).toBe('utc');
        expect(readDateTime(only(vevent!, 'DTSTART')).form).toBe('floating');
        expect(vevent!.properties.find(({ name }) => name === 'DTSTART')!.parameters).toBe('');
        expect(vevent!.properties.some(({ name }) => name === 'DTEND')).toBe(false);
        expect(vevent!.components.map(({ name }) => name)).toEqual(made.alarm === null ? [] : ['VALARM']);
        for (const alarm of vevent!.components) {
          expect(only(alarm, 'ACTION')).toBe('DISPLAY');
          expect(only(alarm, 'TRIGGER')).toMatch(/^-?PT\d+M$/);
          only(alarm, 'DESCRIPTION');
        }
      }),
    );
  });

  it('gives back the words as they were written, less what a calendar may not hold', () => {
    const kept = (text: string) =>
      [...text.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')]
        .filter((c) => c === '\n' || c === '\t' || !/^[\p{Cs}\p{Cc}]$/u.test(c))
        .join('');
    fc.assert(
      fc.property(event, (made) => {
        const vevent = readCalendar(bytes(fileOf(made, NOW.wall))).components[0]!;
        expect(readText(only(vevent, 'SUMMARY'))).toBe(kept(made.title));
        expect(readText(only(vevent, 'DESCRIPTION'))).toBe(kept(made.words));
      }),
    );
  });

  it('comes back on the chosen days alone, after now, for as many weeks as were chosen', () => {
    fc.assert(
      fc.property(event, wall, (made, time) => {
        const vevent = readCalendar(bytes(fileOf(made, time))).components[0]!;
        const start = readDateTime(only(vevent, 'DTSTART')).ms;
        const times = occurrences(start, only(vevent, 'RRULE'));
        const week = 7 * 86_400_000;
        expect(times).toHaveLength(made.days.length * made.weeks);
        expect(start).toBeGreaterThan(wallMs(time));
        expect(start - wallMs(time)).toBeLessThanOrEqual(week);
        expect(times.at(-1)! - start).toBeLessThan(made.weeks * week);
        expect(wallMs(lastOf(made, time)!)).toBe(times.at(-1));
        for (const ms of times) {
          const at = new Date(ms);
          expect([at.getUTCHours(), at.getUTCMinutes()]).toEqual([made.hour, made.minute]);
          expect(made.days).toContain(['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'][at.getUTCDay()]);
        }
      }),
    );
  });

  it.each([
    ['later today', { hour: 18, minute: 6, days: ['SU'] }, '20261122T180600'],
    ['not this very minute, but in a week', { hour: 18, minute: 5, days: ['SU'] }, '20261129T180500'],
    ['over the end of a year', { hour: 7, minute: 0, days: ['FR'] }, '20270101T070000'],
  ] as const)('begins %s', (_, change, start) => {
    const time = start.startsWith('2027') ? { year: 2026, month: 12, day: 27, hour: 9, minute: 0 } : NOW.wall;
    const file = fileOf({ ...EVENT, ...change }, time);
    expect(file).toContain(`DTSTART:${start}\r\n`);
  });

  it('is none where no day is chosen', () => {
    expect(calendarFile({ ...EVENT, days: [] }, NOW)).toBeNull();
    expect(calendarFile({ ...EVENT, weeks: 0 }, NOW)).toBeNull();
  });
});

describe('the days that are offered at first', () => {
  it('suffice for a trial where a week has days enough, and are each another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 12 }), (times, weeks) => {
        const days = daysFor(times, weeks);
        expect(new Set(days).size).toBe(days.length);
        if (times <= 7 * weeks) {
          expect(days.length * weeks).toBeGreaterThanOrEqual(times);
          expect((days.length - 1) * weeks).toBeLessThan(times);
        } else expect(days).toHaveLength(7);
      }),
    );
  });
});

describe('the reader of this test', () => {
  it.each([
    ['a bare line feed', 'BEGIN:VCALENDAR\nEND:VCALENDAR\r\n'],
    ['a line that is too long', `BEGIN:VCALENDAR\r\nX:${'a'.repeat(74)}\r\nEND:VCALENDAR\r\n`],
    ['a line without a colon', 'BEGIN:VCALENDAR\r\nVERSION\r\nEND:VCALENDAR\r\n'],
    ['a missing end', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n'],
    ['an end of something else', 'BEGIN:VCALENDAR\r\nEND:VEVENT\r\n'],
    ['no last line break', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR'],
  ])('refuses %s', (_, file) => {
    expect(() => readCalendar(bytes(file))).toThrow();
  });
  it('refuses a character cut in two', () => {
    const cut = [
      ...bytes(`BEGIN:VCALENDAR\r\nX:`),
      0xe6,
      0x8c,
      ...bytes('\r\n '),
      0x89,
      ...bytes('\r\nEND:VCALENDAR\r\n'),
    ];
    expect(() => readCalendar(Uint8Array.from(cut))).toThrow();
  });
});
