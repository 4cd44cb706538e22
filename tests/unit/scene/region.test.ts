import { describe, expect, it } from 'vitest';
import { BODY_REGIONS } from '../../../src/domain/body/region.ts';
import { NEUTRAL_SHAPE } from '../../../src/domain/body/shape.ts';
import { presetShot } from '../../../src/scene/camera/preset-shot.ts';
import { regionShot } from '../../../src/scene/camera/shots.ts';
import { regionOfTriangle, touchedRegion } from '../../../src/scene/picking/region-at.ts';
import { writeRegionMask } from '../../../src/scene/body/region-mask.ts';
import { buildBvh } from '../../../src/scene/surface/bvh.ts';
import { castRay } from '../../../src/scene/surface/ray.ts';
import type { StageBody } from '../../../src/scene/surface/stage-body.ts';
import { loadBody } from '../../../tools/load-body.ts';

const evaluator = loadBody();
const { positions, normals } = evaluator.evaluate(NEUTRAL_SHAPE);
const { triangles, regionOfVertex } = evaluator.topology;
const body = {
  triangles,
  positions,
  normals,
  regionOfVertex,
  bvh: buildBvh(triangles, positions),
  stature: 1.66,
} as unknown as StageBody;

describe('the region under a finger', () => {
  it.each([
    ['chest', 0.1, 1.25, 1],
    ['thigh', -0.12, 0.62, 1],
    ['lower-leg', 0.14, 0.3, -1],
    ['upper-back', 0.08, 1.28, -1],
  ] as const)('is the %s', (region, x, y, side) => {
    const hit = castRay(body, x, y, side * 3, 0, 0, -side, 10)!;
    expect(regionOfTriangle(triangles, regionOfVertex, hit.triangle)).toBe(region);
  });

  it('says the side, and the middle only where the body has one', () => {
    expect(touchedRegion('abdomen', 0.01).side).toBe('M');
    expect(touchedRegion('abdomen', -0.08).side).toBe('R');
    expect(touchedRegion('thigh', 0.02).side).toBe('L');
  });
});

describe('a touched place', () => {
  it('is one side of a limb and melts only near its border', () => {
    const mask = new Uint8Array(positions.length / 3);
    writeRegionMask(body, [{ region: 'forearm', side: 'L' }], mask);
    const forearm = BODY_REGIONS.indexOf('forearm');
    let full = 0;
    for (let v = 0; v < mask.length; v++) {
      if (positions[v * 3]! < 0) expect(mask[v]).toBe(0);
      if (mask[v] === 255) {
        expect(regionOfVertex[v]).toBe(forearm);
        full++;
      }
    }
    expect(full).toBeGreaterThan(200);
  });

  it('is the whole of a region that crosses the midline', () => {
    const mask = new Uint8Array(positions.length / 3);
    writeRegionMask(body, [{ region: 'abdomen', side: 'L' }], mask);
    const right = mask.filter((value, v) => value === 255 && positions[v * 3]! < -0.02).length;
    const left = mask.filter((value, v) => value === 255 && positions[v * 3]! > 0.02).length;
    expect(right).toBe(left);
    expect(right).toBeGreaterThan(50);
  });
});

describe('several touched places', () => {
  it('are each what they are alone', () => {
    const masks = [
      [],
      [{ region: 'forearm', side: 'L' }],
      [{ region: 'lower-leg', side: 'R' }],
      [
        { region: 'forearm', side: 'L' },
        { region: 'lower-leg', side: 'R' },
      ],
    ].map((places) => {
      const mask = new Uint8Array(positions.length / 3);
      writeRegionMask(body, places as never, mask);
      return mask;
    });
    const [none, arm, leg, both] = masks;
    expect(none!.every((value) => value === 0)).toBe(true);
    expect([...both!]).toEqual(Array.from(arm!, (value, v) => Math.max(value, leg![v]!)));
  });
});

describe('where the camera goes', () => {
  it('has the whole figure in the front view and each hand side towards the eye', () => {
    const front = presetShot(body, 'front');
    expect(front.height).toBeGreaterThan(1.66);
    expect(front.height).toBeLessThan(1.9);
    expect(presetShot(body, 'palm').from[2]).toBeGreaterThan(0.7);
    expect(presetShot(body, 'hand-back').from[2]).toBeLessThan(-0.7);
    expect(presetShot(body, 'sole').from[1]).toBeLessThan(-0.9);
    expect(presetShot(body, 'ear').target[0]).toBeGreaterThan(0.05);
  });

  it('looks at a region from the side its skin faces, and at what goes round from the front', () => {
    expect(regionShot(body, 'upper-back', 'M').from[2]).toBeLessThan(-0.8);
    expect(regionShot(body, 'abdomen', 'M').from[2]).toBeGreaterThan(0.8);
    expect(regionShot(body, 'knee', 'L').from[2]).toBeGreaterThan(0.8);
    expect(regionShot(body, 'forearm', 'R').target[0]).toBeLessThan(-0.2);
  });
});
