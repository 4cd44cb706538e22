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
