import { REGION_NEIGHBOURS } from '../body/region-neighbours.ts';
import type { BodyRegion } from '../body/region.ts';
import type { Dataset } from '../records/dataset.ts';
import { holds } from './holds.ts';
import type { Profile, ToldPlace } from './profile.ts';

/** Where a rule about a place holds: there, or right beside it. */
type Where = 'said' | 'beside';
type Side = 'left' | 'right';

const NONE: readonly ToldPlace[] = [];

/** The places named for a condition. A place cannot be named for what is not there. */
export const placesOf = ({ answers, places }: Profile, condition: string): readonly ToldPlace[] =>
  (answers[condition] === 'no' ? undefined : places?.[condition]) ?? NONE;

/** Where a step is felt. */
interface Felt {
  readonly regions: readonly BodyRegion[];
  /** The only side; undefined: any. */
  readonly side: Side | undefined;
  /** How many regions further its pull goes: a pressing is felt beside it, a stretch beyond that. */
  readonly reach: 1 | 2;
}

const around = (region: BodyRegion, reach: Felt['reach']): readonly BodyRegion[] => {
  const beside = REGION_NEIGHBOURS[region];
  return reach === 1 ? beside : beside.flatMap((each) => [each, ...REGION_NEIGHBOURS[each]]);
};

/**
 * Whether a step is where the person says a condition is, or beside it. As long as they name no place it may be
 * anywhere, and nowhere in particular is beside it.
 */
export function isToldPlace(
  profile: Profile,
  condition: string,
  where: Where,
  { regions, side, reach }: Felt,
): boolean {
  const places = placesOf(profile, condition);
  if (places.length === 0) return where === 'said';
  return places.some(
    (place) =>
      (side === undefined || place.side === 'both' || place.side === side) &&
      (where === 'said'
        ? regions.includes(place.region)
        : regions.some((region) => around(place.region, reach).includes(region))),
  );
}

/** The conditions that have a place nobody has named yet: until then everything is left out for them. */
export const placesOpen = (dataset: Pick<Dataset, 'conditions'>, profile: Profile): readonly string[] =>
  [...dataset.conditions.values()]
    .filter(({ id, placed }) => placed && profile.answers[id] !== undefined && holds(dataset, profile, id))
    .filter(({ id }) => placesOf(profile, id).length === 0)
    .map(({ id }) => id);
