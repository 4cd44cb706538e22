import { z } from 'zod';
import { BODY_REGIONS } from '../body/region.ts';
import {
  CHART_COORDINATES,
  DIRECTIONS,
  WORDS,
  type Amount,
  type Anchor,
  type Around,
  type Coordinate,
  type Direction,
  type Line,
  type Locator,
  type Offset,
  type Word,
} from './language.ts';
import { LIMBS, LINE_NAME, SPAN_NAME, LANDMARK_NAME } from './names.ts';

export type { Anchor, Locator } from './language.ts';

const acupointCode = z.string().regex(/^[A-Z]{2}(-[A-Z]{1,2})?[1-9][0-9]?$/, 'a WHO code such as "ST35"');
const landmarkName = z.string().regex(LANDMARK_NAME, 'a landmark such as "xiphisternal"');
const spanName = z.string().regex(SPAN_NAME, 'a span such as "xiphisternal-navel"');
const lineName = z.string().regex(LINE_NAME, 'a line such as "tibia_crest"');

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
const line: z.ZodType<Line> = z.lazy(() =>
  z.union([lineName, z.strictObject({ join: z.array(anchor).min(2) }), anchor]),
);

const offset = (words: readonly Word[]): z.ZodType<Offset> =>
  z
    .strictObject({ ...amount, ...Object.fromEntries(words.map((w) => [w, anchor.optional()])) })
    .refine(hasAmount, oneAmount)
    .refine((o) => words.filter((w) => (o as Offset)[w] !== undefined).length === 1, {
      error: `give exactly one of ${words.map((w) => `"${w}"`).join(', ')}`,
    }) as unknown as z.ZodType<Offset>;

const level: z.ZodType<Coordinate> = z.lazy(() =>
  z.union([
    anchor,
    offset(WORDS.level),
    z.strictObject({ space: z.int().min(1).max(11) }),
    z.strictObject({ hanging: anchor, from: anchor }),
  ]),
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
    {
      error:
        'front and back take level and lateral; side takes level and depth; above and below take lateral and depth',
    },
  );
const limbRule = z.strictObject({ limb: z.enum(LIMBS), level, around, ...common });
const walkRule = z
  .strictObject({
    from: anchor,
    go: z.union([
      z.enum(DIRECTIONS as unknown as readonly [Direction, ...Direction[]]),
      z.strictObject({ toward: anchor }),
    ]),
    ...amount,
    share,
    ...common,
  })
  .refine((w) => [w.cun, w.fcun, w.share].filter((v) => v !== undefined).length === 1, {
    error: 'give one of "cun", "fcun" and "share"',
  })
  .refine((w) => w.share === undefined || typeof w.go !== 'string', {
    error: '"share" needs a place to go toward',
  });
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
