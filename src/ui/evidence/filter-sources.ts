import type { Source } from '../../domain/records/source.ts';

/** Letters without their marks, in small: "Nausée" is found by "nausee". */
const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

const textOf = ({ id, title, author = [], corporate, journal, publisher, year, DOI, PMID }: Source): string =>
  plain(
    [id, title, ...author.map(({ family }) => family), corporate, journal, publisher, year, DOI, PMID]
      .filter((part) => part !== undefined)
      .join(' '),
  );

/** The works whose author, title, journal, year or identifier holds every word of the query, of one type where asked. */
export function filterSources(
  sources: readonly Source[],
  query: string,
  type: Source['type'] | null,
): readonly Source[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  return sources.filter((source) => {
    if (type !== null && source.type !== type) return false;
    const text = textOf(source);
    return words.every((word) => text.includes(word));
  });
}
