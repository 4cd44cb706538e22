import { describe, expect, it } from 'vitest';
import { loadDatasetFromDisk } from '../../tools/data/load-dataset.ts';

const { acupoints, contraindications } = loadDatasetFromDisk();

/** Places of head and neck that no lay person presses, by what lies there. */
const NEVER_PRESSED: Readonly<Record<string, readonly string[]>> = {
  'the eyeball': ['ST1', 'BL1', 'EX-HN7'],
  'the throat and the carotid arteries': ['CV22', 'CV23', 'ST9', 'ST10', 'ST11', 'LI18', 'SI17'],
  'the hollow above the collarbone': ['ST12'],
  'the inside of mouth and nose': ['GV28', 'EX-HN9', 'EX-HN10', 'EX-HN11', 'EX-HN12', 'EX-HN13'],
};
const pointsOf = (rule: string): readonly string[] => contraindications.get(rule)?.covers.points ?? [];

describe.each(Object.entries(NEVER_PRESSED))('%s', (_, ids) => {
  it.each(ids)('%s carries no way of pressing, and no complaint leads to it', (id) => {
    const point = acupoints.get(id);
    expect(point, id).toBeDefined();
    expect(point?.techniques).toEqual([]);
    expect(point?.indications).toEqual([]);
  });
});

describe('the rules for anyone', () => {
  it('forbid even a touch beside the eyeball', () => {
    for (const id of NEVER_PRESSED['the eyeball']!) expect(pointsOf('anyone-eye')).toContain(id);
  });

  it('cover every point of the throat', () => {
    const throat = [...acupoints.values()].filter(({ region }) => region === 'throat').map(({ id }) => id);
    expect(throat.length).toBeGreaterThanOrEqual(5);
    for (const id of throat) expect(acupoints.get(id)?.techniques, id).toEqual([]);
    expect(contraindications.get('anyone-throat')?.covers.regions).toContain('throat');
  });

  it('keep a child’s soft spots free, on the midline from the hairline to behind the crown', () => {
    for (const id of ['GV24', 'GV23', 'GV22', 'GV21', 'GV20', 'GV19', 'GV18', 'EX-HN1'])
      expect(pointsOf('child-soft-spots'), id).toContain(id);
  });
});
