import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineHit } from '../../../src/domain/geometry/line-hit.ts';
import {
  skinPoint,
  triangleNeighbours,
  vertexPoint,
  type SkinPoint,
} from '../../../src/domain/geometry/skin-mesh.ts';
import { alongCurve } from '../../../src/domain/geometry/along-curve.ts';
import { curvePoint } from '../../../src/domain/geometry/skin-curve.ts';
import { traceSection } from '../../../src/domain/geometry/trace-section.ts';
import {
  cross,
  distance,
  dot,
  normalize,
  scale,
  type Vec3,
  reject,
} from '../../../src/domain/geometry/vec3.ts';
import { walkAlong } from '../../../src/domain/geometry/walk.ts';
import { walkBetween } from '../../../src/domain/geometry/walk-between.ts';
import { ballMesh, everyTriangle } from '../../support/ball-mesh.ts';

const RADIUS = 0.1;
const ball = ballMesh(RADIUS, 5);
const skin = [everyTriangle(ball)];
const on = (d: Vec3): SkinPoint => lineHit(ball, skin, [0, 0, 0], normalize(d), 'farthest')!.point;
const angle = (a: Vec3, b: Vec3): number => Math.acos(Math.min(1, dot(normalize(a), normalize(b))));

const direction = fc
  .tuple(
    fc.double({ min: -1, max: 1, noNaN: true }),
    fc.double({ min: -1, max: 1, noNaN: true }),
    fc.double({ min: -1, max: 1, noNaN: true }),
  )
  .filter((v) => Math.hypot(...v) > 0.1);

describe('a walk over a ball', () => {
  it('goes as far round as its metres, on the great circle of its direction', () => {
    fc.assert(
      fc.property(
        direction,
        direction,
        fc.double({ min: 0.005, max: 0.12, noNaN: true }),
        (from, toward, metres) => {
          const start = on(from);
          const side = cross(start.position, toward);
          fc.pre(Math.hypot(...side) > 0.03);
          const end = walkAlong(ball, start, toward, metres)!;
          expect(angle(start.position, end.position) * RADIUS).toBeCloseTo(metres, 3);
          // The great circle of start and direction: its plane goes through the middle.
          expect(Math.abs(dot(end.position, normalize(side)))).toBeLessThan(0.002);
          expect(dot(end.position, reject(toward, normalize(start.position)))).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('goes back for metres below zero', () => {
    const start = on([0.2, 0.1, 1]);
    const back = walkAlong(ball, start, [1, 0, 0], -0.02)!;
    expect(back.position[0]).toBeLessThan(start.position[0]);
    expect(distance(back.position, walkAlong(ball, start, [-1, 0, 0], 0.02)!.position)).toBeLessThan(1e-9);
  });

  it('counted by reach ends where it has come so far in its direction', () => {
    const start = on([0.3, 0.05, 1]);
    const end = walkAlong(ball, start, [0, -1, 0], 0.04, 'reach')!;
    expect(start.position[1] - end.position[1]).toBeCloseTo(0.04, 5);
  });

  it('cannot set out straight off the skin', () => {
    expect(walkAlong(ball, vertexPoint(ball, 4), [0, 0, 1], 0.01)).toBeUndefined();
  });

  it('between two places takes the short way of the great circle', () => {
    fc.assert(
      fc.property(direction, direction, (a, b) => {
        const [from, to] = [on(a), on(b)];
        fc.pre(angle(from.position, to.position) > 0.05 && angle(from.position, to.position) < 2.6);
        const curve = walkBetween(ball, from, to)!;
        expect(curve.lengths.at(-1)! / (angle(from.position, to.position) * RADIUS)).toBeCloseTo(1, 2);
        expect(distance(curvePoint(curve, curve.lengths.length - 1).position, to.position)).toBeLessThan(
          1.001e-4,
        );
        expect(distance(curvePoint(curve, 0).position, from.position)).toBeLessThan(1e-4);
      }),
    );
  });

  it('between two vertices ends at them though many triangles hold them', () => {
    const curve = walkBetween(ball, vertexPoint(ball, 0), vertexPoint(ball, 2))!;
    expect(curve.lengths.at(-1)!).toBeCloseTo((Math.PI / 2) * RADIUS, 3);
  });
});

describe('a cut through a ball', () => {
  it('is a closed circle of the height it was cut at', () => {
    const start = on([1, 0.5, 0.02]).triangle;
    const height = skinPoint(ball, start, [1, 1, 1]).position[1];
    const curve = traceSection(ball, start, { point: [0, height, 0], normal: [0, 1, 0] })!;
    const round = 2 * Math.PI * Math.sqrt(RADIUS ** 2 - height ** 2);
    expect(curve.closed).toBe(true);
    expect(curve.lengths.at(-1)! / round).toBeCloseTo(1, 2);
    for (let i = 1; i < curve.positions.length; i += 3)
      expect(Math.abs(curve.positions[i]! - height)).toBeLessThan(1e-6);
    const half = alongCurve(ball, curve, curve.lengths.at(-1)! / 2).position;
    const opposite = scale(curvePoint(curve, 0).position, -1);
    expect(distance(half, [opposite[0], height, opposite[2]])).toBeLessThan(0.003);
  });
});

describe('neighbours of triangles', () => {
  it('are mutual, and an open mesh is refused', () => {
    for (let t = 0; t < 100; t++)
      for (let k = 0; k < 3; k++) {
        const other = ball.neighbours[t * 3 + k]!;
        expect([0, 1, 2].map((j) => ball.neighbours[other * 3 + j])).toContain(t);
      }
    expect(() => triangleNeighbours(Uint32Array.from([0, 1, 2]), 3)).toThrow('not closed');
  });
});
