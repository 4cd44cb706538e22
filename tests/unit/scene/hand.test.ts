import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Matrix4, Vector3 } from 'three';
import { beforeAll, describe, expect, it } from 'vitest';
import { BODY_REGIONS, type BodyRegion } from '../../../src/domain/body/region.ts';
import { EXPORT_BODIES, type ExportBody } from '../../../src/domain/body/shape.ts';
import type { LandmarkTable } from '../../../src/domain/locator/landmark-table.ts';
import type { Placements, PointKey, Side, Vec3 } from '../../../src/domain/locator/placement.ts';
import { pointRules } from '../../../src/domain/locator/point-rules.ts';
import { createSolver } from '../../../src/domain/locator/solver.ts';
import type { Acupoint } from '../../../src/domain/records/acupoint.ts';
import type { Technique } from '../../../src/domain/records/technique.ts';
import { approachPointing } from '../../../src/scene/hand/approach.ts';
import { HAND_CONTACTS, shapeFor } from '../../../src/scene/hand/hand-contacts.ts';
import { handPatch } from '../../../src/scene/hand/hand-patch.ts';
import { DRAWN_TO } from '../../../src/scene/hand/hand-samples.ts';
import { makeHand, type HandMesh, type HandName } from '../../../src/scene/hand/make-hand.ts';
import { standMatrix } from '../../../src/scene/hand/move-stand.ts';
import { closedBy, isThin, padsBy } from '../../../src/scene/hand/nip.ts';
import type { PlacedHand } from '../../../src/scene/hand/place-hand.ts';
import { setDown } from '../../../src/scene/hand/set-down.ts';
import { workingHand } from '../../../src/scene/hand/working-hand.ts';
import { buildBvh } from '../../../src/scene/surface/bvh.ts';
import type { RaySurface } from '../../../src/scene/surface/ray.ts';
import { loadBody } from '../../../tools/load-body.ts';
import { pointRecords } from '../../support/placed-bodies.ts';
import { skinGrid, type SkinGrid } from '../../support/skin-grid.ts';

const DATA = join(import.meta.dirname, '..', '..', '..', 'data');
const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const records = pointRecords as unknown as readonly Acupoint[];
const techniques = new Map(
  readdirSync(join(DATA, 'techniques')).map((file) => {
    const technique = read(join(DATA, 'techniques', file)) as Technique;
    return [technique.id, technique] as const;
  }),
);
const evaluator = loadBody();
const NAMES = Object.keys(HAND_CONTACTS) as HandName[];

interface Bodied {
  readonly surface: RaySurface;
  readonly grid: SkinGrid;
  readonly placements: Placements;
  readonly hands: ReadonlyMap<HandName, HandMesh>;
}

function bodied(name: ExportBody): Bodied {
  const shape = EXPORT_BODIES[name];
  const skin = evaluator.evaluate(shape);
  const triangles = new Uint32Array(evaluator.topology.triangles);
  const surface = { triangles, positions: skin.positions, bvh: buildBvh(triangles, skin.positions) };
  return {
    surface,
    grid: skinGrid(triangles, skin.positions),
    placements: createSolver(evaluator.topology, read(join(DATA, 'landmarks.json')) as LandmarkTable).solve(
      skin,
      pointRules(pointRecords),
    ),
    hands: new Map(NAMES.map((hand) => [hand, makeHand(evaluator, shape, hand)])),
  };
}

function place(on: Bodied, key: PointKey, { region, reach }: Acupoint, name: HandName): PlacedHand {
  const { position, normal } = on.placements.get(key)!;
  const side = key.at(-1) as Side;
  const hands = reach === 'partner' ? 'partner' : reach === 'other-hand' ? 'each' : 'one';
  const works = workingHand(side, region, hands);
  return setDown(on.surface, on.hands.get(name)!, {
    position,
    normal,
    isMirrored: works === 'R',
    eye: [0, 1, 2].map((k) => position[k]! + 0.7 * normal[k]!) as unknown as Vec3,
    pointing: approachPointing({
      of: side,
      region,
      position,
      side: works,
      hands,
      at: (each) => on.placements.get(each)?.position ?? null,
    }),
  });
}

/** The matrix that three draws the hand with. */
function drawnBy({ stand }: PlacedHand): Matrix4 {
  const matrix = new Matrix4();
  standMatrix(stand, matrix);
  return matrix;
}

const apart = (a: Vec3, b: Vec3): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
const at = (values: Float32Array, v: number): Vec3 => [
  values[v * 3]!,
  values[v * 3 + 1]!,
  values[v * 3 + 2]!,
];
const keyOf = (id: string): PointKey => {
  const record = records.find((each) => each.id === id)!;
  return record.laterality === 'midline' ? `${id}.M` : `${id}.L`;
};

let neutral: Bodied;
beforeAll(() => {
  neutral = bodied('neutral');
});

describe('a hand is the body’s own', () => {
  it('keeps the lengths of its bones and the side of its palm in every shape', () => {
    const standing = evaluator.evaluate(EXPORT_BODIES.neutral);
    const joints = evaluator.joints(EXPORT_BODIES.neutral);
    const [wrist, elbow] = [joints.get('wrist.L')!, joints.get('lowerarm01.L')!];
    const patch = handPatch(evaluator.topology, standing.positions, wrist, elbow);
    // From a thumb’s tip to its nail, across a nail, between two knuckles: what is stiff stays as long as it is.
    for (const [name, hand] of neutral.hands) {
      expect(hand.positions.length / 3, name).toBe(hand.above.length);
      for (const [a, b] of [
        [9348, 9341],
        [9464, 9468],
        [9829, 9892],
      ] as const) {
        const rest = Math.hypot(
          ...([0, 1, 2] as const).map((k) => at(standing.positions, a)[k] - at(standing.positions, b)[k]),
        );
        const [p, q] = [a, b].map((v) => patch.vertices.indexOf(v)) as [number, number];
        const now = Math.hypot(
          ...([0, 1, 2] as const).map((k) => at(hand.positions, p)[k] - at(hand.positions, q)[k]),
        );
        expect(Math.abs(now - rest), `${name} ${a} ${b}`).toBeLessThan(0.003);
      }
    }
  });

  it('has normals of length one and no triangle beyond its vertices', () => {
    for (const hand of neutral.hands.values()) {
      for (let v = 0; v < hand.above.length; v += 37)
        expect(Math.hypot(...at(hand.normals, v))).toBeCloseTo(1, 3);
      expect(Math.max(...hand.triangles)).toBe(hand.above.length - 1);
    }
  });

  it('squeezes: the pads of a pinch come together by a centimetre and more', () => {
    const { pads } = neutral.hands.get('pinch')!;
    const apart = (which: 'position' | 'closed'): number =>
      Math.hypot(...([0, 1, 2] as const).map((k) => pads[0]![which][k] - pads[1]![which][k]));
    expect(apart('position')).toBeGreaterThan(0.036);
    expect(apart('position') - apart('closed')).toBeGreaterThan(0.01);
  });
});

/** Where a pad is drawn: the hand is closed as far as it fits, then moved by the matrix of its mesh. */
function padsOf(on: Bodied, name: HandName, placed: PlacedHand): Vector3[] {
  const matrix = drawnBy(placed);
  return on.hands
    .get(name)!
    .pads.map(({ position, closed }) =>
      new Vector3(...position).lerp(new Vector3(...closed), placed.fit).applyMatrix4(matrix),
    );
}

const ONE_PAD = ['thumb', 'fingertip', 'fingertips', 'knuckle', 'heel-of-hand', 'loose-fist'] as const;
const MILLIMETRE = 0.001;

describe.each(['neutral', 'heavy', 'elder', 'short'] as const)('pads on a %s body', (name) => {
  let on: Bodied;
  beforeAll(() => {
    on = name === 'neutral' ? neutral : bodied(name);
  });
  const record = (id: string): Acupoint => records.find((each) => each.id === id)!;

  it('touch the point within a millimetre', () => {
    for (const id of ['LI4', 'PC6', 'ST36', 'GB20', 'KI1', 'EX-HN5', 'CV12', 'BL57', 'LI10', 'GB21']) {
      const point = new Vector3(...on.placements.get(keyOf(id))!.position);
      for (const shape of ONE_PAD) {
        const pads = padsOf(on, shape, place(on, keyOf(id), record(id), shape));
        expect(pads[0]!.distanceTo(point), `${id} ${shape}`).toBeLessThan(MILLIMETRE);
        expect(on.grid.distance(pads[0]!.toArray()), `${id} ${shape}`).toBeLessThan(MILLIMETRE);
      }
    }
  });

  it('take a fold, or a thin part right through, from both sides within a millimetre', () => {
    for (const id of ['GB21', 'BL57', 'BL56', 'TE12', 'LI4', 'EX-UE9', 'EX-LE10', 'LU11']) {
      const { position, normal } = on.placements.get(keyOf(id))!;
      const shape = isThin(on.surface, position, normal) ? 'nip' : 'pinch';
      const pads = padsOf(on, shape, place(on, keyOf(id), record(id), shape));
      for (const pad of pads)
        expect(on.grid.distance(pad.toArray()), `${id} ${shape}`).toBeLessThan(MILLIMETRE);
      const between = pads[0]!.distanceTo(pads[1]!);
      expect(between, id).toBeGreaterThan(0.01);
      expect(between, id).toBeLessThan(0.06);
      if (shape === 'nip') expect(pads[0]!.distanceTo(new Vector3(...position)), id).toBeLessThan(MILLIMETRE);
    }
  });

  it('lie on what is highest where the hand is flat', () => {
    for (const id of ['CV12', 'BL23', 'GV4', 'ST25']) {
      const placed = place(on, keyOf(id), record(id), 'palm');
      const [pad] = padsOf(on, 'palm', placed);
      const point = new Vector3(...on.placements.get(keyOf(id))!.position);
      expect(pad!.distanceTo(point), id).toBeLessThan(0.012);
      const { positions } = on.hands.get('palm')!;
      const matrix = drawnBy(placed);
      let nearest = Infinity;
      for (let v = 0; v < positions.length / 3; v += 9) {
        const where = new Vector3(...at(positions, v)).applyMatrix4(matrix);
        nearest = Math.min(nearest, on.grid.distance(where.toArray()));
      }
      expect(nearest, id).toBeLessThan(MILLIMETRE);
    }
  });
});

describe('hands keep out of the body', () => {
  /** Metres that flesh gives way, and that any place of any hand is allowed. */
  const FINE = 0.007;
  const MOST = 0.011;
  /** Fingers that are not meant lie among the fingers they take a web of. */
  const MOST_NIPPED = 0.015;
  /** Every so many-eth vertex is asked, about 300 of a hand: others than those it was placed by. */
  const EVERY = 19;

  it.each([
    ['every other', 'neutral', 2],
    ['every fifth', 'heavy', 5],
  ] as const)('at %s point that a hand works at on a %s body', (_, name, step) => {
    const on = name === 'neutral' ? neutral : bodied(name);
    const byRegion = new Map<BodyRegion, number[]>();
    for (const record of records.filter((_each, i) => i % step === 0)) {
      const key = keyOf(record.id);
      const placement = on.placements.get(key);
      if (!placement) continue;
      const thin = isThin(on.surface, placement.position, placement.normal);
      const shapes = new Set(
        record.techniques.flatMap(({ technique }) => {
          const { contact, motion } = techniques.get(technique)!;
          return shapeFor(contact, motion, thin) ?? [];
        }),
      );
      for (const shape of shapes) {
        const placed = place(on, key, record, shape);
        const matrix = drawnBy(placed);
        const hand = on.hands.get(shape)!;
        const positions = closedBy(hand, placed.fit);
        const pads = padsBy(hand.pads, placed.fit);
        let sunk = 0;
        for (let v = 0; v < hand.above.length; v += EVERY) {
          const own = at(positions, v);
          const touches = pads.some(({ position: p }) => apart(p, own) < HAND_CONTACTS[shape].radius * 1.7);
          if (touches || hand.above[v]! > DRAWN_TO) continue;
          sunk = Math.max(sunk, on.grid.depth(new Vector3(...own).applyMatrix4(matrix).toArray()));
        }
        expect(sunk, `${record.id} ${shape}`).toBeLessThan(shape === 'nip' ? MOST_NIPPED : MOST);
        byRegion.set(record.region, [...(byRegion.get(record.region) ?? []), sunk]);
      }
    }
    const all = [...byRegion.values()].flat().sort((a, b) => a - b);
    expect(all.length).toBeGreaterThan(440 / step);
    expect(byRegion.size).toBeGreaterThanOrEqual(BODY_REGIONS.length - 8);
    for (const [region, depths] of byRegion) {
      depths.sort((a, b) => a - b);
      expect(depths[Math.floor(depths.length / 2)], region).toBeLessThan(FINE);
    }
    expect(all[Math.floor(all.length * 0.97)]).toBeLessThan(FINE);
  });
});
