import { BODY_REGIONS, type BodyRegion } from '../body/region.ts';

/** Regions that hang together, so that a place measured from one may fall on a neighbour but on nothing else. */
const PARTS: readonly (readonly BodyRegion[])[] = [
  ['face', 'ear', 'scalp', 'nape', 'throat'],
  [
    'shoulder',
    'axilla',
    'chest',
    'abdomen',
    'flank',
    'groin',
    'upper-back',
    'lower-back',
    'sacrum',
    'buttock',
    'nape',
    'throat',
  ],
  ['upper-arm', 'elbow', 'forearm', 'wrist', 'hand-back', 'palm', 'fingers', 'shoulder', 'axilla'],
  ['thigh', 'knee', 'lower-leg', 'ankle', 'foot-top', 'sole', 'toes', 'groin', 'buttock'],
];

/** The part of the body that a region belongs to: all skin that a rule started there may touch. */
export function partOf(region: BodyRegion): readonly BodyRegion[] {
  const parts = PARTS.filter((part) => part.includes(region));
  return parts.length === 1 ? parts[0]! : [...new Set(parts.flat())];
}

/** Triangles of the body's left half by region, gathered once. */
export interface SkinPatches {
  /** One patch a region. */
  left(regions: readonly BodyRegion[]): readonly Uint32Array[];
  regionOf(triangle: number): BodyRegion;
}

/** @param onLeft whether a triangle has no corner on the right half. */
export function createSkinPatches(
  regionOfTriangle: Uint8Array,
  onLeft: (triangle: number) => boolean,
): SkinPatches {
  const gathered = BODY_REGIONS.map(() => [] as number[]);
  for (let t = 0; t < regionOfTriangle.length; t++) if (onLeft(t)) gathered[regionOfTriangle[t]!]!.push(t);
  const byRegion = gathered.map((triangles) => Uint32Array.from(triangles));
  return {
    left: (regions) => regions.map((region) => byRegion[BODY_REGIONS.indexOf(region)]!),
    regionOf: (triangle) => BODY_REGIONS[regionOfTriangle[triangle]!]!,
  };
}
