import { fileURLToPath } from 'node:url';
import { indexRecords } from '../../src/dataset/index-records.ts';
import type { Dataset } from '../../src/domain/records/dataset.ts';
import type { LearnPage } from '../../src/domain/records/learn.ts';
import { inOrder, loadRecords, type AllLists } from './load-records.ts';
import { DataError } from './problem.ts';

export const DATA_FOLDER = fileURLToPath(new URL('../../data', import.meta.url));

/**
 * The records of `dataFolder` as the app gets them, for tools and tests.
 * Throws a `DataError` that lists everything wrong, each with file, field and what was expected.
 */
export const loadDatasetFromDisk = (dataFolder: string = DATA_FOLDER): Dataset =>
  indexRecords(loadOrThrow(dataFolder));

/** The pages of Learn, in their order; throws as `loadDatasetFromDisk` does. */
export const loadLearnFromDisk = (dataFolder: string = DATA_FOLDER): readonly LearnPage[] =>
  inOrder(loadOrThrow(dataFolder).learn);

function loadOrThrow(dataFolder: string): AllLists {
  const { lists, problems } = loadRecords(dataFolder);
  if (problems.length > 0) throw new DataError(problems);
  return lists;
}
