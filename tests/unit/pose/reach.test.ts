import { describe, expect, it } from 'vitest';
import type { BodySurface } from '../../../src/domain/body/evaluate-body.ts';
import { NEUTRAL_SHAPE } from '../../../src/domain/body/shape.ts';
import { distance, dot, type Vec3 } from '../../../src/domain/geometry/vec3.ts';
import { skinPoint, triangleNeighbours, vertexFans } from '../../../src/domain/geometry/skin-mesh.ts';
import type { PointKey } from '../../../src/domain/locator/placement.ts';
import { pointRules } from '../../../src/domain/locator/point-rules.ts';
import { createSolver } from '../../../src/domain/locator/solver.ts';
import { CONTACTS, type Contact } from '../../../src/domain/pose/contacts.ts';
import { blendPoses, mirrorPose, posing } from '../../../src/domain/pose/posing.ts';
import { postureOf, type PostureName } from '../../../src/domain/pose/postures.ts';
import { createReacher } from '../../../src/domain/pose/reach.ts';
import type { Reach } from '../../../src/domain/pose/reach-request.ts';
import { loadDatasetFromDisk } from '../../../tools/data/load-dataset.ts';
import { loadLandmarkTable } from '../../../tools/export/load-landmark-table.ts';
import { loadBodyParts } from '../../../tools/load-body.ts';
import { insideSkin } from './posed-skin.ts';

const { model, detail, evaluator } = loadBodyParts();
const { topology } = model;
const rest = evaluator.evaluate(NEUTRAL_SHAPE);
const placements = createSolver(topology, loadLandmarkTable()).solve(
  rest,
  pointRules([...loadDatasetFromDisk().acupoints.values()]),
);
const reacher = createReacher(model, detail, evaluator, NEUTRAL_SHAPE);
const skeleton = {
  triangleNeighbours: triangleNeighbours(topology.triangles, topology.vertexCount),
  ...vertexFans(topology.triangles, topology.vertexCount),
};

const at = (positions: Float32Array, v: number): Vec3 => [
  positions[v * 3]!,
  positions[v * 3 + 1]!,
  positions[v * 3 + 2]!,
];
/** A placement carried on a posed skin, by the skin's own geometry. */
const carried = (surface: BodySurface, key: PointKey) => {
  const { triangle, weights } = placements.get(key)!;
  const mesh = {
    ...surface,
    triangles: topology.triangles,
    neighbours: skeleton.triangleNeighbours,
    fanStart: skeleton.fanStart,
    fans: skeleton.fans,
    bounds: new Map(),
  };
  return skinPoint(mesh, triangle, weights);
};
const padOf = (contact: Contact, hand: 'L' | 'R'): number =>
  hand === 'L' ? CONTACTS[contact].pad : topology.mirror[CONTACTS[contact].pad]!;

/** Vertices of hand and forearm: below the elbow and outside the hips, on that side. */
const elbows = evaluator.joints(NEUTRAL_SHAPE).get('lowerarm01.L')!;
const isArm = (v: number, hand: 'L' | 'R'): boolean => {
  const [x, y] = at(rest.positions, v);
  return Math.abs(x) > 0.2 && y < elbows[1] && y > 0.6 && x > 0 === (hand === 'L');
};

/** How far, in metres, skin of the forearm and hand is inside the rest of the skin, away from the point. */
function depthByRays(surface: BodySurface, hand: 'L' | 'R', target: Vec3): number {
  const others = [...Array(topology.vertexCount).keys()].filter((v) => !isArm(v, hand));
  const places = [...Array(topology.baseVertexCount).keys()]
    .filter((v) => v % 5 === 0 && isArm(v, hand) && at(rest.positions, v)[1] < elbows[1] - 0.08)
    .map((v) => at(surface.positions, v))
    .filter((place) => distance(place, target) > 0.03);
  expect(places.length).toBeGreaterThan(300);
  const inside = insideSkin(topology, surface.positions, (v) => isArm(v, hand), places);
  return places
    .filter((_, i) => inside[i])
    .reduce((worst, place) => {
      const near = others.reduce((least, v) => Math.min(least, distance(place, at(surface.positions, v))), 1);
      return Math.max(worst, near);
    }, 0);
}

const SAMPLE: readonly [key: string, hand: 'L' | 'R', contact: Contact, from: PostureName][] = [
  ['LI4.L', 'R', 'thumb', 'sitting'],
  ['PC6.L', 'R', 'thumb', 'sitting'],
  ['LI11.R', 'L', 'thumb', 'sitting'],
  ['LI20.L', 'L', 'fingertip', 'sitting'],
  ['EX-HN3.M', 'R', 'fingertip', 'sitting'],
  ['GV20.M', 'R', 'fingertips', 'standing'],
  ['GB20.R', 'R', 'thumb', 'sitting'],
  ['GB21.L', 'R', 'fingertips', 'sitting'],
  ['CV17.M', 'L', 'fingertips', 'sitting'],
  ['CV12.M', 'R', 'fingertips', 'lying'],
  ['BL23.L', 'L', 'loose-fist', 'standing'],
  ['ST36.L', 'L', 'thumb', 'sitting'],
  ['SP6.R', 'L', 'thumb', 'ankle-on-knee'],
  ['KI1.L', 'R', 'thumb', 'ankle-on-knee'],
];

describe.each(SAMPLE)('the hand at %s (%s, %s, %s)', (key, hand, contact, from) => {
  const side = key.endsWith('R') ? 'R' : 'L';
  const target = placements.get(key as PointKey)!;
  const reach = reacher.reach({ target, contact, hand, from, side });
  const surface = evaluator.evaluate(NEUTRAL_SHAPE, reach.stance.pose);
  const point = carried(surface, key as PointKey);
  const pad = padOf(contact, hand);

  it('is said to be reached', () => {
    expect(reach).toMatchObject({ ok: true, fault: null });
  });

  it('has its pad on the point of the whole posed skin, facing into it', () => {
    expect(distance(at(surface.positions, pad), point.position)).toBeLessThan(0.005);
    const facing = -dot(at(surface.normals, pad), point.normal) / Math.hypot(...at(surface.normals, pad));
    expect(facing).toBeGreaterThan(Math.cos((36 * Math.PI) / 180));
  });

  it('is not inside the body, nor is its forearm', () => {
    expect(depthByRays(surface, hand, point.position)).toBeLessThan(0.011);
  });

  it('comes there from the posture, without leaps', () => {
    const { moves, turn } = postureOf(from, side);
    const before = posing(moves, { turn });
    expect(reach.way.at(-1)).toEqual(reach.stance);
    for (const [joint, value] of Object.entries(before))
      value.forEach((x, k) => expect(reach.way[0]!.pose[joint]![k]).toBeCloseTo(x, 9));
    expect(reach.depthOnWay).toBeLessThanOrEqual(0.008);
  });

  it('stands on the floor', () => {
    let low = Infinity;
    for (let i = 1; i < surface.positions.length; i += 3) low = Math.min(low, surface.positions[i]!);
    expect(Math.abs(low + reach.stance.shift[1])).toBeLessThan(0.006);
  });
});

describe('a reach', () => {
  const li20 = placements.get('LI20.L')!;
  const ask = { target: li20, contact: 'fingertip', hand: 'L', from: 'sitting' } as const;

  it('asked twice is answered alike', () => {
    expect(reacher.reach(ask)).toEqual(reacher.reach(ask));
  });

  it('of both hands is the same on both sides', () => {
    const { stance, ok } = reacher.reach({ ...ask, both: true });
    expect(ok).toBe(true);
    const mirrored = mirrorPose(stance.pose);
    for (const [joint, value] of Object.entries(stance.pose))
      value.forEach((x, k) => expect(mirrored[joint]![k]).toBeCloseTo(x, 6));
    const surface = evaluator.evaluate(NEUTRAL_SHAPE, stance.pose);
    const right = carried(surface, 'LI20.R');
    expect(distance(at(surface.positions, padOf('fingertip', 'R')), right.position)).toBeLessThan(0.005);
  });

  it('to a point that no hand gets to says why', () => {
    const heel = placements.get('KI1.L')!;
    const reach: Reach = reacher.reach({
      target: heel,
      contact: 'thumb',
      hand: 'R',
      from: 'standing',
      side: 'L',
    });
    expect(reach.ok).toBe(false);
    expect(reach.gap).toBeGreaterThan(0.005);
    expect(reach.fault).toBe('too-far');
  });

  it('of the arm alone leaves back, neck and legs as they were told', () => {
    const held = { moves: postureOf('sitting').moves };
    const before = posing(held.moves);
    const { stance } = reacher.reach({ ...ask, from: held, armOnly: true });
    for (const [joint, value] of Object.entries(before)) {
      if (/(clavicle|shoulder|arm|wrist|finger|metacarpal).*\.L$/.test(joint)) continue;
      value.forEach((x, k) => expect(stance.pose[joint]![k]).toBeCloseTo(x, 9));
    }
  });

  it('goes a little beside when asked', () => {
    const reach = reacher.reach(ask);
    const lifted = evaluator.evaluate(NEUTRAL_SHAPE, reacher.beside(reach, [0, 0, 0.006]).pose);
    const there = evaluator.evaluate(NEUTRAL_SHAPE, reach.stance.pose);
    const pad = padOf('fingertip', 'L');
    const moved = at(lifted.positions, pad).map((x, k) => x - at(there.positions, pad)[k]!);
    expect(Math.hypot(moved[0]!, moved[1]!, moved[2]! - 0.006)).toBeLessThan(0.002);
  });

  it('can be blended from its posture by any share', () => {
    const { way } = reacher.reach(ask);
    for (const share of [0.2, 0.7]) {
      const pose = blendPoses(way[0]!.pose, way.at(-1)!.pose, share);
      expect(() => evaluator.evaluate(NEUTRAL_SHAPE, pose)).not.toThrow();
    }
  });
});
