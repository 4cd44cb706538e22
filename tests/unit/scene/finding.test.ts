import { describe, expect, it } from 'vitest';
import { NEUTRAL_SHAPE } from '../../../src/domain/body/shape.ts';
import { BODY_REGIONS } from '../../../src/domain/body/region.ts';
import type { FindStep, FoundPlace } from '../../../src/domain/locator/finding.ts';
import { pointRules } from '../../../src/domain/locator/point-rules.ts';
import type { LandmarkTable } from '../../../src/domain/locator/landmark-table.ts';
import type { PointKey, Side } from '../../../src/domain/locator/placement.ts';
import { createSolver } from '../../../src/domain/locator/solver.ts';
import { findingShot } from '../../../src/scene/camera/finding-shot.ts';
import { drawnShare, movingSeconds } from '../../../src/scene/finding/step-time.ts';
import { findingParts } from '../../../src/scene/isolate/finding-parts.ts';
import { hiddenLookup } from '../../../src/scene/isolate/hidden-lookup.ts';
import { hiddenVertices } from '../../../src/scene/isolate/hidden-vertices.ts';
import { listLandmarks } from '../../../src/scene/landmarks/list-landmarks.ts';
import { buildBvh } from '../../../src/scene/surface/bvh.ts';
import type { StageBody } from '../../../src/scene/surface/stage-body.ts';
import landmarks from '../../../data/landmarks.json' with { type: 'json' };
import { loadBody } from '../../../tools/load-body.ts';
import { pointRecords } from '../../support/placed-bodies.ts';

const evaluator = loadBody();
const surface = evaluator.evaluate(NEUTRAL_SHAPE);
const { triangles, regionOfVertex } = evaluator.topology;
const body = {
  ...surface,
  triangles,
  regionOfVertex,
  bvh: buildBvh(triangles, surface.positions),
  stature: 1.66,
} as unknown as StageBody;
const table = landmarks as unknown as LandmarkTable;
const solved = createSolver(evaluator.topology, table).on(surface, pointRules(pointRecords));
const steps = (id: string, side: Side): readonly FindStep[] => solved.find(id, side);

const FOUND = [
  ['ST36', 'L'],
  ['PC6', 'R'],
  ['CV12', 'M'],
  ['BL23', 'L'],
  ['GV20', 'M'],
  ['LI4', 'L'],
  ['TE5', 'R'],
  ['KI1', 'L'],
  ['ST1', 'L'],
] as const;

describe('the picture of a finding', () => {
  it.each(FOUND)('of %s %s has all of it, with the place facing the eye', (id, side) => {
    const all = steps(id, side);
    const { target, from, width, height } = findingShot(body, all, 0, false)!;
    const level = Math.hypot(from[0], from[2]);
    const right = [from[2] / level, 0, -from[0] / level];
    const up = [-from[1] * right[2]!, level, from[1] * right[0]!];
    for (const step of all) {
      const places =
        step.kind === 'places'
          ? step.places.map(({ position }) => position)
          : step.kind === 'ruler'
            ? [step.ruler.samples[0]!, step.ruler.samples.at(-1)!]
            : step.kind === 'zone'
              ? [step.position]
              : [];
      for (const place of places) {
        const off = place.map((x, k) => x - target[k]!);
        const along = (way: readonly number[]): number =>
          Math.abs(off.reduce((sum, x, k) => sum + x * way[k]!, 0));
        expect(along(right)).toBeLessThan(width / 2);
        expect(along(up)).toBeLessThan(height / 2);
      }
    }
    const zone = all.at(-1)!;
    if (zone.kind !== 'zone') throw new Error('the last step is the zone');
    expect(zone.normal.reduce((sum, x, k) => sum + x * from[k]!, 0)).toBeGreaterThan(0.3);
  });

  it('comes near to the place in the end, so that its zone is seen as large as it is', () => {
    const all = steps('ST36', 'L');
    const near = findingShot(body, all, all.length - 1, false)!;
    const zone = all.at(-1)!;
    expect(zone.kind === 'zone' && near.target).toEqual(zone.kind === 'zone' && zone.position);
    expect(near.height).toBeLessThan(findingShot(body, all, 0, false)!.height * 0.7);
  });

  it('shows on a small stage what is counted rather than all of a long ruler', () => {
    const all = steps('ST36', 'L');
    const index = all.findIndex(({ kind }) => kind === 'ruler');
    expect(findingShot(body, all, index, true)!.height).toBeLessThan(
      findingShot(body, all, index, false)!.height * 0.75,
    );
  });
});

describe('the landmarks of a finding', () => {
  const place = (id: string, kind: FoundPlace['kind'], x: number): FoundPlace => ({
    id,
    kind,
    is: id,
    side: 'L',
    position: [x, 1, 0],
    normal: [0, 0, 1],
  });
  const places = (...list: FoundPlace[]): FindStep => ({ kind: 'places', places: list });

  it('light up with their step and stay, quietly', () => {
    const found = [places(place('navel', 'landmark', 0)), places(place('nipple', 'landmark', 0.1))];
    const looks = (index: number) => listLandmarks([], found, index).map(({ key, look }) => [key, look]);
    expect(looks(0)).toEqual([['navel.L', 'lit']]);
    expect(looks(1)).toEqual([
      ['navel.L', 'quiet'],
      ['nipple.L', 'lit'],
    ]);
  });

  it('leave out those that an acupoint of the finding stands on, and acupoints themselves', () => {
    const found = [
      places(place('ST35', 'point', 0)),
      places(place('knee_eye', 'landmark', 0.002), place('ankle', 'landmark', 0.2)),
    ];
    expect(listLandmarks([], found, 1).map(({ key }) => key)).toEqual(['ankle.L']);
  });
});

describe('the time of a step', () => {
  const three: FindStep = {
    kind: 'places',
    places: [0, 1, 2].map((i) => ({
      id: `p${i}`,
      kind: 'landmark',
      is: '',
      side: 'M',
      position: [0, 0, 0],
      normal: [0, 0, 1],
    })),
  };

  it('lights its places one after the other, each until it stands', () => {
    const shares = (seconds: number): number[] => [0, 1, 2].map((i) => drawnShare(three, seconds, i));
    expect(shares(0)).toEqual([0, 0, 0]);
    expect(shares(0.45)[0]).toBe(1);
    expect(shares(0.45)[1]).toBe(0);
    expect(shares(movingSeconds(three))).toEqual([1, 1, 1]);
    expect(shares(Infinity)).toEqual([1, 1, 1]);
    const before = shares(movingSeconds(three) - 0.05);
    expect(before[2]).toBeLessThan(1);
  });
});

describe('a part of the body by itself', () => {
  const regionAt = (v: number): string => BODY_REGIONS[regionOfVertex[v]!]!;
  const hand = { regions: ['hand-back', 'palm', 'fingers'] as const, side: 'L' as const };
  const hidden = hiddenVertices(body, hand);

  it('hides every vertex of other regions and of the other side but near the border', () => {
    let shown = 0;
    for (let v = 0; v < hidden.length; v++) {
      const isOurs = (hand.regions as readonly string[]).includes(regionAt(v)) && body.positions[v * 3]! > 0;
      if (hidden[v] === 0) {
        expect(isOurs).toBe(true);
        shown++;
      }
      if (['thigh', 'face', 'foot-top', 'upper-arm'].includes(regionAt(v))) expect(hidden[v]).toBe(255);
    }
    expect(shown).toBeGreaterThan(800);
  });

  it('is told of any place on the skin as of the body there', () => {
    const isHidden = hiddenLookup({ positions: body.positions, hidden });
    const at = (id: string, side: Side) => solved.point(id, side).position;
    expect(isHidden(...at('LI4', 'L'))).toBe(false);
    expect(isHidden(...at('PC8', 'L'))).toBe(false);
    expect(isHidden(...at('LI4', 'R'))).toBe(true);
    expect(isHidden(...at('ST36', 'L'))).toBe(true);
  });
});

describe('what a finding leaves of the body', () => {
  const dataset = { acupoints: new Map(pointRecords.map((record) => [record.id, record])) } as never;
  const parts = (key: PointKey, id: string, side: Side) => findingParts(key, steps(id, side), dataset);

  it('is the limb that it goes on', () => {
    expect(parts('ST36.R', 'ST36', 'R')).toMatchObject({ side: 'R' });
    expect(parts('ST36.R', 'ST36', 'R')!.regions).toContain('knee');
    expect(parts('PC6.L', 'PC6', 'L')!.regions).not.toContain('chest');
  });

  it('is all of it on the trunk and the head', () => {
    expect(parts('CV12.M', 'CV12', 'M')).toBeNull();
    expect(parts('BL23.L', 'BL23', 'L')).toBeNull();
  });
});
