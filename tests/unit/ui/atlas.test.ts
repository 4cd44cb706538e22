import { describe, expect, it } from 'vitest';
import { BODY_REGIONS } from '../../../src/domain/body/region.ts';
import type { Placement, Vec3 } from '../../../src/domain/locator/placement.ts';
import { indexRecords } from '../../../src/dataset/index-records.ts';
import { AREAS, liesIn } from '../../../src/ui/atlas/areas.ts';
import { categoryOf } from '../../../src/ui/atlas/categories.ts';
import { filterPoints, NO_FILTER } from '../../../src/ui/atlas/filter-points.ts';
import { circuitNeighbours, inOrder, neighboursOf } from '../../../src/ui/atlas/order.ts';
import { skinDistance } from '../../../src/ui/atlas/skin-distance.ts';
import { loadRecords } from '../../../tools/data/load-records.ts';

const dataset = indexRecords(loadRecords(new URL('../../../data', import.meta.url).pathname).lists);
const points = [...dataset.acupoints.values()];
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('the regions of the atlas', () => {
  it('cover the whole skin', () => {
    const covered = new Set<string>(AREAS.flatMap(({ regions }) => [...regions]));
    expect(BODY_REGIONS.filter((region) => !covered.has(region))).toEqual([]);
  });

  it('hold every point, in few places', () => {
    for (const point of points) {
      const holding = AREAS.filter((area) => liesIn(point, area)).length;
      expect(holding, point.id).toBeGreaterThan(0);
    }
  });

  it('hold what lies there: the hand LI4, the ear TE21 or its neighbours, the foot KI1', () => {
    const area = (id: string) => AREAS.find((each) => each.id === id)!;
    expect(liesIn(dataset.acupoints.get('LI4')!, area('hand'))).toBe(true);
    expect(liesIn(dataset.acupoints.get('KI1')!, area('foot'))).toBe(true);
    expect(liesIn(dataset.acupoints.get('LI4')!, area('foot'))).toBe(false);
  });
});

describe('the kinds of points', () => {
  it('have a page each: no record names a kind that has none', () => {
    const unknown = points.flatMap(({ id, categories }) =>
      categories.filter((slug) => !categoryOf(slug)).map((slug) => `${id}: ${slug}`),
    );
    expect(unknown).toEqual([]);
  });

  it.each([
    ['jing-well', 12],
    ['ying-spring', 12],
    ['shu-stream', 12],
    ['jing-river', 12],
    ['he-sea', 12],
    ['yuan-source', 12],
    ['front-mu', 12],
    ['back-shu', 12],
    ['hui-meeting', 8],
    ['confluent', 8],
    ['luo-connecting', 15],
    ['xi-cleft', 16],
    ['lower-he-sea', 6],
  ])('%s are %i, as taught', (kind, count) => {
    expect(points.filter(({ categories }) => categories.includes(kind)).length).toBe(count);
  });
});

describe('the order of points', () => {
  it('follows the circuit of the day, then the vessels, then the extra points', () => {
    const seen = [...new Set(inOrder([...points].reverse()).map(({ meridian }) => meridian))];
    expect(seen).toEqual('LU LI ST SP HT SI BL KI PC TE GB LR GV CV EX'.split(' '));
    const stomach = ids(inOrder(points)).filter((id) => id.startsWith('ST'));
    expect(stomach).toEqual(Array.from({ length: 45 }, (_, i) => `ST${i + 1}`));
  });

  it('lists the extra points from head to foot', () => {
    const extra = ids(inOrder(points)).filter((id) => id.startsWith('EX'));
    expect(extra[0]).toBe('EX-HN1');
    expect([...new Set(extra.map((id) => id.replace(/\d+$/, '')))]).toEqual([
      'EX-HN',
      'EX-CA',
      'EX-B',
      'EX-UE',
      'EX-LE',
    ]);
    expect(extra.at(-1)).toBe('EX-LE12');
  });

  it('closes the circuit of the twelve and leaves the vessels out', () => {
    expect(circuitNeighbours('LU')).toEqual({ previous: 'LR', next: 'LI' });
    expect(circuitNeighbours('LR')).toEqual({ previous: 'GB', next: 'LU' });
    expect(circuitNeighbours('GV')).toEqual({ previous: null, next: null });
  });

  it('knows what comes before and after a point, and ends where the meridian ends', () => {
    const at = (id: string) => neighboursOf(dataset, dataset.acupoints.get(id)!);
    expect([at('LI4').previous?.id, at('LI4').next?.id]).toEqual(['LI3', 'LI5']);
    expect([at('LI1').previous, at('LI20').next]).toEqual([undefined, undefined]);
    expect(at('BL67')).toMatchObject({ number: 67, total: 67 });
  });
});

describe('the list’s filter', () => {
  const filter = (change: Partial<typeof NO_FILTER>) =>
    ids(filterPoints(points, { ...NO_FILTER, ...change }));

  it('asks nothing at first', () => expect(filter({})).toHaveLength(points.length));

  it('takes names without tones, codes, characters and older names', () => {
    expect(filter({ text: 'hegu' })).toContain('LI4');
    expect(filter({ text: 'LI4' })).toContain('LI4');
    expect(filter({ text: '合谷' })).toEqual(['LI4']);
    expect(filter({ text: 'hoku' })).toEqual(['LI4']);
  });

  it('wants all of what is asked', () => {
    const found = filter({ meridian: 'LI', area: 'hand', category: 'yuan-source' });
    expect(found).toEqual(['LI4']);
    expect(filter({ meridian: 'LU', category: 'back-shu' })).toEqual([]);
  });
});

describe('the distance over the skin', () => {
  /** A place on a ball of radius r about the origin. */
  const onBall = (r: number, angle: number): Placement => {
    const normal: Vec3 = [Math.sin(angle), Math.cos(angle), 0];
    return {
      triangle: 0,
      weights: [1, 0, 0],
      position: [r * normal[0], r * normal[1], 0],
      normal,
      radius: 0.005,
    };
  };

  it('is the arc on a ball', () => {
    for (const angle of [0.05, 0.4, 1, 1.5]) {
      const { straight, skin } = skinDistance(onBall(0.06, 0), onBall(0.06, angle));
      expect(skin).toBeCloseTo(0.06 * angle, 6);
      expect(straight).toBeCloseTo(2 * 0.06 * Math.sin(angle / 2), 6);
    }
  });

  it('is straight on the flat', () => {
    const a = onBall(1, 0);
    const { straight, skin } = skinDistance(a, { ...a, position: [0.05, 1, 0] });
    expect([straight, skin]).toEqual([0.05, 0.05]);
  });

  it('is not told round a limb or across the body', () => {
    expect(skinDistance(onBall(0.06, 0), onBall(0.06, Math.PI)).skin).toBeNull();
    expect(skinDistance(onBall(0.5, 0), onBall(0.5, 1)).skin).toBeNull();
  });
});
