import { createContext, useContext } from 'react';
import type { Dataset } from '../../domain/records/dataset.ts';

/** The records as far as they have come. */
export interface DatasetAnswer {
  readonly dataset: Dataset | null;
  readonly failed: boolean;
  retry(): void;
}

export const DatasetContext = createContext<DatasetAnswer>({ dataset: null, failed: false, retry: () => {} });

export const useDataset = (): DatasetAnswer => useContext(DatasetContext);
