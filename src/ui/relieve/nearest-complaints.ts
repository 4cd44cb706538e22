import type { CatalogueComplaint } from '../../dataset/catalogue.ts';
import { joined, words } from '../search/normalise.ts';

const SHOWN = 4;
/** The share of letter pairs in common below which two words are not alike at all. */
const ALIKE = 0.3;
/** Words shorter than this are alike by chance. */
const SHORTEST = 3;

type Searched = Pick<CatalogueComplaint, 'title' | 'synonyms' | 'clinicalName'>;

/** For a query that finds nothing: the complaints one of whose words is written most like one of the query's. */
export function nearestComplaints<C extends Searched>(complaints: readonly C[], query: string): readonly C[] {
  const asked = [joined(query), ...words(query)].filter(({ length }) => length >= SHORTEST).map(pairsOf);
  if (asked.length === 0) return [];
  return complaints
    .map((complaint) => {
      const texts = [complaint.title, complaint.clinicalName, ...complaint.synonyms];
      const known = new Set(texts.flatMap((text) => [joined(text), ...words(text)]));
      let likest = 0;
      for (const word of known) {
        if (word.length < SHORTEST) continue;
        const pairs = pairsOf(word);
        for (const one of asked) likest = Math.max(likest, alike(one, pairs));
      }
      return { complaint, likest };
    })
    .filter(({ likest }) => likest >= ALIKE)
    .sort((a, b) => b.likest - a.likest)
    .slice(0, SHOWN)
    .map(({ complaint }) => complaint);
}

const pairsOf = (text: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));

/** Dice's coefficient. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const pair of a) if (b.has(pair)) both++;
  return a.size + b.size === 0 ? 0 : (2 * both) / (a.size + b.size);
}
