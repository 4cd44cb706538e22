import type { BodyRegion } from '../body/region.ts';
import type { Contraindication } from '../records/contraindication.ts';
import type { Dataset } from '../records/dataset.ts';
import type { Step } from './step.ts';

type Covers = Contraindication['covers'];

/** By record: every rule asks it of every step. */
const regionsOfRecord = new WeakMap<object, readonly BodyRegion[]>();

/**
 * The regions a step works on: several where a point is several places at once. An id that no record has is an error,
 * never a silent "safe".
 */
export function regionsOf(dataset: Dataset, target: Step['target']): readonly BodyRegion[] {
  const record =
    'point' in target ? dataset.acupoints.get(target.point) : dataset.stretches.get(target.stretch);
  if (!record) throw new Error(`no record for the step's target ${JSON.stringify(target)}`);
  let regions = regionsOfRecord.get(record);
  if (!regions) {
    const places = ('places' in record && record.places) || [];
    regions = [record.region, ...places.filter(({ kind }) => kind === 'part').map(({ region }) => region)];
    regionsOfRecord.set(record, regions);
  }
  return regions;
}

/** Whether a rule names this place: the point, one of its regions or the stretch. */
export function coversPlace(
  { points, regions, stretches }: Covers,
  target: Step['target'],
  own: readonly BodyRegion[],
): boolean {
  if (!points && !regions && !stretches) return true;
  const named = 'point' in target ? points?.includes(target.point) : stretches?.includes(target.stretch);
  return Boolean(named || regions?.some((region) => own.includes(region)));
}

function coversManner(dataset: Dataset, covers: Covers, step: Step): boolean {
  const { techniqueKinds, techniques } = covers;
  if (!techniqueKinds && !techniques) return true;
  if (step.technique === null) return techniqueKinds?.includes('stretching') ?? false;
  const technique = dataset.techniques.get(step.technique);
  if (!technique) throw new Error(`no technique ${step.technique}`);
  return Boolean(techniqueKinds?.includes(technique.kind) || techniques?.includes(technique.id));
}

const coversPurpose = ({ complaints }: Covers, complaint: string | undefined): boolean =>
  !complaints || (complaint !== undefined && complaints.includes(complaint));

/** Whether a rule speaks of this step: its place, its manner, its pressure and what it is done for, wherever it holds. */
export const coversStep = (dataset: Dataset, { covers }: Contraindication, step: Step): boolean =>
  (covers.pressureFrom === undefined || step.dosage.pressure >= covers.pressureFrom) &&
  coversPurpose(covers, step.complaint) &&
  coversPlace(covers, step.target, regionsOf(dataset, step.target)) &&
  coversManner(dataset, covers, step);
