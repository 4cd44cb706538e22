/**
 * What the shape sliders say. All zero but `sex` (0.5) is the neutral body.
 *
 * - `sex` 0 female to 1 male
 * - `height`, `weight`, `muscle` -1 to 1, 0 the neutral body
 * - `age` 0 young adult to 1 elder
 * - `pregnancy` 0 to 1, late pregnancy
 */
export interface BodyShape {
  readonly sex: number;
  readonly height: number;
  readonly weight: number;
  readonly muscle: number;
  readonly age: number;
  readonly pregnancy: number;
}

/** Where each slider ends. */
export const SHAPE_RANGES: Readonly<Record<keyof BodyShape, readonly [low: number, high: number]>> = {
  sex: [0, 1],
  height: [-1, 1],
  weight: [-1, 1],
  muscle: [-1, 1],
  age: [0, 1],
  pregnancy: [0, 1],
};

export const NEUTRAL_SHAPE: BodyShape = { sex: 0.5, height: 0, weight: 0, muscle: 0, age: 0, pregnancy: 0 };

/** The bodies that `npm run export placements` knows, and that every placement is checked on. */
export const EXPORT_BODIES = {
  neutral: NEUTRAL_SHAPE,
  female: { ...NEUTRAL_SHAPE, sex: 0 },
  male: { ...NEUTRAL_SHAPE, sex: 1 },
  tall: { ...NEUTRAL_SHAPE, height: 1 },
  short: { ...NEUTRAL_SHAPE, height: -1 },
  heavy: { ...NEUTRAL_SHAPE, weight: 1 },
  slim: { ...NEUTRAL_SHAPE, weight: -1 },
  elder: { ...NEUTRAL_SHAPE, age: 1 },
} as const satisfies Record<string, BodyShape>;

export type ExportBody = keyof typeof EXPORT_BODIES;
