import { z } from 'zod';
import { bodyRegion, dosageSchema, sentence, slugId, sourceId } from './common.ts';
import { anchorSchema } from '../locator/locator-schema.ts';

/** One stretch: `data/stretches/ear-to-shoulder.json`. Arrows on the body show which way it goes. */
export const stretchSchema = z.strictObject({
  id: slugId,
  name: z.string(),
  region: bodyRegion,
  posture: sentence,
  how: z.array(sentence).min(2).max(5),
  feel: sentence,
  stopIf: sentence,
  dosage: dosageSchema,
  /** Arrows from one place of the skin toward another, on the left side unless midline. */
  arrows: z
    .array(z.strictObject({ from: anchorSchema, to: anchorSchema }))
    .min(1)
    .max(4),
  sources: z.array(sourceId).min(1),
});

export type Stretch = z.infer<typeof stretchSchema>;
