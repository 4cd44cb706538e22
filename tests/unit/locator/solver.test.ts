import { beforeAll, describe, expect, it } from 'vitest';
import { BODY_REGIONS } from '../../../src/domain/body/region.ts';
import { EXPORT_BODIES, NEUTRAL_SHAPE } from '../../../src/domain/body/shape.ts';
import type { LandmarkTable } from '../../../src/domain/locator/landmark-table.ts';
import type { Locator } from '../../../src/domain/locator/language.ts';
import { LocatorError } from '../../../src/domain/locator/locator-error.ts';
import { parsePointKey, type Placements, type PointKey } from '../../../src/domain/locator/placement.ts';
import { pointRules } from '../../../src/domain/locator/point-rules.ts';
import { createSolver } from '../../../src/domain/locator/solver.ts';
import type { PointRule } from '../../../src/domain/locator/solving.ts';
import { loadLandmarkTable } from '../../../tools/export/load-landmark-table.ts';
import { loadBody } from '../../../tools/load-body.ts';
import { pointRecords } from '../../support/placed-bodies.ts';

const body = loadBody();
const { topology } = body;
const table = loadLandmarkTable();
const solver = createSolver(topology, table);
const rules = pointRules(pointRecords);
const neutral = body.evaluate(NEUTRAL_SHAPE);

const rule = (locator: Locator, region: PointRule['region'] = 'abdomen'): PointRule => ({
  locator,
  laterality: 'midline',
  region,
});
const failure = (made: ReadonlyMap<string, PointRule>, with_: LandmarkTable = table): LocatorError => {
  try {
    createSolver(topology, with_).solve(neutral, made);
  } catch (error) {
    if (error instanceof LocatorError) return error;
    throw error;
  }
  throw new Error('it was solved');
};

describe.each(Object.entries(EXPORT_BODIES))('every point of the %s body', (_name, shape) => {
  const surface = body.evaluate(shape);
  let placements: Placements;
  beforeAll(() => {
    placements = solver.solve(surface, rules);
  });

  it('is placed on both sides, or on the midline', () => {
    const expected = [...rules].flatMap(([id, { laterality }]) =>
      laterality === 'midline' ? [`${id}.M`] : [`${id}.L`, `${id}.R`],
    );
    expect([...placements.keys()].sort()).toEqual(expected.sort());
  });

  it('lies on the skin: its weights hold its triangle together and give its position', () => {
    for (const [key, { triangle, weights, position }] of placements) {
      expect(Math.min(...weights), key).toBeGreaterThanOrEqual(0);
      expect(Math.abs(weights[0] + weights[1] + weights[2] - 1), key).toBeLessThan(1e-9);
      for (let k = 0; k < 3; k++) {
        const corners = [0, 1, 2].map(
          (c) => surface.positions[topology.triangles[triangle * 3 + c]! * 3 + k]!,
        );
        const sum = corners.reduce((all, v, c) => all + v * weights[c]!, 0);
        expect(Math.abs(sum - position[k]!), key).toBeLessThan(1e-6);
      }
    }
  });

  it('lies in its own region, or one its rule allows', () => {
    for (const [id, { region, locator, laterality }] of rules) {
      const placed = placements.get(`${id}.${laterality === 'midline' ? 'M' : 'L'}` as PointKey)!;
      const found = BODY_REGIONS[topology.regionOfTriangle[placed.triangle]!]!;
      expect(locator.on ?? [region], id).toContain(found);
    }
  });

  it('is the mirror image of its other side to a thousandth of a millimetre', () => {
    for (const [id, { laterality }] of rules) {
      if (laterality === 'midline') continue;
      const l = placements.get(`${id}.L`)!;
      const r = placements.get(`${id}.R`)!;
      expect(Math.abs(l.position[0] + r.position[0]), id).toBeLessThan(1e-6);
      expect(Math.abs(l.position[1] - r.position[1]), id).toBeLessThan(1e-6);
      expect(Math.abs(l.position[2] - r.position[2]), id).toBeLessThan(1e-6);
      expect(l.position[0], id).toBeGreaterThan(0);
      // Both triangles are looked up again, so that a wrong twin would show.
      const x = [0, 1, 2].map((c) => surface.positions[topology.triangles[r.triangle * 3 + c]! * 3]!);
      expect(x[0]! * r.weights[0] + x[1]! * r.weights[1] + x[2]! * r.weights[2], id).toBeCloseTo(
        r.position[0],
        6,
      );
    }
  });

  it('on the midline is within half a millimetre of it', () => {
    for (const [id, { laterality }] of rules)
      if (laterality === 'midline')
        expect(Math.abs(placements.get(`${id}.M`)!.position[0]), id).toBeLessThan(0.0005);
  });

  it('looks outward and says honestly how sure it is', () => {
    for (const [key, { triangle, normal, radius }] of placements) {
      expect(Math.hypot(...normal), key).toBeCloseTo(1, 6);
      const [a, b, c] = [0, 1, 2].map((k) => {
        const v = topology.triangles[triangle * 3 + k]! * 3;
        return [surface.positions[v]!, surface.positions[v + 1]!, surface.positions[v + 2]!] as const;
      });
      const e = [0, 1, 2].map((k) => b![k]! - a![k]!);
      const f = [0, 1, 2].map((k) => c![k]! - a![k]!);
      const flat = [
        e[1]! * f[2]! - e[2]! * f[1]!,
        e[2]! * f[0]! - e[0]! * f[2]!,
        e[0]! * f[1]! - e[1]! * f[0]!,
      ];
      expect(flat[0]! * normal[0] + flat[1]! * normal[1] + flat[2]! * normal[2], key).toBeGreaterThan(0);
      expect(radius, key).toBeGreaterThanOrEqual(0.003);
      expect(radius, key).toBeLessThan(0.03);
    }
  });
});

describe('solving', () => {
  it('gives the same places every time, and in any order of the rules', () => {
    const once = solver.solve(neutral, rules);
    const backwards = createSolver(topology, table).solve(neutral, new Map([...rules].reverse()));
    for (const [key, placed] of once) expect(backwards.get(key), key).toEqual(placed);
  });

  it('solves each side on its own where the two sides differ', () => {
    const uneven = { positions: neutral.positions.slice(), normals: neutral.normals };
    // The right half lies 5 % farther from the midline: so do its points, and the left ones stay.
    for (let i = 0; i < uneven.positions.length; i += 3)
      if (uneven.positions[i]! < 0) uneven.positions[i]! *= 1.05;
    const even = solver.solve(neutral, rules);
    const placed = solver.solve(uneven, rules);
    for (const id of ['ST25', 'BL23', 'GB30', 'ST36', 'LI4', 'GB14']) {
      const [a, b] = [placed.get(`${id}.L`)!.position, even.get(`${id}.L`)!.position];
      for (let k = 0; k < 3; k++) expect(a[k]!, id).toBeCloseTo(b[k]!, 6);
      const stretched = placed.get(`${id}.R`)!.position[0] / even.get(`${id}.R`)!.position[0];
      expect(stretched, id).toBeGreaterThan(1.04);
      expect(stretched, id).toBeLessThan(1.06);
    }
  });

  it('asks each point of one body the same as all at once', () => {
    const one = solver.on(neutral, rules);
    const all = solver.solve(neutral, rules);
    expect(one.point('SP6', 'R')).toEqual(all.get('SP6.R'));
    expect(one.point('GV20', 'M')).toEqual(all.get('GV20.M'));
  });

  it('places a point that is several places at each of them, on the sides that each has', () => {
    const at = (name: string, laterality: PointRule['laterality']): PointRule => ({
      locator: { at: name },
      laterality,
      region: 'scalp',
    });
    const several = pointRules([
      { id: 'GV20', ...at('vertex', 'midline') },
      {
        id: 'EX-HN1',
        ...at('ant_hairline', 'midline'),
        places: [at('vertex', 'midline'), at('hairline_corner', 'bilateral')],
      },
    ]);
    const placed = solver.solve(neutral, several);
    expect([...placed.keys()]).toEqual(['GV20.M', 'EX-HN1.M', 'EX-HN1:1.M', 'EX-HN1:2.L', 'EX-HN1:2.R']);
    expect(placed.get('EX-HN1:1.M')).toEqual(placed.get('GV20.M'));
    expect([...placed.keys()].map((key) => parsePointKey(key).id)).toEqual([
      'GV20',
      ...Array(4).fill('EX-HN1'),
    ]);
  });

  it('goes on without the rules that cannot be solved, when it may tell of them', () => {
    const told: string[] = [];
    const made = new Map([
      ['CV4', rule({ at: 'third_eye' })],
      ['CV6', rule({ at: { point: 'CV4' } })],
      ['CV8', rule({ at: 'umbilicus' })],
    ]);
    const placed = solver.on(neutral, made).placements((error) => told.push(error.message));
    expect([...placed.keys()]).toEqual(['CV8.M']);
    expect(told).toHaveLength(2);
    expect(told.join()).toContain('third_eye');
  });

  it('refuses points measured from each other, and names the circle', () => {
    const circle = failure(
      new Map([
        ['CV4', rule({ at: { point: 'CV6' } })],
        ['CV6', rule({ at: { between: ['umbilicus', { point: 'CV4' }] } })],
      ]),
    );
    expect(circle.message).toContain('CV4 → CV6 → CV4');
  });

  it('names the record and the part of its rule that cannot be solved', () => {
    const none = failure(new Map([['CV4', rule({ at: 'third_eye' })]]));
    expect(none.owner).toBe('CV4');
    expect(none.message).toContain('there is no landmark "third_eye"');
    expect(none.message).toContain('data/landmarks.json');

    const span = failure(
      new Map([
        [
          'CV4',
          rule({ chart: 'front', level: { cun: 1, below: 'umbilicus', span: 'here-there' }, lateral: 0 }),
        ],
      ]),
    );
    expect(span.message).toMatch(/^CV4: span: .*"here-there"/);

    const line = failure(
      new Map([['CV4', rule({ limb: 'forearm', level: 'wrist_crease_mid', around: 'equator' })]]),
    );
    expect(line.message).toMatch(/^CV4: around: .*"equator"/);

    const point = failure(new Map([['CV4', rule({ at: { point: 'ST99' } })]]));
    expect(point.message).toContain('measured from ST99, which has no record');
  });

  it('refuses a rule that leads far from its skin, and says where it led', () => {
    const astray = failure(new Map([['CV4', rule({ at: 'nose_tip' })]]));
    expect(astray.message).toMatch(/^CV4: .* leads to the face, \d+ mm from the abdomen/);
  });

  it('refuses a landmark measured from itself', () => {
    const looped: LandmarkTable = {
      ...table,
      landmarks: {
        ...table.landmarks,
        hen: { rule: { at: 'egg' }, confidence: 'C', is: 'hen' },
        egg: { rule: { at: 'hen' }, confidence: 'C', is: 'egg' },
      },
    };
    expect(failure(new Map([['CV4', rule({ at: 'hen' })]]), looped).message).toContain('hen → egg → hen');
  });

  it('is less sure of what is measured from what is doubtful', () => {
    const doubt = (extra: object): number => {
      const made = new Map([['CV4', rule({ at: 'umbilicus', ...extra })]]);
      return solver.solve(neutral, made).get('CV4.M')!.radius;
    };
    expect(doubt({ uncertain: { mm: 9, why: 'a test' } })).toBeGreaterThan(doubt({}));
    const near = new Map([
      ['CV8', rule({ at: 'umbilicus' })],
      ['CV3', rule({ chart: 'front', level: { cun: 4, below: 'umbilicus' }, lateral: 0 }, 'abdomen')],
    ]);
    const placed = solver.solve(
      neutral,
      new Map(
        [...near].map(([id, r]) => [id, { ...r, locator: { ...r.locator, on: ['abdomen', 'groin'] } }]),
      ),
    );
    expect(placed.get('CV3.M')!.radius).toBeGreaterThan(placed.get('CV8.M')!.radius);
  });
});

describe('between the export bodies', () => {
  const ends = [-1, 0, 1] as const;
  const shapes = [0, 0.5, 1].flatMap((sex) =>
    ends.flatMap((height) =>
      ends.map((weight) => ({
        ...NEUTRAL_SHAPE,
        sex,
        height,
        weight,
        age: (height + 1) / 2,
        muscle: weight / 2,
      })),
    ),
  );

  it.each(shapes)('every point is placed on $sex $height $weight', (shape) => {
    const placements = solver.solve(body.evaluate(shape), rules);
    for (const { id, laterality } of pointRecords)
      expect(placements.has(`${id}.${laterality === 'midline' ? 'M' : 'R'}`), id).toBe(true);
  });

  it('every point is placed on a late pregnancy', () => {
    const shape = { ...NEUTRAL_SHAPE, sex: 0, pregnancy: 1 };
    expect(solver.solve(body.evaluate(shape), rules).size).toBeGreaterThan(300);
  });
});
