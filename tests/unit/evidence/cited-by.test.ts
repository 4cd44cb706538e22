import { describe, expect, it } from 'vitest';
import { citedBy } from '../../../src/domain/evidence/cited-by.ts';
import { filterSources } from '../../../src/ui/evidence/filter-sources.ts';
import { loadDatasetFromDisk, loadLearnFromDisk } from '../../../tools/data/load-dataset.ts';

const dataset = loadDatasetFromDisk();
const pages = loadLearnFromDisk();
const citing = citedBy(dataset, pages);

/** Every source a record names anywhere, found by the looks of the text alone. */
function sourcesNamedIn(value: unknown): Set<string> {
  const named = new Set<string>();
  const walk = (inner: unknown): void => {
    if (typeof inner === 'string' && dataset.sources.has(inner)) named.add(inner);
    else if (typeof inner === 'object' && inner !== null) Object.values(inner).forEach(walk);
  };
  walk(value);
  return named;
}

describe('what cites a work', () => {
  it('is every record that names it, of every kind, once', () => {
    const kinds = [
      ['complaint', dataset.complaints.values()],
      ['point', dataset.acupoints.values()],
      ['rule', dataset.contraindications.values()],
      ['learn', pages],
      ['technique', dataset.techniques.values()],
      ['stretch', dataset.stretches.values()],
      ['meridian', dataset.meridians.values()],
    ] as const;
    const expected = new Set<string>();
    for (const [kind, records] of kinds)
      for (const record of records)
        for (const source of sourcesNamedIn(record)) expected.add(`${source} in ${kind} ${record.id}`);
    const found = [...citing].flatMap(([source, some]) =>
      some.map(({ kind, id }) => `${source} in ${kind} ${id}`),
    );
    expect(new Set(found)).toEqual(expected);
    expect(found).toHaveLength(expected.size);
  });

  it('is something for every work: none is listed that nothing rests on', () => {
    expect([...citing.keys()]).toEqual([...dataset.sources.keys()]);
    expect([...citing].filter(([, some]) => some.length === 0).map(([id]) => id)).toEqual([]);
  });
});

describe('the list of works', () => {
  const sources = [...dataset.sources.values()];
  const ids = (query: string, type: Parameters<typeof filterSources>[2] = null) =>
    filterSources(sources, query, type).map(({ id }) => id);

  it('is found by author, year, title, journal and identifier, in any order and case', () => {
    for (const query of ['LEE 2015', '2015 pc6', 'CD003281.pub4', '26522652', 'postoperative nausea lee'])
      expect(ids(query), query).toContain('lee-2015');
    expect(ids('lee 2015 knee')).not.toContain('lee-2015');
  });

  it('keeps to one kind of work where asked, and holds all where nothing is asked', () => {
    expect(ids('')).toHaveLength(sources.length);
    expect(ids('', 'book')).toEqual(sources.filter(({ type }) => type === 'book').map(({ id }) => id));
  });
});
