/** What a person can measure on themselves with a tape or a ruler. */
export const MEASURE_IDS = [
  'height',
  'forearm',
  'lower-leg',
  'four-fingers',
  'two-fingers',
  'thumb',
  'upper-arm',
  'notch-navel',
  'navel-pubis',
  'shin',
  'ankle-sole',
  'hairlines',
] as const;
export type MeasureId = (typeof MEASURE_IDS)[number];

/** What was measured: millimetres, by measure. */
export type Measures = Readonly<Partial<Record<MeasureId, number>>>;
