import type { ZodType } from 'zod';
import { acupointSchema } from './acupoint.ts';
import { complaintSchema } from './complaint.ts';
import { conditionSchema } from './condition.ts';
import { contraindicationSchema } from './contraindication.ts';
import type { Dataset } from './dataset.ts';
import { meridianSchema } from './meridian.ts';
import { routineSchema } from './routine.ts';
import { sourceSchema } from './source.ts';
import { stretchSchema } from './stretch.ts';
import { techniqueSchema } from './technique.ts';

/** The kinds of records, in the order they are exported; each is also the name of its folder under `data/`. */
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
] as const satisfies readonly (keyof Dataset)[];

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
};
