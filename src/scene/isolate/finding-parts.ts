import { ARM_REGIONS, type BodyRegion } from '../../domain/body/region.ts';
import type { FindStep } from '../../domain/locator/finding.ts';
import { parsePointKey, type PointKey } from '../../domain/locator/placement.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import type { Isolated } from '../../state/view-store.ts';

const LEG: readonly BodyRegion[] = ['thigh', 'knee', 'lower-leg', 'ankle', 'foot-top', 'sole', 'toes'];
const SHOULDER: readonly BodyRegion[] = ['shoulder', 'axilla'];

/**
 * What a finding on a limb leaves of the body: the limb, for the rest would only stand in the way.
 * Null where all of the body is shown.
 */
export function findingParts(
  key: PointKey,
  steps: readonly FindStep[],
  dataset: Pick<Dataset, 'acupoints'> | null,
): Isolated | null {
  const { id, side } = parsePointKey(key);
  const region = dataset?.acupoints.get(id)?.region;
  if (side === 'M' || region === undefined || !staysOn(side === 'L' ? 1 : -1, steps)) return null;
  if (ARM_REGIONS.includes(region)) return { regions: [...ARM_REGIONS, ...SHOULDER], side };
  return LEG.includes(region) ? { regions: [...LEG, 'buttock'], side } : null;
}

/** Metres over the midline that a step may reach. */
const OVER = 0.01;

const staysOn = (sign: 1 | -1, steps: readonly FindStep[]): boolean =>
  steps.every((step) => {
    const places =
      step.kind === 'places'
        ? step.places.map(({ position }) => position)
        : step.kind === 'ruler'
          ? step.ruler.samples
          : [];
    return places.every(([x]) => x * sign > -OVER);
  });
