import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { cleanName, LONGEST_NAME, MOST_ROUTINES, moved } from '../../../src/domain/routines/own-routine.ts';
import { useRoutines } from '../../../src/state/routines-store.ts';

const path = '/relieve/neck-pain/clear~add.GB20';
const store = () => useRoutines.getState();
const names = () => store().routines.map(({ name }) => name);
beforeEach(() => store().restore({ routines: [], starred: [] }));

describe('a name', () => {
  it('is one line without hidden signs, whatever was typed or pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
        const name = cleanName(typed);
        expect(name.length).toBeLessThanOrEqual(LONGEST_NAME);
        expect(name).toBe(name.trim());
        expect([...name].every((sign) => sign.codePointAt(0)! >= 32)).toBe(true);
        expect(name.includes('  ')).toBe(false);
        for (const hidden of ['\u200b', '\u200f', '\u202e', '\u007f', '\ufeff'])
          expect(name.includes(hidden)).toBe(false);
        expect(cleanName(name)).toBe(name);
      }),
    );
    expect(cleanName('  Neck\n at\tthe \u202edesk ')).toBe('Neck at the desk');
  });
});

describe('routines of one’s own', () => {
  it('are saved, renamed, starred, ordered and deleted, each with an id of its own', () => {
    const [a, b] = [store().save('Morning', path), store().save('Evening', path)];
    expect([a?.id, b?.id]).toEqual(['mine-1', 'mine-2']);
    expect(store().rename('mine-1', ' Early  ')).toBe(true);
    expect(store().rename('mine-1', ' \n ')).toBe(false);
    store().move('mine-2', -1);
    store().move('mine-2', -1);
    store().star('mine-1', true);
    expect(store().routines).toEqual([
      { id: 'mine-2', name: 'Evening', path, starred: false },
      { id: 'mine-1', name: 'Early', path, starred: true },
    ]);
    store().remove('mine-1');
    expect(store().save('Late', path)?.id).toBe('mine-1');
  });

  it('never share a name, and are refused when there is no room or no name', () => {
    for (let i = 0; i < MOST_ROUTINES; i++) expect(store().save('Same', path)).not.toBeNull();
    expect(new Set(names()).size).toBe(MOST_ROUTINES);
    expect(names().slice(0, 3)).toEqual(['Same', 'Same 2', 'Same 3']);
    expect(store().save('One more', path)).toBeNull();
    store().remove('mine-7');
    expect(store().save('  ', path)).toBeNull();
    expect(store().duplicate('mine-2')?.name).toBe('Same 7');
    const long = 'x'.repeat(LONGEST_NAME);
    store().rename('mine-1', long);
    store().rename('mine-2', long);
    expect(names()[1]).toHaveLength(LONGEST_NAME);
    expect(names()[1]).not.toBe(long);
  });

  it('keep their number and are the same ones, however they are moved', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(), { maxLength: 8 }),
        fc.nat({ max: 9 }),
        fc.integer({ min: -2, max: 9 }),
        (list, from, to) => {
          const now = moved(list, from, to);
          expect([...now].sort((a, b) => a - b)).toEqual([...list].sort((a, b) => a - b));
          if (from < list.length && to >= 0 && to < list.length) expect(now[to]).toBe(list[from]);
        },
      ),
    );
  });
});
