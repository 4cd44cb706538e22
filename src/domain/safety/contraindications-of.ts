import type { Contraindication, ContraindicationLevel } from '../records/contraindication.ts';
import type { Dataset } from '../records/dataset.ts';
import { coversPlace, regionsOf } from './covers.ts';
import { LIGHT } from './soften.ts';

/** One rule over a point, with the manner of pressing it is limited to, if any. */
export interface PointContraindication {
  readonly condition: string;
  /** The rule's own level where it forbids even light pressing; `caution` where it forbids only some ways. */
  readonly level: ContraindicationLevel;
  readonly rule: string;
  readonly trimesters?: readonly number[];
  readonly pressureFrom?: number;
  readonly techniqueKinds?: Contraindication['covers']['techniqueKinds'];
  readonly techniques?: readonly string[];
}

const forbidsLightPressing = ({ pressureFrom = 0, techniqueKinds, techniques }: Contraindication['covers']) =>
  pressureFrom <= LIGHT &&
  ((!techniqueKinds && !techniques) ||
    (['finger-pressure', 'kneading-rolling'] as const).every((kind) => techniqueKinds?.includes(kind)));

/**
 * The rules that name a point or its region, for the point's card and the export. Rules over every place (firm
 * pressure and blood thinners), over one complaint (sickness in pregnancy) and over a place that only the person knows
 * (varicose veins) say nothing of the point as such.
 */
export function contraindicationsOf(dataset: Dataset, point: string): readonly PointContraindication[] {
  const target = { point };
  const regions = regionsOf(dataset, target);
  return [...dataset.contraindications.values()]
    .filter(({ covers }) => (covers.points ?? covers.regions) && !covers.complaints && !covers.where)
    .filter(({ covers }) => coversPlace(covers, target, regions))
    .map(({ id, condition, level, trimesters, covers }) => {
      const { pressureFrom, techniqueKinds, techniques } = covers;
      return {
        condition,
        level: forbidsLightPressing(covers) ? level : 'caution',
        rule: id,
        ...(trimesters && { trimesters }),
        ...(pressureFrom !== undefined && { pressureFrom }),
        ...(techniqueKinds && { techniqueKinds }),
        ...(techniques && { techniques }),
      };
    });
}
