import * as z from 'zod/mini';
import { BODY_REGIONS } from '../domain/body/region.ts';
import type { BodyShape } from '../domain/body/shape.ts';
import { MEASURE_IDS, type MeasureId } from '../domain/cun/measure-id.ts';
import { LONGEST_NAME, MOST_ROUTINES } from '../domain/routines/own-routine.ts';
import { storedSession } from './stored-session.ts';
import { SKIN_TONES } from '../state/body-store.ts';
import { MOST_WEEKS } from '../domain/reminders/reminders.ts';
import { WEEKDAYS } from '../domain/reminders/wall-time.ts';
import { LENGTH_UNITS } from '../state/measures-store.ts';
import { SIGNS } from '../state/reminders-store.ts';
import { RATES, WAITS, type SoundSettings } from '../state/sound-settings-store.ts';

/** Any number: a shape beyond what the body can show is brought within it when it is used. */
const slider = z.number();
/** Millimetres. Whether it can be a person’s is said beside the field, so that a mistake can be mended there. */
const length = z.optional(z.number().check(z.positive(), z.maximum(10_000)));

/** What is kept on the device, and what each part must look like to be believed. */
export const STORED = {
  settings: z.strictObject({
    theme: z.enum(['system', 'light', 'dark']),
    motion: z.enum(['system', 'reduced', 'full']),
    look: z.enum(['warm', 'anatomy']),
  }),
  /** Each may be missing: what was kept before it could be chosen is read as it is. */
  sound: z.strictObject({
    voice: z.optional(z.boolean()),
    voiceUri: z.optional(z.nullable(z.string().check(z.maxLength(500)))),
    rate: z.optional(z.literal([...RATES])),
    tones: z.optional(z.boolean()),
    vibration: z.optional(z.boolean()),
    muted: z.optional(z.boolean()),
    captions: z.optional(z.boolean()),
    wait: z.optional(z.literal([...WAITS])),
  } satisfies Record<keyof SoundSettings, unknown>),
  profile: z.strictObject({
    pregnancy: z.enum(['unknown', 'no', 'yes', 'maybe', 'rather-not-say']),
    trimester: z.nullable(z.union([z.literal(1), z.literal(2), z.literal(3)])),
    trimesterSaid: z.optional(z.iso.date()),
    answers: z.record(z.string(), z.enum(['yes', 'no', 'unknown'])),
    /** Missing in what was kept before the questions about a place were split. */
    places: z.optional(
      z.record(
        z.string(),
        z.array(z.strictObject({ region: z.enum(BODY_REGIONS), side: z.enum(['left', 'right', 'both']) })),
      ),
    ),
  }),
  body: z.strictObject({
    shape: z.strictObject({
      sex: slider,
      height: slider,
      weight: slider,
      muscle: slider,
      age: slider,
      pregnancy: slider,
    } satisfies Record<keyof BodyShape, unknown>),
    tone: z.enum(SKIN_TONES),
  }),
  measures: z.strictObject({
    measures: z.strictObject(
      Object.fromEntries(MEASURE_IDS.map((id) => [id, length])) as Record<MeasureId, typeof length>,
    ),
    unit: z.enum(LENGTH_UNITS),
  }),
  reminders: z.strictObject({
    uid: z.string().check(z.minLength(1), z.maxLength(60)),
    sequence: z.int().check(z.nonnegative()),
    days: z.array(z.enum(WEEKDAYS)).check(z.maxLength(7)),
    hour: z.int().check(z.gte(0), z.lte(23)),
    minute: z.int().check(z.gte(0), z.lte(59)),
    weeks: z.int().check(z.gte(1), z.lte(MOST_WEEKS)),
    complaint: z.nullable(z.string().check(z.maxLength(80))),
    named: z.boolean(),
    alarm: z.literal([...SIGNS]),
  }),
  session: storedSession,
  /** One's own routines; their addresses are read again without trust where they are opened. */
  routines: z.strictObject({
    routines: z
      .array(
        z.strictObject({
          id: z.string().check(z.regex(/^mine-[1-9]\d{0,5}$/)),
          name: z.string().check(z.minLength(1), z.maxLength(LONGEST_NAME)),
          path: z.string().check(z.startsWith('/relieve/'), z.maxLength(2000)),
          starred: z.boolean(),
        }),
      )
      .check(z.maxLength(MOST_ROUTINES)),
    starred: z.array(z.string().check(z.maxLength(300))).check(z.maxLength(200)),
  }),
  /** Addresses of plans, read again without trust where they are shown. */
  recent: z.array(z.string().check(z.maxLength(2000))).check(z.maxLength(8)),
} as const;

export type StoredName = keyof typeof STORED;
export type Stored<N extends StoredName> = z.infer<(typeof STORED)[N]>;
