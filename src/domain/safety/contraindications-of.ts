import type { Contraindication, ContraindicationLevel } from '../records/contraindication.ts';
import type { Dataset } from '../records/dataset.ts';
import { coversPlace, regionOf } from './covers.ts';

/** One rule over a point, with the manner of pressing it is limited to, if any. */
export interface PointContraindication {
  readonly condition: string;
  readonly level: ContraindicationLevel;
  readonly rule: string;
  readonly trimesters?: readonly number[];
  readonly pressureFrom?: number;
  readonly techniqueKinds?: Contraindication['covers']['techniqueKinds'];
  readonly techniques?: readonly string[];
  readonly complaints?: readonly string[];
}

/** The rules that name a point or its region. Rules over every place (firm pressure and blood thinners) are not repeated. */
export function contraindicationsOf(dataset: Dataset, point: string): readonly PointContraindication[] {
  const target = { point };
  const region = regionOf(dataset, target);
  return [...dataset.contraindications.values()]
    .filter(({ covers }) => (covers.points ?? covers.regions) && coversPlace(covers, target, region))
    .map(
      ({
        id,
        condition,
        level,
        trimesters,
        covers: { pressureFrom, techniqueKinds, techniques, complaints },
      }) => ({
        condition,
        level,
        rule: id,
        ...(trimesters && { trimesters }),
        ...(pressureFrom !== undefined && { pressureFrom }),
        ...(techniqueKinds && { techniqueKinds }),
        ...(techniques && { techniques }),
        ...(complaints && { complaints }),
      }),
    );
}
