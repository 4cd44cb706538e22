import { z } from 'zod';
import { acupointId, sentence, sourceId } from './common.ts';
import { MERIDIAN_IDS } from './meridian-ids.ts';
import { anchorSchema } from '../locator/locator-schema.ts';

/** One meridian: `data/meridians/LI.json`. `path` names the points in order, with turns between them on the skin. */
export const meridianSchema = z.strictObject({
  id: z.enum(MERIDIAN_IDS),
  names: z.strictObject({
    english: z.string(),
    short: z.string(),
    pinyin: z.string(),
    hans: z.string(),
    hant: z.string(),
  }),
  limb: z.enum(['hand', 'foot', 'trunk']),
  polarity: z.enum(['yin', 'yang']),
  element: z.enum(['metal', 'earth', 'fire', 'water', 'wood', 'none']),
  /** The two-hour watch, first hour of it, 0 to 23; null for GV and CV. */
  hour: z.int().min(0).max(23).nullable(),
  course: sentence,
  /** Which way it runs: "From the chest to the hand". */
  direction: sentence,
  /** The course inside the body, in words. */
  inner: sentence,
  /** Strands of the line on the skin. An entry is an acupoint id or an anchor the line passes. */
  path: z.array(z.array(z.union([acupointId, anchorSchema])).min(2)).min(1),
  /** Strands of the inner course: free places inside the body, to be joined by smooth lines and drawn dashed. */
  innerPath: z.array(z.array(z.union([acupointId, anchorSchema])).min(2)).min(1),
  sources: z.array(sourceId).min(1),
});

export type Meridian = z.infer<typeof meridianSchema>;
