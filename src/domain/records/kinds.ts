import type { ZodType } from 'zod';
import { acupointSchema } from './acupoint.ts';
import { complaintSchema } from './complaint.ts';
import { conditionSchema } from './condition.ts';
import { contraindicationSchema } from './contraindication.ts';
import type { Dataset } from './dataset.ts';
import { learnSchema } from './learn.ts';
import { meridianSchema } from './meridian.ts';
import { routineSchema } from './routine.ts';
import { sourceSchema } from './source.ts';
import { stretchSchema } from './stretch.ts';
import { techniqueSchema } from './technique.ts';

/**
 * The kinds of records, in the order they are exported; each is also the name of its folder under `data/`. The pages of
 * Learn are no part of the dataset: no rule needs them, and the app fetches them only to show them.
 */
export const RECORD_KINDS = [
  'acupoints',
  'meridians',
  'complaints',
  'conditions',
  'techniques',
  'stretches',
  'routines',
  'contraindications',
  'sources',
  'learn',
] as const satisfies readonly (keyof Dataset | 'learn')[];

export type RecordKind = (typeof RECORD_KINDS)[number];

/** What one record of each kind must look like. */
export const RECORD_SCHEMAS: Readonly<Record<RecordKind, ZodType>> = {
  acupoints: acupointSchema,
  meridians: meridianSchema,
  complaints: complaintSchema,
  conditions: conditionSchema,
  techniques: techniqueSchema,
  stretches: stretchSchema,
  routines: routineSchema,
  contraindications: contraindicationSchema,
  sources: sourceSchema,
  learn: learnSchema,
};
