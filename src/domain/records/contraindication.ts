import { z } from 'zod';
import { acupointId, bodyRegion, sentence, slugId, sourceId } from './common.ts';
import { TECHNIQUE_KINDS } from './technique.ts';

/** From least to most strict. */
const CONTRAINDICATION_LEVELS = ['caution', 'practitioner-only', 'avoid'] as const;
export type ContraindicationLevel = (typeof CONTRAINDICATION_LEVELS)[number];

/**
 * One rule: `data/contraindications/pregnancy-points.json`. It holds when the condition is not known to be
 * absent and the step is covered; `condition: "anyone"` always holds.
 *
 * A step is covered when all of these agree:
 * - its place is named: the point, its region or the stretch (no place named: every place)
 * - it is where the person says the condition is (`where: "said"`), or in a region that touches it (`"beside"`; for a
 *   stretch, one region further); while they name no place, "said" is everywhere and "beside" nowhere
 * - its manner is named: the kind of technique or the technique (none named: every manner)
 * - its pressure is at least `pressureFrom` (absent: every pressure)
 * - it is done for one of `complaints` (absent: for whatever reason)
 */
export const contraindicationSchema = z.strictObject({
  id: slugId,
  condition: z.union([z.literal('anyone'), slugId]),
  /** Pregnancy only: which trimesters. Absent: all of them. */
  trimesters: z.array(z.int().min(1).max(3)).optional(),
  covers: z.strictObject({
    points: z.array(acupointId).optional(),
    regions: z.array(bodyRegion).optional(),
    techniqueKinds: z.array(z.enum(TECHNIQUE_KINDS)).optional(),
    techniques: z.array(slugId).optional(),
    stretches: z.array(slugId).optional(),
    /** Only where the person says that the condition is, or right beside it. */
    where: z.enum(['said', 'beside']).optional(),
    /** Only steps done for these complaints. */
    complaints: z.array(slugId).optional(),
    /** Only steps whose pressure is at least this. */
    pressureFrom: z.int().min(1).max(5).optional(),
  }),
  level: z.enum(CONTRAINDICATION_LEVELS),
  ground: z.enum(['tradition', 'evidence', 'anatomy', 'prudence']),
  /** Ends the sentence "LI4 is left out: …". */
  reason: sentence,
  sources: z.array(sourceId).min(1),
});

export type Contraindication = z.infer<typeof contraindicationSchema>;
