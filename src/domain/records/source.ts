import { z } from 'zod';
import { sourceId } from './common.ts';

/** One cited work, CSL-JSON names: `data/sources.json` holds them all. DOI and PMID only where verified. */
export const sourceSchema = z.strictObject({
  id: sourceId,
  type: z.enum(['article-journal', 'book', 'webpage', 'report', 'dataset']),
  title: z.string(),
  author: z.array(z.strictObject({ family: z.string(), given: z.string().optional() })).optional(),
  corporate: z.string().optional(),
  year: z.int().optional(),
  journal: z.string().optional(),
  publisher: z.string().optional(),
  DOI: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/)
    .optional(),
  PMID: z
    .string()
    .regex(/^\d{4,9}$/)
    .optional(),
  design: z.string().optional(),
  /** Whether the identifier was seen on a stored copy of the work's page. */
  verified: z.boolean(),
});

export type Source = z.infer<typeof sourceSchema>;
