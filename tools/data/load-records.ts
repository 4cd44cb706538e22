import { MERIDIAN_IDS } from '../../src/domain/records/meridian-ids.ts';
import { RECORD_KINDS } from '../../src/domain/records/kinds.ts';
import type { RecordLists } from '../../src/dataset/index-records.ts';
import type { LearnPage } from '../../src/domain/records/learn.ts';
import { checkReferences } from './check-references.ts';
import { checkShape } from './check-shape.ts';
import type { Problem } from './problem.ts';
import { readRecords } from './read-records.ts';

/** The records of the dataset, and the pages of Learn beside them. */
export type AllLists = RecordLists & { readonly learn: readonly LearnPage[] };

/** Every record under `dataFolder` and everything wrong with them. The records are as good as they say only when nothing is. */
export function loadRecords(dataFolder: string): { lists: AllLists; problems: Problem[] } {
  const { records, problems } = readRecords(dataFolder);
  const lists = Object.fromEntries(RECORD_KINDS.map((kind) => [kind, [] as unknown[]]));
  for (const record of records) {
    const checked = checkShape(record);
    problems.push(...checked.problems);
    lists[record.kind]?.push(checked.value);
  }
  problems.push(...checkReferences(records));
  for (const id of MERIDIAN_IDS) {
    if (records.some((record) => record.kind === 'meridians' && record.pathId === id)) continue;
    problems.push({
      file: `data/meridians/${id}.json`,
      field: '',
      message: 'expected the record of this meridian (found no file)',
    });
  }
  return { lists: lists as unknown as AllLists, problems };
}

/** The pages of Learn as they are listed. */
export const inOrder = (pages: readonly LearnPage[]): readonly LearnPage[] =>
  pages.toSorted((a, b) => a.order - b.order);
