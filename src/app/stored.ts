import * as z from 'zod/mini';
import type { BodyShape } from '../domain/body/shape.ts';
import { SKIN_TONES } from '../state/body-store.ts';

const share = z.number().check(z.minimum(0), z.maximum(1));
const swing = z.number().check(z.minimum(-1), z.maximum(1));

/** What is kept on the device, and what each part must look like to be believed. */
export const STORED = {
  settings: z.strictObject({
    theme: z.enum(['system', 'light', 'dark']),
    motion: z.enum(['system', 'reduced', 'full']),
    look: z.enum(['warm', 'anatomy']),
  }),
  profile: z.strictObject({
    pregnancy: z.enum(['unknown', 'no', 'yes', 'maybe', 'rather-not-say']),
    trimester: z.nullable(z.union([z.literal(1), z.literal(2), z.literal(3)])),
    answers: z.record(z.string(), z.enum(['yes', 'no', 'unknown'])),
  }),
  body: z.strictObject({
    shape: z.strictObject({
      sex: share,
      height: swing,
      weight: swing,
      muscle: swing,
      age: share,
      pregnancy: share,
    } satisfies Record<keyof BodyShape, unknown>),
    tone: z.enum(SKIN_TONES),
  }),
} as const;

export type StoredName = keyof typeof STORED;
export type Stored<N extends StoredName> = z.infer<(typeof STORED)[N]>;
