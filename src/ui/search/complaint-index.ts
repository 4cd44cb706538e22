import MiniSearch from 'minisearch';
import type { CatalogueComplaint } from '../../dataset/catalogue.ts';
import { term, words } from './normalise.ts';

type Searched = Pick<CatalogueComplaint, 'id' | 'title' | 'clinicalName' | 'synonyms' | 'regions'>;

/** How forgiving: a wrong letter in five, no less than four letters; every word may be unfinished. */
export const FORGIVING = {
  prefix: true,
  fuzzy: (word: string) => (word.length >= 4 ? 0.22 : false),
  processTerm: term,
} as const;

/** Finds complaints by what people call them. Rare words weigh more; the title more than the synonyms. */
export function complaintIndex<C extends Searched>(
  complaints: readonly C[],
): (query: string) => readonly C[] {
  const index = new MiniSearch({
    fields: ['title', 'clinicalName', 'synonyms', 'regions'],
    tokenize: words,
    processTerm: term,
    searchOptions: { ...FORGIVING, boost: { title: 3, synonyms: 2 } },
  });
  index.addAll(
    complaints.map(({ id, title, clinicalName, synonyms, regions }) => ({
      id,
      title,
      clinicalName,
      synonyms: synonyms.join(' , '),
      regions: regions.join(' '),
    })),
  );
  const byId = new Map(complaints.map((complaint) => [complaint.id, complaint]));
  return (query) =>
    index
      .search(query)
      .map(({ id }) => byId.get(id as string))
      .filter((found) => found !== undefined);
}
