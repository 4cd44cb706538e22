import { REGION_NEIGHBOURS } from '../body/region-neighbours.ts';
import type { BodyRegion } from '../body/region.ts';
import type { Dataset } from '../records/dataset.ts';
import { holds } from './holds.ts';
import type { Profile, ToldPlace } from './profile.ts';

/** Where a rule about a place holds: there, or right beside it. */
export type Where = 'said' | 'beside';
type Side = 'left' | 'right';

const NONE: readonly ToldPlace[] = [];

/** The places named for a condition. A place cannot be named for what is not there. */
export const placesOf = ({ answers, places }: Profile, condition: string): readonly ToldPlace[] =>
  (answers[condition] === 'no' ? undefined : places?.[condition]) ?? NONE;

const reaches = (place: ToldPlace, side: Side | undefined): boolean =>
  side === undefined || place.side === 'both' || place.side === side;

/**
 * Whether a step on a region, on one side or (undefined) on any, is where the person says a condition is. As long as
 * they name no place it may be anywhere, and nowhere in particular is beside it.
 */
export function isToldPlace(
  profile: Profile,
  condition: string,
  where: Where,
  region: BodyRegion,
  side: Side | undefined,
): boolean {
  const places = placesOf(profile, condition);
  if (places.length === 0) return where === 'said';
  return places.some(
    (place) =>
      reaches(place, side) &&
      (where === 'said' ? place.region === region : REGION_NEIGHBOURS[place.region].includes(region)),
  );
}

/** The conditions that have a place nobody has named yet: until then everything is left out for them. */
export const placesOpen = (dataset: Pick<Dataset, 'conditions'>, profile: Profile): readonly string[] =>
  [...dataset.conditions.values()]
    .filter(({ id, placed }) => placed && profile.answers[id] !== undefined && holds(dataset, profile, id))
    .filter(({ id }) => placesOf(profile, id).length === 0)
    .map(({ id }) => id);
