import type { BodyRegion } from '../body/region.ts';
import type { Contraindication } from '../records/contraindication.ts';
import type { Dataset } from '../records/dataset.ts';
import type { Step } from './step.ts';

type Covers = Contraindication['covers'];

/** The region a step works on; an id that no record has is an error, never a silent "safe". */
export function regionOf(dataset: Dataset, target: Step['target']): BodyRegion {
  const record =
    'point' in target ? dataset.acupoints.get(target.point) : dataset.stretches.get(target.stretch);
  if (!record) throw new Error(`no record for the step's target ${JSON.stringify(target)}`);
  return record.region;
}

/** Whether a rule names this place: the point, its region, the stretch or the complaint. */
export function coversPlace(
  covers: Covers,
  target: Step['target'],
  region: BodyRegion,
  complaint?: string,
): boolean {
  const { points, regions, stretches, complaints } = covers;
  if (!points && !regions && !stretches && !complaints) return true;
  return Boolean(
    ('point' in target ? points?.includes(target.point) : stretches?.includes(target.stretch)) ||
    regions?.includes(region) ||
    (complaint !== undefined && complaints?.includes(complaint)),
  );
}

function coversManner(dataset: Dataset, covers: Covers, step: Step): boolean {
  const { techniqueKinds, techniques } = covers;
  if (!techniqueKinds && !techniques) return true;
  if (step.technique === null) return techniqueKinds?.includes('stretching') ?? false;
  const technique = dataset.techniques.get(step.technique);
  if (!technique) throw new Error(`no technique ${step.technique}`);
  return Boolean(techniqueKinds?.includes(technique.kind) || techniques?.includes(technique.id));
}

/** Whether a rule speaks of this step: its place, its manner and its pressure. */
export const coversStep = (dataset: Dataset, { covers }: Contraindication, step: Step): boolean =>
  (covers.pressureFrom === undefined || step.dosage.pressure >= covers.pressureFrom) &&
  coversPlace(covers, step.target, regionOf(dataset, step.target), step.complaint) &&
  coversManner(dataset, covers, step);
