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
