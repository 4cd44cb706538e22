import { REGION_NEIGHBOURS } from '../../../src/domain/body/region-neighbours.ts';
import type { BodyRegion } from '../../../src/domain/body/region.ts';
import type { Dataset } from '../../../src/domain/records/dataset.ts';
import type { Contraindication } from '../../../src/domain/records/contraindication.ts';
import type { Profile } from '../../../src/domain/safety/profile.ts';

/** A step as it is done, flattened. */
export interface Doing {
  point?: string;
  stretch?: string;
  technique: string | null;
  pressure: number;
  complaint?: string;
  /** The only side it is done on. */
  side?: 'left' | 'right';
}

/**
 * The rules read again, line by line and without any of the code under test: every "no" must be earned.
 * It knows nothing of conditions that lie within others.
 */
export function naivelyApplies(ds: Dataset, rule: Contraindication, profile: Profile, doing: Doing): boolean {
  if (rule.condition === 'pregnancy') {
    if (profile.pregnancy === 'no') return false;
    const known = profile.pregnancy === 'yes' && profile.trimester !== null;
    if (rule.trimesters && known && rule.trimesters.indexOf(profile.trimester!) < 0) return false;
  } else if (rule.condition !== 'anyone' && profile.answers[rule.condition] === 'no') return false;

  const c = rule.covers;
  const point = doing.point === undefined ? undefined : ds.acupoints.get(doing.point)!;
  const regions: BodyRegion[] = point
    ? [point.region, ...(point.places ?? []).flatMap((each) => (each.kind === 'part' ? [each.region] : []))]
    : [ds.stretches.get(doing.stretch!)!.region];
  const placeLists = [c.points, c.regions, c.stretches].filter((list) => list !== undefined);
  if (placeLists.length > 0) {
    const names = [doing.point, doing.stretch, ...regions].filter((name) => name !== undefined) as string[];
    if (!placeLists.some((list) => names.some((name) => (list as string[]).includes(name)))) return false;
  }
  const mannerLists = [c.techniqueKinds, c.techniques].filter((list) => list !== undefined);
  if (mannerLists.length > 0) {
    const kind = doing.technique === null ? 'stretching' : ds.techniques.get(doing.technique)!.kind;
    const names = [kind, doing.technique ?? ''];
    if (!mannerLists.some((list) => names.some((name) => (list as string[]).includes(name)))) return false;
  }
  if (c.where !== undefined) {
    const told = profile.places?.[rule.condition] ?? [];
    const there = told.filter(
      (place) => place.side === 'both' || doing.side === undefined || doing.side === place.side,
    );
    // Walked outwards from the step instead of from the place: neighbours are so both ways.
    let near = regions.flatMap((each) => REGION_NEIGHBOURS[each]);
    if (doing.stretch !== undefined) near = [...near, ...near.flatMap((each) => REGION_NEIGHBOURS[each])];
    const hit =
      c.where === 'said'
        ? told.length === 0 || there.some((place) => regions.includes(place.region))
        : there.some((place) => near.includes(place.region));
    if (!hit) return false;
  }
  if (c.pressureFrom !== undefined && doing.pressure < c.pressureFrom) return false;
  if (c.complaints !== undefined && !c.complaints.includes(doing.complaint ?? '')) return false;
  return true;
}

/** The rules that forbid doing it (a caution does not). */
export const naivelyForbids = (ds: Dataset, profile: Profile, doing: Doing): readonly string[] =>
  [...ds.contraindications.values()]
    .filter((rule) => rule.level !== 'caution' && naivelyApplies(ds, rule, profile, doing))
    .map(({ id }) => id);
