import * as z from 'zod/mini';
import { MOST_COMPLAINTS } from '../plan/wish.ts';
import { LONGEST_NOTE, SCORES, type DiaryEntry, type Mark } from './entry.ts';

/** The year 10000, after which dates are written differently. */
const END_OF_TIME = 253_402_300_800_000;
/** Minutes; no place on earth was ever further from UTC. */
const FARTHEST = 16 * 60;
const MOST_STEPS = 400;
const MOST_SIGNS = 60;
const A_DAY = 86_400;

const slug = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,79}$/));
const score = z.literal(SCORES);
const count = z.int().check(z.nonnegative());
const seconds = z.number().check(z.nonnegative(), z.maximum(A_DAY));
const instant = z.strictObject({
  at: z.int().check(z.nonnegative(), z.lt(END_OF_TIME)),
  offset: z.int().check(z.minimum(-FARTHEST), z.maximum(FARTHEST)),
});
/** One line of text: no break, nothing that cannot be seen. */
const line = (longest: number) =>
  z.string().check(z.maxLength(longest), z.regex(/^[^\p{Cc}\u2028\u2029\p{Cs}]*$/u));
/** Text as it is typed, with line breaks. */
const note = z.string().check(z.maxLength(LONGEST_NOTE), z.regex(/^(?:[^\p{Cc}\p{Cs}]|[\t\n])*$/u));
const once = <T>(keyOf: (each: T) => unknown) =>
  z.refine<readonly T[]>((all) => new Set(all.map(keyOf)).size === all.length, 'named twice');

const target = z.union([
  z.strictObject({ point: z.string().check(z.regex(/^[A-Z]{2}(?:-[A-Z]{1,3})?\d{1,2}$/)) }),
  z.strictObject({ stretch: slug }),
]);

const session = z
  .strictObject({
    kind: z.literal('session'),
    id: z.string().check(z.regex(/^[\w-]{1,64}$/)),
    revision: count,
    began: instant,
    ended: instant,
    complaints: z.array(slug).check(
      z.minLength(1),
      z.maxLength(MOST_COMPLAINTS),
      once((id) => id),
    ),
    plan: line(2000),
    routine: z.nullable(line(80)),
    steps: z
      .array(
        z.strictObject({
          target,
          technique: z.nullable(slug),
          side: z.enum(['L', 'R', 'both', 'one']),
          seconds,
          planned: seconds,
          skipped: z.boolean(),
        }),
      )
      .check(z.maxLength(MOST_STEPS)),
    outcome: z.enum(['completed', 'ended-early']),
    severities: z
      .array(z.strictObject({ complaint: slug, before: z.nullable(score), after: z.nullable(score) }))
      .check(once(({ complaint }) => complaint)),
    signs: z.array(line(400).check(z.minLength(1))).check(z.maxLength(MOST_SIGNS)),
    notes: note,
  })
  .check(
    z.refine(
      ({ complaints, severities }) => severities.every(({ complaint }) => complaints.includes(complaint)),
      { error: 'not one of its complaints', path: ['severities'] },
    ),
  );

const day = z.strictObject({
  kind: z.literal('day'),
  day: z.iso.date(),
  revision: count,
  sleep: z.nullable(score),
  function: z.nullable(z.strictObject({ activity: line(80).check(z.minLength(1)), score })),
  stress: z.nullable(score),
  severity: z.array(z.strictObject({ complaint: slug, score })).check(
    z.maxLength(90),
    once(({ complaint }) => complaint),
  ),
  notes: note,
});

/** An entry as this version of the schema has it. */
export const entrySchema: z.ZodMiniType<DiaryEntry> = z.discriminatedUnion('kind', [session, day]);
export const markSchema: z.ZodMiniType<Mark> = z.strictObject({
  complaint: slug,
  session: z.string(),
  began: instant,
  before: z.nullable(score),
  after: z.nullable(score),
  sign: z.boolean(),
});
