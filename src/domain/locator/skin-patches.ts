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

/** Triangles of the body's left half by region, gathered once for each set of regions. */
export interface SkinPatches {
  left(regions: readonly BodyRegion[]): Uint32Array;
  regionOf(triangle: number): BodyRegion;
}

/** @param onLeft whether a triangle has no corner on the right half. */
export function createSkinPatches(
  regionOfTriangle: Uint8Array,
  onLeft: (triangle: number) => boolean,
): SkinPatches {
  const byRegion = BODY_REGIONS.map(() => [] as number[]);
  for (let t = 0; t < regionOfTriangle.length; t++) if (onLeft(t)) byRegion[regionOfTriangle[t]!]!.push(t);
  const made = new Map<string, Uint32Array>();
  return {
    left(regions) {
      const key = regions.join();
      let patch = made.get(key);
      if (!patch) {
        patch = Uint32Array.from(regions.flatMap((region) => byRegion[BODY_REGIONS.indexOf(region)]!));
        made.set(key, patch);
      }
      return patch;
    },
    regionOf: (triangle) => BODY_REGIONS[regionOfTriangle[triangle]!]!,
  };
}
