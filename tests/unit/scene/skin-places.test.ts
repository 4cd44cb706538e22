import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NEUTRAL_SHAPE } from '../../../src/domain/body/shape.ts';
import { BODY_REGIONS } from '../../../src/domain/body/region.ts';
import type { Vec3 } from '../../../src/domain/geometry/vec3.ts';
import { placeOn } from '../../../src/scene/surface/skin-frame.ts';
import { carried, skinPlaces } from '../../../src/scene/surface/skin-places.ts';
import { loadBody } from '../../../tools/load-body.ts';

const evaluator = loadBody();
const { triangles, regionOfTriangle, mirror } = evaluator.topology;
const shape = { ...NEUTRAL_SHAPE, height: 0.8 };
const still = evaluator.evaluate(shape);

/** A turn about a joint by Rodrigues' formula, not by quaternions. */
function turned(p: Vec3, centre: Vec3, axis: Vec3, degrees: number): Vec3 {
  const angle = (degrees * Math.PI) / 180;
  const [x, y, z] = [0, 1, 2].map((k) => p[k]! - centre[k]!) as unknown as Vec3;
  const [a, b, c] = axis;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const along = (a * x + b * y + c * z) * (1 - cos);
  return [
    centre[0] + x * cos + (b * z - c * y) * sin + a * along,
    centre[1] + y * cos + (c * x - a * z) * sin + b * along,
    centre[2] + z * cos + (a * y - b * x) * sin + c * along,
  ];
}

/** Triangles of the left hand's back and palm, which bends nowhere when the elbow does. */
const onHand = Array.from({ length: triangles.length / 3 }, (_, t) => t).filter((t) => {
  const region = BODY_REGIONS[regionOfTriangle[t]!]!;
  return (region === 'fingers' || region === 'palm') && still.positions[triangles[t * 3]! * 3]! > 0;
});

const place = fc
  .tuple(
    fc.nat(onHand.length - 1),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([i, u, v]) => {
    const [a, b] = u + v > 1 ? [1 - u, 1 - v] : [u, v];
    return { triangle: onHand[i]!, weights: [1 - a - b, a, b] as Vec3 };
  });

describe('places of the skin', () => {
  const elbow = evaluator.joints(shape).get('lowerarm01.L')!;

  it('go with the hand round the elbow when the elbow bends', () => {
    const axis: Vec3 = [1, 0, 0];
    const half = (-70 * Math.PI) / 360;
    const pose = { 'lowerarm01.L': [Math.sin(half), 0, 0, Math.cos(half)] as const };
    const bent = evaluator.evaluate(shape, pose);
    fc.assert(
      fc.property(place, (anchor) => {
        const before = placeOn({ triangles, ...still }, anchor).position;
        const now = placeOn({ triangles, ...bent }, anchor);
        const expected = turned(before, elbow, axis, -70);
        const off = Math.hypot(...[0, 1, 2].map((k) => now.position[k]! - expected[k]!));
        expect(off).toBeLessThan(0.0008);
        expect(Math.hypot(...now.normal)).toBeCloseTo(1, 5);
      }),
    );
  });

  it('have a twin on the other side, which the same bend on that side moves alike', () => {
    const half = (-50 * Math.PI) / 360;
    const bend = [Math.sin(half), 0, 0, Math.cos(half)] as const;
    const left = evaluator.evaluate(shape, { 'lowerarm01.L': bend }).positions;
    const right = evaluator.evaluate(shape, { 'lowerarm01.R': bend }).positions;
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 5 }), (anchors) => {
        const here = carried(skinPlaces(anchors, triangles), left);
        const there = carried(skinPlaces(anchors, triangles, mirror), right);
        here.forEach((value, i) => expect(there[i]! * (i % 3 === 0 ? -1 : 1)).toBeCloseTo(value, 4));
      }),
    );
  });
});
