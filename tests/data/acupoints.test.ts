import { describe, expect, it } from 'vitest';
import { loadDatasetFromDisk } from '../../tools/data/load-dataset.ts';

const { acupoints, meridians } = loadDatasetFromDisk();
const points = [...acupoints.values()];
const numberOf = (id: string): number => Number(id.replace(/^\D+/, ''));

/** The classical classes of points, from the tables that every textbook of the field prints. */
const FIVE_SHU: Readonly<Record<string, readonly [number, number, number, number, number]>> = {
  LU: [11, 10, 9, 8, 5],
  LI: [1, 2, 3, 5, 11],
  ST: [45, 44, 43, 41, 36],
  SP: [1, 2, 3, 5, 9],
  HT: [9, 8, 7, 4, 3],
  SI: [1, 2, 3, 5, 8],
  BL: [67, 66, 65, 60, 40],
  KI: [1, 2, 3, 7, 10],
  PC: [9, 8, 7, 5, 3],
  TE: [1, 2, 3, 6, 10],
  GB: [44, 43, 41, 38, 34],
  LR: [1, 2, 3, 4, 8],
};
const SHU = ['jing-well', 'ying-spring', 'shu-stream', 'jing-river', 'he-sea'] as const;
const CLASSES: Readonly<Record<string, string>> = {
  'yuan-source': 'LU9 LI4 ST42 SP3 HT7 SI4 BL64 KI3 PC7 TE4 GB40 LR3',
  'luo-connecting': 'LU7 LI6 ST40 SP4 SP21 HT5 SI7 BL58 KI4 PC6 TE5 GB37 LR5 GV1 CV15',
  'xi-cleft': 'LU6 LI7 ST34 SP8 HT6 SI6 BL63 KI5 PC4 TE7 GB36 LR6 BL59 KI8 KI9 GB35',
  'back-shu': 'BL13 BL14 BL15 BL18 BL19 BL20 BL21 BL22 BL23 BL25 BL27 BL28',
  'command-point': 'ST36 BL40 LI4 LU7 PC6 GV26',
  'star-point': 'ST36 ST44 LI11 LI4 BL40 BL57 LR3 BL60 GB30 GB34 HT5 LU7',
  'sea-of-blood': 'BL11 ST37 ST39',
  'front-mu': 'LU1 ST25 LR13 LR14 GB24 GB25 CV3 CV4 CV5 CV12 CV14 CV17',
  'lower-he-sea': 'ST36 ST37 ST39 BL39 BL40 GB34',
  'hui-meeting': 'LR13 CV12 CV17 BL17 GB34 LU9 BL11 GB39',
  confluent: 'SP4 PC6 GB41 TE5 SI3 BL62 LU7 KI6',
};
for (const [place, name] of SHU.entries()) {
  Object.assign(CLASSES, {
    [name]: Object.entries(FIVE_SHU)
      .map(([meridian, numbers]) => `${meridian}${numbers[place]}`)
      .join(' '),
  });
}

describe('acupoints', () => {
  it.each(Object.entries(CLASSES))('%s are the classical ones', (category, ids) => {
    const expected = ids.split(' ').filter((id) => acupoints.has(id));
    const found = points.filter((point) => point.categories.includes(category)).map((point) => point.id);
    expect(found.sort()).toEqual(expected.sort());
  });

  it.each([
    ...['face', 'ear', 'scalp', 'nape', 'hand-back', 'palm', 'fingers', 'forearm', 'upper-arm', 'shoulder'],
    ...['chest', 'abdomen', 'flank', 'upper-back', 'lower-back', 'sacrum', 'buttock'],
    ...['thigh', 'knee', 'lower-leg', 'foot-top', 'sole', 'toes'],
  ])('are at least three on the %s', (region) => {
    expect(points.filter((point) => point.region === region).length).toBeGreaterThanOrEqual(3);
  });

  it('say so where the standard leaves the place open', () => {
    for (const id of ['LI19', 'LI20', 'PC8', 'PC9', 'GB30', 'GV26']) {
      const point = acupoints.get(id);
      if (point) expect(point.controversy, id).toBeDefined();
    }
  });

  it('are for study only where no one should press', () => {
    for (const id of ['ST17', 'CV1', 'CV8', 'HT1', 'CV22'])
      expect(acupoints.get(id)?.techniques, id).toEqual([]);
  });

  it('warn only of what is real: no warning stands on four points or more', () => {
    const count = new Map<string, number>();
    for (const { warning } of points) if (warning) count.set(warning, (count.get(warning) ?? 0) + 1);
    expect([...count].filter(([, times]) => times > 3)).toEqual([]);
    expect(points.filter((point) => point.warning).length).toBeLessThan(points.length / 3);
  });

  it('claim for pressing only what a trial or review is cited for', () => {
    for (const { id, indications } of points) {
      for (const { modality, grade, sources } of indications) {
        if (modality === 'tradition') expect(grade, id).toBe('traditional-only');
        else expect(sources, id).not.toContain('deadman');
      }
    }
  });
});

describe('meridians', () => {
  it.each([...meridians.values()].map((meridian) => [meridian.id, meridian] as const))(
    '%s leads through all of its points, in the order of their numbers',
    (id, { path }) => {
      const own = points.filter((point) => point.meridian === id).map((point) => point.id);
      const named = path.flat().filter((entry) => typeof entry === 'string' && own.includes(entry));
      expect(new Set(named)).toEqual(new Set(own));
      // Where two strands meet, as the bladder's do behind the knee, the place is named in both.
      const joint = named.filter((entry, at) => named.indexOf(entry) !== at);
      for (const strand of path) {
        const numbers = strand
          .filter((entry): entry is string => typeof entry === 'string' && own.includes(entry))
          .filter((entry) => !joint.includes(entry))
          .map(numberOf);
        expect(numbers).toEqual([...numbers].sort((x, y) => x - y));
      }
      expect(own.length).toBeGreaterThanOrEqual(2);
    },
  );
});
