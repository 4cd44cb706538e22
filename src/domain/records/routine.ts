import { z } from 'zod';
import { acupointId, dosageSchema, sentence, slugId } from './common.ts';

const pressing = {
  point: acupointId,
  technique: slugId,
  /** Absent: the point's usual dosage for the technique, else the technique's own. */
  dosage: dosageSchema.optional(),
  /** "Press up under the skull" */
  action: z.string(),
  /** Why this point is here. */
  reason: sentence,
};
const substitute = z.strictObject(pressing);
const pointStep = z.strictObject({
  ...pressing,
  /** Who takes its place when it is left out, best first. */
  substitutes: z.array(substitute),
});
const stretchStep = z.strictObject({
  stretch: slugId,
  dosage: dosageSchema.optional(),
  action: z.string(),
  reason: sentence,
});

/** The authored plan of steps, in order: `data/routines/neck-pain.json`. */
export const routineSchema = z.strictObject({
  id: slugId,
  title: z.string(),
  posture: z.enum(['sitting', 'lying', 'standing']),
  steps: z
    .array(z.union([pointStep, stretchStep]))
    .min(3)
    .max(12),
});

export type Routine = z.infer<typeof routineSchema>;
export type Substitute = z.infer<typeof substitute>;
export type PointStep = z.infer<typeof pointStep>;
