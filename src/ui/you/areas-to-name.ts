import { BODY_REGIONS, SHOULDER_AND_ARM, type BodyRegion } from '../../domain/body/region.ts';

const AREAS = {
  head: ['face', 'ear', 'scalp', 'nape', 'throat'],
  arm: SHOULDER_AND_ARM,
  trunk: ['chest', 'abdomen', 'flank', 'groin', 'upper-back', 'lower-back', 'sacrum', 'buttock'],
  leg: ['thigh', 'knee', 'lower-leg', 'ankle', 'foot-top', 'sole', 'toes'],
} as const satisfies Record<string, readonly BodyRegion[]>;

type AreaName = keyof typeof AREAS;

/** The regions to choose from, under the parts of the body people name. */
export function areasToName(
  among: 'anywhere' | readonly BodyRegion[],
): readonly { readonly area: AreaName; readonly regions: readonly BodyRegion[] }[] {
  const allowed = among === 'anywhere' ? BODY_REGIONS : among;
  return (Object.keys(AREAS) as AreaName[])
    .map((area) => ({ area, regions: AREAS[area].filter((region) => allowed.includes(region)) }))
    .filter(({ regions }) => regions.length > 0);
}
