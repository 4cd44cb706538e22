import { z } from 'zod';
import { BODY_REGIONS } from '../body/region.ts';
import { LIMBS, LINE_NAME, SPAN_NAME, LANDMARK_NAME } from './names.ts';

/**
 * The locator language: each rule reads like the sentence of the WHO standard that it encodes. Rules are written
 * for the left side; the right side is the same rule on the mirrored landmarks.
 */

const acupointCode = z.string().regex(/^[A-Z]{2}(-[A-Z]{1,2})?[1-9][0-9]?$/, 'a WHO code such as "ST35"');
const landmarkName = z.string().regex(LANDMARK_NAME, 'a landmark such as "xiphisternal"');
const spanName = z.string().regex(SPAN_NAME, 'a span such as "xiphisternal-navel"');
const lineName = z.string().regex(LINE_NAME, 'a line such as "tibia_crest"');

export const DIRECTIONS = [
  ...['up', 'down', 'front', 'back', 'medial', 'lateral'],
  ...['proximal', 'distal', 'radial', 'ulnar', 'palmar', 'dorsal'],
] as const;
export type Direction =
  | 'up'
  | 'down'
  | 'front'
  | 'back'
  | 'medial'
  | 'lateral'
  | 'proximal'
  | 'distal'
  | 'radial'
  | 'ulnar'
  | 'palmar'
  | 'dorsal';

/** How far: cun of a named span, or finger cun of the body's own hand. */
export interface Amount {
  readonly cun?: number | undefined;
  readonly fcun?: number | undefined;
  readonly span?: string | undefined;
}

/** What any rule may add. */
export interface RuleCommon {
  /** The skin it may land on. Must contain the record's region, which is the default. */
  readonly on?: readonly (typeof BODY_REGIONS)[number][] | undefined;
  /** Doubt beyond what the landmarks and spans carry, where the standard itself leaves a choice. */
  readonly uncertain?: { readonly mm: number; readonly why: string } | undefined;
}

export interface PointAnchor {
  readonly point: string;
}
/** Part of the straight way from the first anchor to the second; half of it unless `share` says. */
export interface BetweenAnchor {
  readonly between: readonly [Anchor, Anchor];
  readonly share?: number | undefined;
}
export type Anchor = string | PointAnchor | BetweenAnchor | Locator;

export const WORDS = {
  level: ['above', 'below', 'proximalTo', 'distalTo'],
  lateral: ['lateralOf', 'medialOf'],
  depth: ['inFrontOf', 'behind'],
} as const;
export type Word = (typeof WORDS)[keyof typeof WORDS][number];

/** An amount from an anchor, one word saying which way: `{"cun": 4, "above": "umbilicus"}`. */
export type Offset = Amount & { readonly [word in Word]?: Anchor | undefined };
/** The nth intercostal space, where it crosses the other coordinate. */
export interface SpaceLevel {
  readonly space: number;
}
export type Coordinate = number | Anchor | Offset | SpaceLevel;

export interface AtRule extends RuleCommon {
  readonly at: Anchor;
}
/** Looking straight at one side of the trunk, the head or the face. */
export interface ChartRule extends RuleCommon {
  readonly chart: 'front' | 'back' | 'side' | 'above' | 'below';
  readonly level?: Coordinate | undefined;
  readonly lateral?: Coordinate | undefined;
  readonly depth?: Coordinate | undefined;
}
/** A line along a limb: named, through anchors, or an anchor brought to the cut. */
export type Line = string | { readonly join: readonly Anchor[] } | Anchor;
export type Around =
  | Line
  | { readonly between: readonly [Line, Line]; readonly share?: number | undefined }
  | (Amount & { readonly from: Line; readonly toward: Line });
/** Cutting a limb across and going round the cut. */
export interface LimbRule extends RuleCommon {
  readonly limb: (typeof LIMBS)[number];
  readonly level: Coordinate;
  readonly around: Around;
}
/** Walking over the skin in a direction, or toward an anchor. */
export interface WalkRule extends RuleCommon, Amount {
  readonly from: Anchor;
  readonly go: Direction | { readonly toward: Anchor };
  readonly share?: number | undefined;
}
/** Cun behind the front hairline over the head, and cun beside the midline. */
export interface ScalpRule extends RuleCommon {
  readonly scalp: number;
  readonly lateral: number;
}
/** A tenth of a finger cun off the corner of a nail. */
export interface NailRule extends RuleCommon {
  readonly nail: string;
}
export type Locator = AtRule | ChartRule | LimbRule | WalkRule | ScalpRule | NailRule;

const common = {
  on: z.array(z.enum(BODY_REGIONS)).min(1).optional(),
  uncertain: z.strictObject({ mm: z.number().positive().max(30), why: z.string().min(3) }).optional(),
};
const amount = {
  cun: z.number().optional(),
  fcun: z.number().optional(),
  span: spanName.optional(),
};
const hasAmount = (o: Amount): boolean => (o.cun === undefined) !== (o.fcun === undefined);
const oneAmount = { error: 'give either "cun" or "fcun"' };
const share = z.number().min(-1).max(2).optional();

const anchor: z.ZodType<Anchor> = z.lazy(() => anchorSchema);
const line: z.ZodType<Line> = z.lazy(() => z.union([lineName, z.strictObject({ join: z.array(anchor).min(2) }), anchor]));

const offset = (words: readonly Word[]): z.ZodType<Offset> =>
  z
    .strictObject({ ...amount, ...Object.fromEntries(words.map((w) => [w, anchor.optional()])) })
    .refine(hasAmount, oneAmount)
    .refine((o) => words.filter((w) => (o as Offset)[w] !== undefined).length === 1, {
      error: `give exactly one of ${words.map((w) => `"${w}"`).join(', ')}`,
    }) as unknown as z.ZodType<Offset>;

const level: z.ZodType<Coordinate> = z.lazy(() =>
  z.union([anchor, offset(WORDS.level), z.strictObject({ space: z.int().min(1).max(11) })]),
);
const lateral: z.ZodType<Coordinate> = z.lazy(() => z.union([z.number(), anchor, offset(WORDS.lateral)]));
const depth: z.ZodType<Coordinate> = z.lazy(() => z.union([anchor, offset(WORDS.depth)]));

const around: z.ZodType<Around> = z.lazy(() =>
  z.union([
    line,
    z.strictObject({ between: z.tuple([line, line]), share }),
    z.strictObject({ from: line, toward: line, ...amount }).refine(hasAmount, oneAmount),
  ]),
);

/** Which two coordinates each chart takes. */
export const CHART_COORDINATES = {
  front: ['level', 'lateral'],
  back: ['level', 'lateral'],
  side: ['level', 'depth'],
  above: ['lateral', 'depth'],
  below: ['lateral', 'depth'],
} as const;

const atRule = z.strictObject({ at: anchor, ...common });
const chartRule = z
  .strictObject({
    chart: z.enum(['front', 'back', 'side', 'above', 'below']),
    level: level.optional(),
    lateral: lateral.optional(),
    depth: depth.optional(),
    ...common,
  })
  .refine(
    (c) =>
      (['level', 'lateral', 'depth'] as const).every(
        (k) => (c[k] !== undefined) === (CHART_COORDINATES[c.chart] as readonly string[]).includes(k),
      ),
    { error: 'front and back take level and lateral; side takes level and depth; above and below take lateral and depth' },
  );
const limbRule = z.strictObject({ limb: z.enum(LIMBS), level, around, ...common });
const walkRule = z
  .strictObject({
    from: anchor,
    go: z.union([z.enum(DIRECTIONS as unknown as readonly [Direction, ...Direction[]]), z.strictObject({ toward: anchor })]),
    ...amount,
    share,
    ...common,
  })
  .refine((w) => [w.cun, w.fcun, w.share].filter((v) => v !== undefined).length === 1, {
    error: 'give one of "cun", "fcun" and "share"',
  })
  .refine((w) => w.share === undefined || typeof w.go !== 'string', { error: '"share" needs a place to go toward' });
const scalpRule = z.strictObject({ scalp: z.number(), lateral: z.number().min(0), ...common });
const nailRule = z.strictObject({ nail: landmarkName, ...common });

export const locatorSchema: z.ZodType<Locator> = z.lazy(() =>
  z.union([atRule, chartRule, limbRule, walkRule, scalpRule, nailRule], {
    error: 'one rule of the locator language: at, chart, limb, from … go, scalp or nail',
  }),
);

export const anchorSchema: z.ZodType<Anchor> = z.lazy(() =>
  z.union([
    landmarkName,
    z.strictObject({ point: acupointCode }),
    z.strictObject({ between: z.tuple([anchor, anchor]), share }),
    locatorSchema,
  ]),
);
