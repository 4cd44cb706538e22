import type { Dataset } from '../../domain/records/dataset.ts';
import { searchIndex, type Found } from './search-index.ts';

const kept = new WeakMap<Dataset, (query: string) => Found>();

/** The index over a dataset, made once however often the search is opened. */
export function indexOf(dataset: Dataset): (query: string) => Found {
  let index = kept.get(dataset);
  if (!index) kept.set(dataset, (index = searchIndex(dataset)));
  return index;
}
