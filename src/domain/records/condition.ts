import { z } from 'zod';
import { bodyRegion, sentence, slugId } from './common.ts';

const CONDITION_GROUPS = ['body', 'place', 'age'] as const;

/** What a person may be asked about themselves: `data/conditions/blood-thinner.json`. */
export const conditionSchema = z.strictObject({
  id: slugId,
  /** "Do you take a blood thinner, or bleed easily?" */
  question: sentence,
  /** "blood thinner or bleeding disorder" inside a sentence. */
  name: z.string(),
  /** Why it is asked, one plain sentence. */
  why: sentence,
  /** Asked of everyone before anything is pressed, or only where the complaint or its points need it. */
  asked: z.enum(['always', 'when-relevant']),
  /** A condition whose rules hold all of this one's: while that one holds, this one is neither asked nor said. */
  within: slugId.optional(),
  /** It has a place on the body, which is asked as well: anywhere, or one of these regions. */
  placed: z.union([z.literal('anywhere'), z.array(bodyRegion).min(1)]).optional(),
  /** Those of one group are asked together, on one page. */
  group: z.enum(CONDITION_GROUPS).optional(),
  /** Conditions that cannot be there as well. */
  excludes: z.array(slugId).min(1).optional(),
});

export type Condition = z.infer<typeof conditionSchema>;
