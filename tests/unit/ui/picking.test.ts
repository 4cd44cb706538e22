import { beforeEach, describe, expect, it } from 'vitest';
import { BODY_REGIONS } from '../../../src/domain/body/region.ts';
import type { CatalogueComplaint } from '../../../src/dataset/catalogue.ts';
import { useRecent } from '../../../src/state/recent-store.ts';
import { useTouch } from '../../../src/state/touch-store.ts';
import { complaintsAcross, sideOf } from '../../../src/ui/relieve/complaints-at.ts';
import { complaintFinder } from '../../../src/ui/relieve/find-complaints.ts';
import { grouped, WAYS_IN } from '../../../src/ui/relieve/groups.ts';
import { loadDatasetFromDisk } from '../../../tools/data/load-dataset.ts';

const complaints: readonly CatalogueComplaint[] = [...loadDatasetFromDisk().complaints.values()].map(
  (complaint) => ({ ...complaint, minutes: 8 }),
);
const find = complaintFinder(complaints);
const first = (query: string) => find(query).found[0]?.id;

describe('a search for a complaint', () => {
  it.each([
    ['crick in my neck', 'neck-pain'],
    ["can't drop off", 'insomnia'],
    ['stiff nek', 'neck-pain'],
    ['feel sick', 'nausea'],
  ])('knows what "%s" means', (words, id) => expect(first(words)).toBe(id));

  it('answers nonsense with nothing found, and what is written a little like it', () => {
    const { found, nearest } = find('migrainnnnnnes');
    expect(found).toEqual([]);
    expect(nearest[0]?.id).toBe('migraine');
    expect(find('qxzv').nearest).toEqual([]);
    expect(find('   ').nearest).toEqual([]);
  });

  it.each([
    ['chest pain', 'emergency'],
    ['I think I have a stroke!', 'emergency'],
    ['can’t breathe', 'emergency'],
    ['bring on labour', 'midwife'],
    ['I want to die', 'alone'],
    ['neck pain', null],
    ['out of breath when worried', null],
    ['headache', null],
  ])('puts care first for "%s": %s', (words, care) => expect(find(words).care).toBe(care));
});

describe('the groups of the list', () => {
  it('hold every complaint once', () => {
    const all = [...WAYS_IN.place, ...WAYS_IN.kind];
    const listed = grouped(complaints, all).flatMap(({ members }) => members.map(({ id }) => id));
    expect([...listed].sort()).toEqual(complaints.map(({ id }) => id).sort());
  });
});

describe('touching where it hurts', () => {
  beforeEach(() => useTouch.getState().touch(null));

  it('gathers places, takes one off when touched again, and forgets them all', () => {
    const { touch } = useTouch.getState();
    touch({ region: 'buttock', side: 'L' });
    touch({ region: 'thigh', side: 'L' });
    touch({ region: 'thigh', side: 'R' });
    touch({ region: 'thigh', side: 'L' });
    expect(useTouch.getState().places).toEqual([
      { region: 'buttock', side: 'L' },
      { region: 'thigh', side: 'R' },
    ]);
    expect(useTouch.getState().touched).toEqual({ region: 'thigh', side: 'R' });
    touch(null);
    expect(useTouch.getState()).toMatchObject({ places: [], touched: null });
  });

  it('knows the side that hurts, of limbs only', () => {
    const knee = { region: 'knee', side: 'L' } as const;
    expect(sideOf([knee])).toBe('left');
    expect(
      sideOf([
        { region: 'thigh', side: 'R' },
        { region: 'sole', side: 'R' },
      ]),
    ).toBe('right');
    expect(sideOf([knee, { region: 'knee', side: 'R' }])).toBeNull();
    expect(sideOf([knee, { region: 'abdomen', side: 'L' }])).toBeNull();
    expect(sideOf([{ region: 'knee', side: 'M' }])).toBeNull();
    expect(sideOf([])).toBeNull();
  });

  it('finds first what reaches every place of a pain that spreads', () => {
    const { all, some } = complaintsAcross(complaints, ['buttock', 'thigh', 'lower-leg']);
    expect(all[0]?.id).toBe('sciatica');
    for (const { regions } of all)
      expect(regions).toEqual(expect.arrayContaining(['buttock', 'thigh', 'lower-leg']));
    for (const { regions } of some)
      expect(
        ['buttock', 'thigh', 'lower-leg'].filter((each) => regions.includes(each as never)).length,
      ).toBeLessThan(3);
  });

  it('finds, for each single place, all that may be felt there and nothing else', () => {
    for (const region of BODY_REGIONS) {
      const { all, some } = complaintsAcross(complaints, [region]);
      expect(some).toEqual([]);
      const felt = complaints.filter(({ regions }) => regions.includes(region)).map(({ id }) => id);
      expect(all.map(({ id }) => id).sort()).toEqual(felt.sort());
    }
  });
});

describe('recent plans', () => {
  it('are few, the latest first, and the latest way to the same complaints takes the place of the older', () => {
    const { remember, forget } = useRecent.getState();
    forget();
    const isSame = (path: string) => (other: string) => other.split('/')[2] === path.split('/')[2];
    for (const path of [
      '/relieve/a',
      '/relieve/b',
      '/relieve/c',
      '/relieve/d',
      '/relieve/e',
      '/relieve/b/for-5',
    ])
      remember(path, isSame(path));
    expect(useRecent.getState().recent).toEqual([
      '/relieve/b/for-5',
      '/relieve/e',
      '/relieve/d',
      '/relieve/c',
    ]);
  });
});
