import type { CatalogueComplaint } from '../../dataset/catalogue.ts';
import { ARM_REGIONS, type BodyRegion } from '../../domain/body/region.ts';
import type { TouchedRegion } from '../../state/touch-store.ts';

/** The complaints a person who touches this place may mean; those that lie there first of all come first. */
export const complaintsAt = (
  complaints: readonly CatalogueComplaint[],
  region: BodyRegion,
): readonly CatalogueComplaint[] =>
  complaints
    .filter(({ regions }) => regions.includes(region))
    .sort((a, b) => a.regions.indexOf(region) - b.regions.indexOf(region));

/** Regions of the limbs, which have a side that hurts. */
const LIMBS: ReadonlySet<BodyRegion> = new Set<BodyRegion>([
  'shoulder',
  ...ARM_REGIONS,
  'buttock',
  'thigh',
  'knee',
  'lower-leg',
  'ankle',
  'foot-top',
  'sole',
  'toes',
]);

/** The one side of the limbs on which it hurts; null where it is both, or no limb. */
export function sideOf(places: readonly TouchedRegion[]): 'left' | 'right' | null {
  const sides = new Set(places.map(({ region, side }) => (LIMBS.has(region) ? side : 'M')));
  const [side] = sides;
  return sides.size !== 1 || side === 'M' ? null : side === 'L' ? 'left' : 'right';
}

/** What a pain in several places may be: complaints that reach all of them, and those that reach some. */
export interface Across {
  readonly all: readonly CatalogueComplaint[];
  readonly some: readonly CatalogueComplaint[];
}

/** Those that lie first of all in the place touched first stand first. */
export function complaintsAcross(
  complaints: readonly CatalogueComplaint[],
  regions: readonly BodyRegion[],
): Across {
  const places = [...new Set(regions)];
  const met = complaints
    .map((complaint) => {
      const at = places.map((region) => complaint.regions.indexOf(region));
      return {
        complaint,
        reached: at.filter((index) => index >= 0).length,
        order: at.map((index) => (index < 0 ? complaint.regions.length : index)),
      };
    })
    .filter(({ reached }) => reached > 0)
    .sort((a, b) => b.reached - a.reached || sum(a.order) - sum(b.order) || a.order[0]! - b.order[0]!);
  return {
    all: met.filter(({ reached }) => reached === places.length).map(({ complaint }) => complaint),
    some: met.filter(({ reached }) => reached < places.length).map(({ complaint }) => complaint),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
