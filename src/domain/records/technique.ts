import { z } from 'zod';
import { dosageSchema, sentence, slugId, sourceId } from './common.ts';

export const TECHNIQUE_KINDS = [
  'finger-pressure',
  'kneading-rolling',
  'tapping-percussion',
  'stretching',
] as const;

/** One technique: `data/techniques/thumb-press.json`. */
export const techniqueSchema = z.strictObject({
  id: slugId,
  kind: z.enum(TECHNIQUE_KINDS),
  name: z.string(),
  /** What moves on the body: a pad pressing, circling, tapping; two pads squeezing; a stroke; arrows of a stretch. */
  motion: z.enum(['press', 'circle', 'tap', 'squeeze', 'stroke', 'stretch']),
  /** What touches the skin. */
  contact: z.enum([
    'thumb',
    'fingertip',
    'fingertips',
    'knuckle',
    'palm',
    'heel-of-hand',
    'loose-fist',
    'ball',
    'none',
  ]),
  how: z.array(sentence).min(1).max(5),
  feel: sentence,
  stopIf: sentence,
  dosage: dosageSchema,
  sources: z.array(sourceId).min(1),
});

export type Technique = z.infer<typeof techniqueSchema>;
