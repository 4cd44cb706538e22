import type { PointRule } from './solving.ts';

/** The part of an acupoint's record that says where it is. */
export interface LocatedRecord extends PointRule {
  readonly id: string;
  readonly places?: readonly PointRule[] | undefined;
}

/**
 * Every rule of the records, ready to be solved: by the id of its point, or by `EX-HN1:2` for the second of the
 * further places of a point that has several.
 */
export function pointRules(records: Iterable<LocatedRecord>): Map<string, PointRule> {
  const rules = new Map<string, PointRule>();
  for (const { id, locator, laterality, region, places } of records) {
    rules.set(id, { locator, laterality, region });
    places?.forEach((place, i) =>
      rules.set(`${id}:${i + 1}`, {
        locator: place.locator,
        laterality: place.laterality,
        region: place.region,
      }),
    );
  }
  return rules;
}
