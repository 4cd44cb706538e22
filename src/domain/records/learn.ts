import { z } from 'zod';
import { sentence, slugId, sourceId } from './common.ts';
import { TECHNIQUE_KINDS } from './technique.ts';

/**
 * What a block rests on: the works it cites, or, where it claims nothing about what is known, `advice`:
 * how Anmo works, what to ask, common sense.
 */
const basis = [{ sources: z.array(sourceId).min(1) }, { advice: z.literal(true) }] as const;

const table = z.strictObject({
  caption: sentence,
  head: z.array(z.string()).min(2).max(4),
  /** Each as long as the head; the first cell names the row. */
  rows: z.array(z.array(z.string())).min(2),
});

/** One block: a paragraph, a list, numbered steps, a table, a warning set apart. */
const block = z.union([
  ...basis.flatMap((rest) => [
    z.strictObject({ notice: z.enum(['stop', 'care']).optional(), text: sentence, ...rest }),
    z.strictObject({ list: z.array(sentence).min(2), ...rest }),
    z.strictObject({ steps: z.array(sentence).min(2), ...rest }),
    z.strictObject({ table, ...rest }),
  ]),
  /** The techniques of a family, from their own records, with the body showing how each moves. */
  z.strictObject({ techniques: z.enum(TECHNIQUE_KINDS) }),
  /** A way on within Anmo: an address behind the `#`. */
  z.strictObject({ go: z.string().regex(/^\/[\w/-]*$/), text: sentence }),
]);
export type LearnBlock = z.infer<typeof block>;

/** One page of Learn: `data/learn/fair-trial.json`. In our own words, at the reading level of a good leaflet. */
export const learnSchema = z.strictObject({
  id: slugId,
  /** Its place in the list, counted from 1. */
  order: z.int().min(1),
  group: z.enum(['know', 'do', 'care']),
  title: z.string().min(3).max(60),
  /** What the page answers, in a sentence or two. */
  lead: sentence,
  sections: z.array(z.strictObject({ id: slugId, title: sentence, blocks: z.array(block).min(1) })).min(1),
  /** Pages to read next. */
  next: z.array(slugId).min(1).max(3),
});
export type LearnPage = z.infer<typeof learnSchema>;
