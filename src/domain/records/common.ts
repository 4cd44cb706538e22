import { z } from 'zod';
import { BODY_REGIONS } from '../body/region.ts';

/** Ids are the file's name: lower case with hyphens, but for the codes of points, which are the WHO's. */
export const slugId = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'a lower-case id such as "neck-pain"');
export const sourceId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a source id such as "who-2008"');
export const acupointId = z
  .string()
  .regex(
    /^((LU|LI|ST|SP|HT|SI|BL|KI|PC|TE|GB|LR|GV|CV)[1-9][0-9]?|EX-(HN|CA|B|UE|LE)[1-9][0-9]?)$/,
    'a WHO code such as "LI4" or "EX-HN5"',
  );
export const sentence = z.string().trim().min(3);
export const bodyRegion = z.enum(BODY_REGIONS);

/** How well a claim is supported. Always said with what was studied: pressing or needling. */
export const EVIDENCE_GRADES = [
  'strong',
  'moderate',
  'low',
  'conflicting',
  'none-found',
  'traditional-only',
] as const;

/**
 * - `pressure` 1 feather, 2 light, 3 firm, 4 strong, 5 firm ache
 * - `tempo` movements a minute (0: hold still)
 * - `seconds` for one repetition on one side
 * - `sides` `each`: left then right; `both`: at once; `one`: midline, or the side that hurts
 */
export const dosageSchema = z.strictObject({
  pressure: z.int().min(1).max(5),
  tempo: z.number().min(0).max(240),
  seconds: z.int().min(5).max(300),
  repetitions: z.int().min(1).max(20),
  sides: z.enum(['each', 'both', 'one']),
});
export type Dosage = z.infer<typeof dosageSchema>;
