import { describe, expect, it } from 'vitest';
import { loadDatasetFromDisk } from '../../../tools/data/load-dataset.ts';
import { complaintIndex } from '../../../src/ui/search/complaint-index.ts';
import { codeOf } from '../../../src/ui/search/normalise.ts';
import { searchIndex } from '../../../src/ui/search/point-index.ts';

const dataset = loadDatasetFromDisk();
const search = searchIndex(dataset);
const first = (query: string) => search(query).points[0]?.id;

describe('codes of other books', () => {
  it.each([
    ['li4', 'LI4'],
    ['LI 4', 'LI4'],
    ['CO-4', 'LI4'],
    ['SJ5', 'TE5'],
    ['tb 5', 'TE5'],
    ['du20', 'GV20'],
    ['Ren 12', 'CV12'],
    ['LV3', 'LR3'],
    ['UB40', 'BL40'],
    ['P6', 'PC6'],
    ['ex-hn 5', 'EX-HN5'],
  ])('%s is %s', (written, code) => expect(codeOf(written)).toBe(code));

  it('leave plain words alone', () => {
    expect(['neck', 'hegu', '4', 'li', 'xyz9'].map(codeOf)).toEqual([null, null, null, null, null]);
  });
});

describe('the search', () => {
  it('finds every point by its code, pinyin with and without tones, and hanzi', () => {
    for (const { id, names } of dataset.acupoints.values()) {
      expect(first(id), id).toBe(id);
      const toneless = names.pinyin.normalize('NFD').replace(/\p{M}/gu, '');
      for (const query of [names.pinyin, toneless, names.hans])
        expect(
          search(query).points.map((point) => point.id),
          `${id} by ${query}`,
        ).toContain(id);
    }
  });

  it('forgives spaces in pinyin and a wrong letter', () => {
    expect(first('he gu')).toBe('LI4');
    expect(first('zu san li')).toBe('ST36');
    expect(search('hegvu').points.map(({ id }) => id)).toContain('LI4');
  });

  it('finds meridians by their names', () => {
    expect(search('large intestine').meridians.map(({ id }) => id)).toContain('LI');
  });

  it('says nothing for nonsense', () => {
    expect(search('qqqqxxzz')).toEqual({ points: [], complaints: [], meridians: [] });
  });
});

describe('the search for complaints', () => {
  const find = complaintIndex([...dataset.complaints.values()]);

  it('finds every complaint first by its title', () => {
    for (const { id, title } of dataset.complaints.values()) expect(find(title)[0]?.id).toBe(id);
  });

  it('finds every complaint by each of its synonyms', () => {
    for (const { id, synonyms } of dataset.complaints.values())
      for (const synonym of synonyms)
        expect(
          find(synonym).map((found) => found.id),
          `${id} by "${synonym}"`,
        ).toContain(id);
  });

  it('forgives a wrong letter and an unfinished word', () => {
    expect(find('stiff nek')[0]?.id).toBe('neck-pain');
    expect(find('migr')[0]?.id).toBe('migraine');
  });
});
