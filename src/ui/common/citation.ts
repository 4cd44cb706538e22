import type { Source } from '../../domain/records/source.ts';

/** "Carr 2015", or the body that stands as author. */
export function citationShort(source: Source): string {
  const [first, second] = source.author ?? [];
  const who = source.corporate ?? (first ? `${first.family}${second ? ' et al.' : ''}` : source.title);
  return source.year ? `${who} ${source.year}` : who;
}

/** Where the work can be looked up, when its identifier was checked. */
export function sourceLink(source: Source): string | null {
  if (!source.verified) return null;
  if (source.DOI) return `https://doi.org/${source.DOI}`;
  return source.PMID ? `https://pubmed.ncbi.nlm.nih.gov/${source.PMID}/` : null;
}
