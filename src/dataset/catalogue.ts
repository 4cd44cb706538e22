import { catalogue as built } from 'virtual:anmo/catalogue';
import type { Complaint } from '../domain/records/complaint.ts';
import type { Meridian } from '../domain/records/meridian.ts';

/** What the home screen says of a complaint. */
export interface CatalogueComplaint extends Pick<
  Complaint,
  'id' | 'title' | 'clinicalName' | 'synonyms' | 'group' | 'regions'
> {
  /** The whole routine with both sides and repetitions, when nothing is left out, rounded up. */
  readonly minutes: number;
}

/** The little that is needed before the body is drawn; everything else waits for `loadDataset`. */
export interface Catalogue {
  readonly complaints: readonly CatalogueComplaint[];
  readonly meridians: readonly Pick<Meridian, 'id' | 'names'>[];
}

export const catalogue: Catalogue = built;
