/**
 * The regions of the skin. Every vertex of the body carries one; every acupoint lies in one.
 * Left and right are not separate regions: a side is told by the sign of x (+x is the body's left).
 */
export const BODY_REGIONS = [
  'face',
  'ear',
  'scalp',
  'nape',
  'throat',
  'shoulder',
  'axilla',
  'upper-arm',
  'elbow',
  'forearm',
  'wrist',
  'hand-back',
  'palm',
  'fingers',
  'chest',
  'abdomen',
  'flank',
  'groin',
  'upper-back',
  'lower-back',
  'sacrum',
  'buttock',
  'thigh',
  'knee',
  'lower-leg',
  'ankle',
  'foot-top',
  'sole',
  'toes',
] as const;

export type BodyRegion = (typeof BODY_REGIONS)[number];

/** From the shoulder's end to the fingertips, and with the shoulder itself. */
export const ARM_REGIONS: readonly BodyRegion[] = [
  'upper-arm',
  'elbow',
  'forearm',
  'wrist',
  'hand-back',
  'palm',
  'fingers',
];
export const SHOULDER_AND_ARM: readonly BodyRegion[] = ['shoulder', 'axilla', ...ARM_REGIONS];
