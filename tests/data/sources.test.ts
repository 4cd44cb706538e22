import { describe, expect, it } from 'vitest';
import { loadDatasetFromDisk } from '../../tools/data/load-dataset.ts';

const sources = [...loadDatasetFromDisk().sources.values()];

describe('sources', () => {
  it('show an identifier only where it was seen, and no identifier twice', () => {
    for (const { id, verified, DOI, PMID } of sources) expect(verified, id).toBe(Boolean(DOI ?? PMID));
    for (const key of ['DOI', 'PMID'] as const) {
      const found = sources.flatMap((source) => source[key]?.toLowerCase() ?? []);
      expect(new Set(found).size).toBe(found.length);
    }
  });

  it('can be found by a reader: an article names its journal, year and an author; a report its maker', () => {
    for (const { id, type, author, corporate, year, journal } of sources) {
      expect(author?.length ?? corporate?.length ?? 0, id).toBeGreaterThan(0);
      if (type === 'article-journal') expect([journal, year], id).not.toContain(undefined);
    }
  });

  it('carry the year of an article in its id', () => {
    for (const { id, type, year } of sources) {
      if (type === 'article-journal') expect(id, id).toContain(String(year));
    }
  });
});
