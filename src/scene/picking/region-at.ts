import { BODY_REGIONS, type BodyRegion } from '../../domain/body/region.ts';
import type { Side } from '../../domain/locator/placement.ts';
import type { TouchedRegion } from '../../state/touch-store.ts';

/** Regions that cross the midline: near it a touch means the middle, and the whole of them is shown. */
export const AXIAL_REGIONS: ReadonlySet<BodyRegion> = new Set<BodyRegion>([
  'face',
  'scalp',
  'nape',
  'throat',
  'chest',
  'abdomen',
  'groin',
  'upper-back',
  'lower-back',
  'sacrum',
]);
/** Metres from the midline within which a touch on the trunk means the middle. */
const MIDDLE = 0.03;

/** The region of a triangle: what two of its corners say, else the first. */
export function regionOfTriangle(
  triangles: ArrayLike<number>,
  regionOfVertex: Uint8Array,
  t: number,
): BodyRegion {
  const a = regionOfVertex[triangles[t * 3]!]!;
  const b = regionOfVertex[triangles[t * 3 + 1]!]!;
  const c = regionOfVertex[triangles[t * 3 + 2]!]!;
  return BODY_REGIONS[b === c ? b : a]!;
}

/** @param x metres, the body's left positive */
export function touchedRegion(region: BodyRegion, x: number): TouchedRegion {
  const side: Side = AXIAL_REGIONS.has(region) && Math.abs(x) < MIDDLE ? 'M' : x >= 0 ? 'L' : 'R';
  return { region, side };
}
