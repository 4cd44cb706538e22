import { z } from 'zod';
import { BODY_REGIONS } from '../body/region.ts';
import { anchorSchema, locatorSchema } from './locator-schema.ts';
import { LANDMARK_NAME, LIMBS, LINE_NAME, SPAN_NAME } from './names.ts';

/** How surely a landmark's place is known: A within 2 mm, B within 5 mm, C a convention within 9 mm. */
const CONFIDENCES = ['A', 'B', 'C'] as const;

const regions = z.array(z.enum(BODY_REGIONS)).min(1);

const landmark = z.strictObject({
  /** A vertex of the base mesh, on the left or on the midline. */
  vertex: z.int().min(0).optional(),
  /** Or a rule that finds it from other landmarks. */
  rule: locatorSchema.optional(),
  midline: z.literal(true).optional(),
  confidence: z.enum(CONFIDENCES),
  /** What it is, in a few words that can be shown to a person. */
  is: z.string().min(3),
  /** Why this place, and from what source. */
  why: z.string().min(3).optional(),
});

/**
 * How a span is measured, in its own cun only.
 * - `height` upright, `lateral` sideways, `straight` from end to end, `skin` over the skin
 */
const MEASURES = ['height', 'lateral', 'straight', 'skin'] as const;

const span = z.strictObject({
  from: anchorSchema,
  to: anchorSchema,
  cun: z.number().positive(),
  measure: z.enum(MEASURES),
  is: z.string().min(3),
});

const line = z.strictObject({
  limb: z.enum(LIMBS),
  through: z.array(anchorSchema).min(2),
  /**
   * From where the line is drawn straight: it is brought to the skin along that line of sight. Without it the line
   * is brought outwards from the middle of the limb.
   */
  seen: z.enum(['front', 'back']).optional(),
  is: z.string().min(3),
});

const limb = z.strictObject({
  /** The axis runs from the first to the second; `upright` makes it vertical, as the standing leg is read. */
  distal: anchorSchema,
  proximal: anchorSchema,
  upright: z.literal(true).optional(),
  regions,
  /** The cun of a level that names no span. */
  span: z.string(),
});

/** `data/landmarks.json`: everything the locator language may name. */
export const landmarkTableSchema = z.strictObject({
  landmarks: z.record(z.string().regex(LANDMARK_NAME), landmark),
  spans: z.record(z.string().regex(SPAN_NAME), span),
  lines: z.record(z.string().regex(LINE_NAME), line),
  limbs: z.record(z.enum(LIMBS), limb),
  /** One finger cun: the breadth of the thumb at its joint. */
  fingerCun: z.strictObject({ from: anchorSchema, to: anchorSchema }),
  /**
   * Heights of the intercostal spaces as shares: of the way from `top` to `middle` down to 1, beyond it of the way
   * from `middle` to `bottom`. One row a space, one column a place across the chest.
   */
  spaces: z.strictObject({
    top: z.string(),
    middle: z.string(),
    bottom: z.string(),
    /** Places across, in cun beside the midline; the last column is the midaxillary line. */
    columns: z.array(z.number()).min(2),
    rows: z.array(z.array(z.number().nullable())).length(11),
    why: z.string(),
  }),
});

export type LandmarkTable = z.infer<typeof landmarkTableSchema>;
