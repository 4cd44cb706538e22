import { z } from 'zod';
import { acupointId, dosageSchema, sentence, slugId } from './common.ts';

const pointStep = z.strictObject({
  point: acupointId,
  technique: slugId,
  dosage: dosageSchema.optional(),
  /** "Press up under the skull" */
  action: z.string(),
  /** Why this point is here. */
  reason: sentence,
  /** Who takes its place when it is left out, best first. */
  substitutes: z.array(acupointId),
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
  steps: z.array(z.union([pointStep, stretchStep])).min(3).max(12),
});

export type Routine = z.infer<typeof routineSchema>;
export type PointStep = z.infer<typeof pointStep>;
export type StretchStep = z.infer<typeof stretchStep>;
