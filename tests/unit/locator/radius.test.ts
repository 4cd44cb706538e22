import { beforeAll, describe, expect, it } from 'vitest';
import { EXPORT_BODIES } from '../../../src/domain/body/shape.ts';
import { triangleNeighbours, vertexFans, type SkinMesh } from '../../../src/domain/geometry/skin-mesh.ts';
import { cross, normalize, reject, type Vec3 } from '../../../src/domain/geometry/vec3.ts';
import { walkAlong } from '../../../src/domain/geometry/walk.ts';
import type { Locator } from '../../../src/domain/locator/language.ts';
import type { LandmarkTable } from '../../../src/domain/locator/landmark-table.ts';
import { pointRules } from '../../../src/domain/locator/point-rules.ts';
import { createSkinPatches } from '../../../src/domain/locator/skin-patches.ts';
import { createSolver } from '../../../src/domain/locator/solver.ts';
import { Solving, type PointRule } from '../../../src/domain/locator/solving.ts';
import { onSkin, type Spot } from '../../../src/domain/locator/spot.ts';
import { loadLandmarkTable } from '../../../tools/export/load-landmark-table.ts';
import { loadBody } from '../../../tools/load-body.ts';
import { distance } from '../../support/cun.ts';
import { pointRecords } from '../../support/placed-bodies.ts';

const body = loadBody();
const table = loadLandmarkTable();
const rules = pointRules(pointRecords);
const { topology } = body;
const neutral = body.evaluate(EXPORT_BODIES.neutral);
const solver = createSolver(topology, table);

/** How far off landmarks may be, as `data/landmarks.json` grades them: A 2 mm, B 5 mm, C 9 mm. */
const WITHIN = { A: 0.002, B: 0.005, C: 0.009 };

/** Numbers that come by chance and are the same every time (a linear congruential sequence). */
function chance(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;
}

/** One person’s hand: each landmark of the mesh is taken a little beside its place, by chance, as far as it may be off. */
class Shaken extends Solving {
  readonly #moved = new Map<string, Spot>();
  readonly #chance: () => number;

  constructor(mesh: SkinMesh, patches: ReturnType<typeof createSkinPatches>, seed: number) {
    super(mesh, patches, table, rules);
    this.#chance = chance(seed);
  }

  override landmark(name: string): Spot {
    let spot = this.#moved.get(name);
    if (!spot) {
      spot = this.#shaken(name, super.landmark(name));
      this.#moved.set(name, spot);
    }
    return spot;
  }

  #shaken(name: string, spot: Spot): Spot {
    const { vertex, confidence, midline } = table.landmarks[name]!;
    const [way, far] = [this.#chance() * 2 * Math.PI, Math.sqrt(this.#chance())];
    if (vertex === undefined || !spot.skin) return spot;
    const side = normalize(cross([0, 1, 0.01], spot.normal));
    const up = normalize(reject([0, 1, 0.01], spot.normal));
    const across = midline ? 0 : Math.cos(way);
    const direction = [0, 1, 2].map((k) => across * side[k]! + Math.sin(way) * up[k]!) as unknown as Vec3;
    const moved = walkAlong(this.mesh, spot.skin, direction, far * WITHIN[confidence]);
    return moved ? onSkin(moved, spot.spread) : spot;
  }
}

/** Doubt that no landmark carries: ribs that cannot be seen, and what the standard leaves open. */
const hasOwnDoubt = (locator: Locator): boolean =>
  /"(space|uncertain|hanging)"/.test(JSON.stringify(locator));

describe('the zone of uncertainty', () => {
  /** Per point: its radius, and how far 9 hands in 10 would come out from it, metres. */
  const shaken = new Map<string, { readonly radius: number; readonly off: number }>();
  beforeAll(() => {
    const mesh: SkinMesh = {
      ...neutral,
      triangles: topology.triangles,
      neighbours: triangleNeighbours(topology.triangles, topology.vertexCount),
      ...vertexFans(topology.triangles, topology.vertexCount),
      bounds: new Map(),
    };
    const patches = createSkinPatches(topology.regionOfTriangle, (t) =>
      [0, 1, 2].every((k) => {
        const v = topology.triangles[t * 3 + k]!;
        return topology.mirror[v] === v || neutral.positions[v * 3]! > 0;
      }),
    );
    const plain = new Solving(mesh, patches, table, rules);
    const off = new Map<string, number[]>();
    for (let seed = 1; seed <= 30; seed++) {
      const hand = new Shaken(mesh, patches, seed * 7919);
      for (const id of rules.keys()) {
        const list = off.get(id) ?? [];
        off.set(id, list);
        list.push(distance(hand.point(id).position, plain.point(id).position));
      }
    }
    const placed = solver.on(neutral, rules);
    for (const [id, list] of off) {
      const { radius } = placed.point(id, rules.get(id)!.laterality === 'midline' ? 'M' : 'L');
      shaken.set(id, { radius, off: list.sort((a, b) => a - b)[Math.floor(list.length * 0.9)]! });
    }
  });

  it('holds nine hands in ten, for nearly every point', () => {
    const outside = [...shaken].filter(([, { radius, off }]) => off > radius * 1.25).map(([id]) => id);
    expect(shaken.size).toBeGreaterThan(200);
    expect(outside.length / shaken.size, outside.join(', ')).toBeLessThan(0.03);
  });

  it('is no wider than it must be where only landmarks are in doubt, whatever the kind of rule', () => {
    for (const kind of ['at', 'chart', 'limb', 'from', 'scalp', 'nail']) {
      const ratios = [...shaken]
        .filter(([id, { radius }]) => {
          const { locator } = rules.get(id)!;
          return kind in locator && !hasOwnDoubt(locator) && radius > 0.003;
        })
        .map(([, { radius, off }]) => radius / off)
        .sort((a, b) => a - b);
      if (kind === 'nail') continue;
      expect(ratios.length, kind).toBeGreaterThanOrEqual(kind === 'scalp' ? 6 : 20);
      const middle = ratios[ratios.length >> 1]!;
      expect(middle, kind).toBeGreaterThan(0.95);
      expect(middle, kind).toBeLessThan(2.5);
    }
  });

  it('lies between 3 and 20 mm on every body', () => {
    for (const [name, shape] of Object.entries(EXPORT_BODIES))
      for (const [key, { radius }] of solver.solve(body.evaluate(shape), rules)) {
        expect(radius, `${name} ${key}`).toBeGreaterThanOrEqual(0.003);
        expect(radius, `${name} ${key}`).toBeLessThanOrEqual(0.02);
      }
  });

  const radiusOf = (locator: Locator, region: PointRule['region'], with_: LandmarkTable = table): number => {
    const rule: PointRule = { locator, laterality: 'bilateral', region };
    return createSolver(topology, with_)
      .on(neutral, new Map([['X1', rule]]))
      .point('X1', 'L').radius;
  };

  it('grows with the cun that are counted', () => {
    const belly = [1, 3, 5, 7].map((cun) =>
      radiusOf({ chart: 'front', level: { cun, above: 'umbilicus' }, lateral: 0.5 }, 'abdomen'),
    );
    const back = [1.5, 3].map((lateral) =>
      radiusOf({ chart: 'back', level: 't5_lower', lateral }, 'upper-back'),
    );
    for (const list of [belly, back]) expect(list).toEqual([...list].sort((a, b) => a - b));
    expect(belly[3]! - belly[0]!).toBeGreaterThan(0.0001);
  });

  it('grows where a landmark is less sure', () => {
    const graded = (['A', 'B', 'C'] as const).map((confidence) =>
      radiusOf({ at: 'fibula_head' }, 'knee', {
        ...table,
        landmarks: { ...table.landmarks, fibula_head: { ...table.landmarks['fibula_head']!, confidence } },
      }),
    );
    expect(graded).toEqual([0.003, 0.005, 0.009]);
  });

  it('adds what the standard leaves open, as a doubt of its own', () => {
    const plain = radiusOf({ at: 'fibula_head' }, 'knee');
    const open = radiusOf({ at: 'fibula_head', uncertain: { mm: 12, why: 'a test' } }, 'knee');
    expect(open).toBeCloseTo(Math.hypot(plain, 0.012), 9);
  });
});
