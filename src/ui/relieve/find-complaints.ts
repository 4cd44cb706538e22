import type { CatalogueComplaint } from '../../dataset/catalogue.ts';
import { complaintIndex } from '../search/complaint-index.ts';
import { careFirst, type CareFirst } from './care-first.ts';
import { nearestComplaints } from './nearest-complaints.ts';

export interface FoundComplaints {
  /** What the words may mean, best first. */
  readonly found: readonly CatalogueComplaint[];
  /** Where nothing was found: what is written most like it. */
  readonly nearest: readonly CatalogueComplaint[];
  /** The words ask for help before anything else. */
  readonly care: CareFirst | null;
}

/** Answers a person's own words. */
export function complaintFinder(
  complaints: readonly CatalogueComplaint[],
): (query: string) => FoundComplaints {
  const find = complaintIndex(complaints);
  return (query) => {
    const found = find(query);
    return {
      found,
      nearest: found.length > 0 ? [] : nearestComplaints(complaints, query),
      care: careFirst(query),
    };
  };
}
