/**
 * Metres that the skin is drawn giving way under a pressure of 1 feather, 2 light, 3 firm, 4 strong, 5 firm ache.
 * A picture's measure, not a clinical one: 0.5 mm is the skin alone, 3 mm the fat over a hand's or shin's muscle, and
 * 6 mm what a thumb sinks into a calf without hurting.
 */
const DEPTHS = [0.0005, 0.0015, 0.003, 0.0045, 0.006] as const;

/** @param pressure 1 to 5; what lies beyond counts as the nearest */
export const dentDepth = (pressure: number): number =>
  DEPTHS[Math.min(5, Math.max(1, Math.round(pressure))) - 1]!;
