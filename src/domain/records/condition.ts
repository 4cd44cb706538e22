import { z } from 'zod';
import { sentence, slugId } from './common.ts';

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
});

export type Condition = z.infer<typeof conditionSchema>;
