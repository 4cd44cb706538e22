import type { Dataset } from '../domain/records/dataset.ts';
import { indexRecords } from './index-records.ts';

let loading: Promise<Dataset> | undefined;

/**
 * Every record, checked when the app was built, frozen. The first call fetches it; later ones share the answer.
 * Rejects when it can't be fetched; the next call tries again.
 */
export function loadDataset(): Promise<Dataset> {
  loading ??= import('virtual:anmo/dataset').then(
    ({ records }) => indexRecords(records),
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}
