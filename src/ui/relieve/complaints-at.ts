import type { CatalogueComplaint } from '../../dataset/catalogue.ts';
import type { BodyRegion } from '../../domain/body/region.ts';

/** The complaints a person who touches this place may mean; those that lie there first of all come first. */
export const complaintsAt = (
  complaints: readonly CatalogueComplaint[],
  region: BodyRegion,
): readonly CatalogueComplaint[] =>
  complaints
    .filter(({ regions }) => regions.includes(region))
    .sort((a, b) => a.regions.indexOf(region) - b.regions.indexOf(region));

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
