import * as z from 'zod/mini';
import { SCORES } from '../domain/diary/entry.ts';
import { PACES } from '../domain/session/session.ts';

const id = z.string().check(z.minLength(1), z.maxLength(120));
/** Milliseconds: an instant since 1970, or a length. */
const instant = z.number().check(z.nonnegative(), z.maximum(8.64e15));
const length = z.number().check(z.nonnegative(), z.maximum(1e10));
const place = z.strictObject({ phase: id, spent: length, extra: length });
const wait = z.nullable(z.number().check(z.nonnegative(), z.maximum(600)));
const status = z.enum(['ready', 'running', 'paused', 'finished']);
const stretch = z.number().check(z.gte(0.1), z.lte(10));

const what = z.union([
  z.strictObject({
    kind: z.enum(['begun', 'paused', 'resumed', 'ended', 'found', 'repeated', 'slower', 'quicker']),
  }),
  z.strictObject({ kind: z.enum(['back', 'skipped']), restored: z.boolean() }),
  z.strictObject({ kind: z.literal('went'), step: z.int().check(z.positive(), z.maximum(99)) }),
  z.strictObject({ kind: z.literal('extended'), seconds: length }),
  z.strictObject({ kind: z.literal('waits'), wait }),
  z.strictObject({ kind: z.literal('passed'), late: length }),
  z.strictObject({ kind: z.literal('slept'), away: instant }),
  z.strictObject({ kind: z.literal('restored'), gone: z.array(id).check(z.maxLength(99)) }),
]);

const entry = z.strictObject({
  at: instant,
  what,
  from: place,
  to: place,
  status,
  pace: z.literal([...PACES]),
  stretch,
  wait,
  ran: length,
  pressed: length,
});

/** A session that was not finished, as the device keeps it. */
export const storedSession = z.strictObject({
  version: z.literal(1),
  /** Read again without trust where it is taken up. */
  path: z.string().check(z.startsWith('/relieve/'), z.maxLength(2000)),
  complaints: z.array(id).check(z.minLength(1), z.maxLength(8)),
  severities: z
    .array(
      z.strictObject({
        complaint: id,
        before: z.nullable(z.literal([...SCORES])),
        after: z.nullable(z.literal([...SCORES])),
      }),
    )
    .check(z.maxLength(8)),
  /** The last sign of life that came with it. */
  alive: instant,
  kept: z.strictObject({
    id,
    status,
    place,
    pace: z.literal([...PACES]),
    stretch,
    wait,
    seen: instant,
    pressed: z.record(id, length),
    since: z.strictObject({ ran: length, pressed: length }),
    log: z.array(entry).check(z.maxLength(2000)),
    order: z.array(id).check(z.minLength(1), z.maxLength(200)),
    steps: z.array(id).check(z.minLength(1), z.maxLength(99)),
  }),
});
