import { describe, expect, it } from 'vitest';
import { loadRecords } from '../../../tools/data/load-records.ts';
import { indexRecords } from '../../../src/dataset/index-records.ts';
import { codeOf } from '../../../src/ui/search/codes.ts';
import { complaintIndex } from '../../../src/ui/search/complaint-index.ts';
import { searchIndex } from '../../../src/ui/search/search-index.ts';
import { whyPoint } from '../../../src/ui/search/why.ts';

const dataset = indexRecords(loadRecords(new URL('../../../data', import.meta.url).pathname).lists);
const points = [...dataset.acupoints.values()];
const search = searchIndex(dataset);
const idsOf = (query: string) => search(query).points.map(({ item }) => item.id);
const first = (query: string) => idsOf(query)[0];
const toneless = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');
const whyOf = (query: string, id: string) => {
  const found = search(query).points.find(({ item }) => item.id === id);
  return found && whyPoint(found, query);
};

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

describe('the search for points', () => {
  it('finds every point first by its code, small or with a space', () => {
    for (const { id } of points)
      for (const query of [id, id.toLowerCase(), id.replace(/(\d+)$/, ' $1')])
        expect(first(query), query).toBe(id);
  });

  it('finds every point in the first three by its pinyin, its characters and its meaning', () => {
    const missed = points.flatMap(({ id, names }) =>
      [names.pinyin, toneless(names.pinyin), names.hans, names.hant, names.english]
        .filter((query) => !idsOf(query).slice(0, 3).includes(id))
        .map((query) => `${id} by ${query}`),
    );
    expect(missed).toEqual([]);
  });

  it('finds every point in the first three by each of its aliases, or among those that share it', () => {
    const all = points.flatMap(({ aliases }) => aliases);
    const sharers = (alias: string) => all.filter((each) => each === alias).length;
    const missed = points.flatMap(({ id, aliases }) =>
      aliases
        .filter(
          (alias) =>
            !idsOf(alias)
              .slice(0, Math.max(3, sharers(alias)))
              .includes(id),
        )
        .map((alias) => `${id} by ${alias}: ${idsOf(alias).slice(0, 3).join(' ')}`),
    );
    expect(missed).toEqual([]);
  });

  /** Slips of the fingers in the letters of a code: two swapped, one doubled, one missing, one beside the key meant. */
  function slipsOf(code: string): string[] {
    const small = code.toLowerCase().replace('-', '');
    const letters = small.search(/\d/);
    const beside: Record<string, string> = { l: 'k', i: 'o', s: 'a', t: 'r', p: 'o', h: 'g', b: 'v', k: 'l' };
    const swaps = Array.from(
      { length: small.length - 1 },
      (_, i) => small.slice(0, i) + small[i + 1] + small[i] + small.slice(i + 2),
    );
    const doubled = Array.from({ length: small.length }, (_, i) => small.slice(0, i + 1) + small.slice(i));
    const wrong = Array.from({ length: letters }, (_, i) =>
      beside[small[i]!] ? small.slice(0, i) + beside[small[i]!] + small.slice(i + 1) : small,
    );
    return [...new Set([...swaps, ...doubled.filter((each) => !/\d{3}/.test(each)), ...wrong])];
  }

  it('finds every point in the first eight by its code with one slip', () => {
    const missed = points.flatMap(({ id }) =>
      slipsOf(id)
        .filter((typed) => !idsOf(typed).includes(id))
        .map((typed) => `${id} by ${typed}: ${idsOf(typed).join(' ')}`),
    );
    expect(missed).toEqual([]);
  });

  it('finds every point in the first eight by its name with two letters swapped, or one wrong or missing', () => {
    const missed = points.flatMap(({ id, names }) => {
      const name = toneless(names.pinyin)
        .toLowerCase()
        .replace(/[^a-z]/g, '');
      if (name.length < 5) return [];
      const at = Math.floor(name.length / 2);
      const typed = [
        name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2),
        name.slice(0, at) + 'x' + name.slice(at + 1),
        name.slice(0, at) + name.slice(at + 1),
      ];
      return typed.filter((each) => !idsOf(each).includes(id)).map((each) => `${id} by ${each}`);
    });
    // A slip may make another point's name of one; such are few.
    expect(missed.length, missed.join('; ')).toBeLessThan(points.length * 0.02);
  });

  it('takes the first letter for the one that did not slip', () => {
    // One letter from Nèiguān, and as near to Xīguān and Bìguān, which begin otherwise.
    expect(first('niguan')).toBe('PC6');
  });

  it.each([
    ['futu', 'LI18', 'ST32'],
    ['juliao', 'ST3', 'GB29'],
    ['wangu', 'SI4', 'GB12'],
    ['zhongzhu', 'TE3', 'KI15'],
    ['zhongdu', 'LR6', 'GB32'],
    ['yinjiao', 'CV7', 'GV28'],
  ])('shows both points called %s first', (name, one, other) => {
    expect(idsOf(name).slice(0, 2).sort()).toEqual([one, other].sort());
  });

  it('takes spaces, tone marks and tone numbers as they come', () => {
    for (const query of ['he gu', 'Hé Gǔ', 'he2gu3', 'he2 gu3', 'HEGU'])
      expect(first(query), query).toBe('LI4');
    for (const query of ['zu san li', 'zusanli', 'zúsānlǐ']) expect(first(query), query).toBe('ST36');
  });

  it('offers a name while it is being typed', () => {
    expect(idsOf('zusa')).toContain('ST36');
    expect(idsOf('hegvu')).toContain('LI4');
  });

  it('finds points by what they are used for, where they are and what lies beneath', () => {
    expect(idsOf('median nerve').length).toBeGreaterThan(0);
    for (const id of idsOf('toothache'))
      expect(JSON.stringify(dataset.acupoints.get(id)).toLowerCase()).toContain('tooth');
    for (const { item } of search('ear').points) expect(JSON.stringify(item).toLowerCase()).toMatch(/ear/);
  });

  it('says why', () => {
    expect(whyOf('LI4', 'LI4')).toBeNull();
    expect(whyOf('hegu', 'LI4')).toBeNull();
    expect(whyOf('SJ5', 'TE5')).toContain('SJ5');
    expect(whyOf('hoku', 'LI4')).toContain('Hoku');
    expect(whyOf('zusnali', 'ST36')).toBeTruthy();
    expect(whyOf('toothache', idsOf('toothache')[0]!)).toMatch(/use|studied/);
  });
});

describe('the search for the rest of the atlas', () => {
  it('finds meridians, regions and kinds of points by name', () => {
    expect(search('large intestine').meridians[0]?.item.id).toBe('LI');
    expect(search('手阳明').meridians.map(({ item }) => item.id)).toContain('LI');
    expect(search('hand').areas[0]?.item).toBe('hand');
    expect(search('source points').categories[0]?.item).toBe('yuan-source');
    expect(search('luo').categories[0]?.item).toBe('luo-connecting');
  });

  it('tells in which routines the point is used that was meant', () => {
    const used = search('LI4').usedIn;
    expect(used.length).toBeGreaterThan(0);
    for (const { complaint, step } of used)
      expect(dataset.routines.get(complaint.routine)?.steps[step - 1]).toMatchObject({ point: 'LI4' });
    expect(search('pain').usedIn).toEqual([]);
  });

  it('finds nothing for nonsense, and names a little like it where there are any', () => {
    const nothing = { points: [], complaints: [], meridians: [], areas: [], categories: [], usedIn: [] };
    expect(search('qqqqxxzz')).toEqual({ ...nothing, nearest: [] });
    expect(search('xuanzzhhongx').nearest.map(({ id }) => id)).toContain('GB39');
  });

  it('lives through whatever is typed', () => {
    for (const query of ['(', '\\', '*', ' ', '4', '合', '-', '’', 'a'.repeat(500), '٣', '💆'])
      expect(() => search(query)).not.toThrow();
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

  it('understands a sentence in which not every word is known', () => {
    expect(find('my neck hurts whenever I turn round').map(({ id }) => id)).toContain('neck-pain');
  });
});
