import fc from 'fast-check';
import type { DayEntry, DiaryEntry, Mark, Score, SessionEntry } from '../../../src/domain/diary/entry.ts';
import { tidy } from '../../../src/domain/diary/read-entry.ts';

const COMPLAINTS = ['neck-pain', 'tension-headache', 'back-3', 'a'] as const;
const score = fc.integer({ min: 0, max: 10 }).map((each) => each as Score);
const maybe = fc.option(score, { nil: null });
export const instant = fc.record({
  at: fc.integer({ min: 0, max: 4_102_444_800_000 }),
  offset: fc.integer({ min: -720, max: 840 }),
});
/** What people and what attackers of spreadsheets write. */
const awkward = fc.constantFrom(
  '=1+1',
  "'quoted",
  '-3',
  '@x',
  '+5',
  '"a", "b"',
  'x;y',
  ' spaced ',
  'ünï 按摩 😀',
  '?',
);
const oneLine = fc.oneof(awkward, fc.string({ unit: 'grapheme', maxLength: 60 }).map(printable));
const note = fc.oneof(awkward, fc.constantFrom('two\nlines', '\tx', '\n=2'), oneLine);

function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, '');
}

const seconds = fc.oneof(fc.integer({ min: 0, max: 600 }), fc.constantFrom(0.5, 12.25));
const step = fc.record({
  target: fc.constantFrom({ point: 'GB20' }, { point: 'EX-HN3' }, { stretch: 'ear-to-shoulder' }),
  technique: fc.constantFrom('kneading', null),
  side: fc.constantFrom('L' as const, 'R' as const, 'both' as const, 'one' as const),
  seconds,
  planned: seconds,
  skipped: fc.boolean(),
});

const sessionEntry: fc.Arbitrary<SessionEntry> = fc
  .record({
    kind: fc.constant('session' as const),
    id: fc.uuid(),
    revision: fc.nat(9),
    began: instant,
    ended: instant,
    complaints: fc.subarray([...COMPLAINTS], { minLength: 1 }),
    plan: fc.constantFrom('/relieve/neck-pain', '/relieve/neck-pain/for-10-desk/drop.GB20'),
    routine: fc.option(fc.constantFrom('', 'evening', '=own'), { nil: null }),
    steps: fc.array(step, { maxLength: 4 }),
    outcome: fc.constantFrom('completed' as const, 'ended-early' as const),
    scores: fc.array(fc.record({ before: maybe, after: maybe }), { maxLength: 4 }),
    signs: fc.array(
      oneLine.filter((text) => text !== ''),
      { maxLength: 2 },
    ),
    notes: note,
  })
  .map(({ scores, ...entry }) => {
    const severities = entry.complaints.flatMap((complaint, index) => {
      const said = scores[index];
      return said ? [{ complaint, ...said }] : [];
    });
    return tidy({ ...entry, severities }) as SessionEntry;
  });

export const dayEntry: fc.Arbitrary<DayEntry> = fc.record({
  kind: fc.constant('day' as const),
  day: fc
    .date({ min: new Date('2020-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  revision: fc.nat(9),
  sleep: maybe,
  function: fc.option(fc.record({ activity: oneLine.filter((text) => text !== ''), score }), { nil: null }),
  stress: maybe,
  severity: fc
    .subarray([...COMPLAINTS])
    .chain((ids) =>
      fc.tuple(...ids.map((complaint) => fc.record({ complaint: fc.constant(complaint), score }))),
    ),
  notes: note,
});

export const idOf = (entry: DiaryEntry): string => (entry.kind === 'session' ? entry.id : entry.day);

export const diary: fc.Arbitrary<readonly DiaryEntry[]> = fc.uniqueArray(
  fc.oneof<fc.Arbitrary<DiaryEntry>[]>(sessionEntry, dayEntry),
  { selector: idOf, maxLength: 12 },
);

export const HOUR = 3_600_000;
const NOON = Date.parse('2026-03-02T12:00:00Z');

/** A mark of neck pain, a day after the other. */
export const mark = (
  day: number,
  before: number | null,
  after: number | null = null,
  sign = false,
): Mark => ({
  complaint: 'neck-pain',
  session: `s${String(day).padStart(5, '0')}`,
  began: { at: NOON + day * 24 * HOUR, offset: 60 },
  before: before as Score | null,
  after: after as Score | null,
  sign,
});

/** One plain session on its day, counted from a Monday. */
export const plainSession = (day: number, parts: Partial<SessionEntry> = {}): SessionEntry => ({
  kind: 'session',
  id: `s${String(day).padStart(5, '0')}`,
  revision: 0,
  began: { at: NOON + day * 24 * HOUR, offset: 60 },
  ended: { at: NOON + day * 24 * HOUR + HOUR / 6, offset: 60 },
  complaints: ['neck-pain'],
  plan: '/relieve/neck-pain',
  routine: null,
  steps: [],
  outcome: 'completed',
  severities: [{ complaint: 'neck-pain', before: 6, after: 4 }],
  signs: [],
  notes: '',
  ...parts,
});
