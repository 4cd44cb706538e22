import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineHit } from '../../../src/domain/geometry/line-hit.ts';
import { nearestOnSkin } from '../../../src/domain/geometry/nearest-on-skin.ts';
import { vertexAt } from '../../../src/domain/geometry/skin-mesh.ts';
import { distance, normalize, scale, type Vec3 } from '../../../src/domain/geometry/vec3.ts';
import { ballMesh, everyTriangle } from '../../support/ball-mesh.ts';

const ball = ballMesh(0.1, 5);
const skin = [everyTriangle(ball)];
/** How far a flat triangle of this ball lies inside it, at most. */
const SAG = 0.0003;

const direction = fc
  .tuple(
    fc.double({ min: -1, max: 1, noNaN: true }),
    fc.double({ min: -1, max: 1, noNaN: true }),
    fc.double({ min: -1, max: 1, noNaN: true }),
  )
  .filter((v) => Math.hypot(...v) > 0.1)
  .map((v) => normalize(v));

describe('a line through a ball', () => {
  it('leaves it a radius from the middle, in the line’s direction', () => {
    fc.assert(
      fc.property(direction, (d) => {
        const hit = lineHit(ball, skin, [0, 0, 0], d, 'farthest')!;
        expect(hit.along).toBeGreaterThan(0.1 - SAG);
        expect(hit.along).toBeLessThan(0.1 + 1e-6);
        expect(distance(hit.point.position, scale(d, hit.along))).toBeLessThan(1e-6);
      }),
    );
  });

  it('is never the far side, whose skin looks away', () => {
    expect(lineHit(ball, skin, [0, 0, 0.05], [0, 0, 1], 'nearest')!.point.position[2]).toBeGreaterThan(0);
    expect(lineHit(ball, skin, [0, 0, -0.09], [0, 0, 1], 'nearest')!.point.position[2]).toBeGreaterThan(0);
  });

  it('is caught on an edge that two triangles share, and missed beyond the ball', () => {
    expect(lineHit(ball, skin, [0.03, 0, 0], [0, 0, 1], 'farthest')).toBeDefined();
    expect(lineHit(ball, skin, [0, 0.04, 0], [0, 0, 1], 'farthest')).toBeDefined();
    expect(lineHit(ball, skin, [0.11, 0, 0], [0, 0, 1], 'farthest')).toBeUndefined();
  });

  it('sees only the patches it is given', () => {
    const upper = Uint32Array.from(
      skin[0]!.filter((t) =>
        [0, 1, 2].every((k) => vertexAt(ball.positions, ball.triangles[t * 3 + k]!)[1] >= 0),
      ),
    );
    expect(lineHit(ball, [upper], [0, -0.05, 0], [0, 0, 1], 'farthest')).toBeUndefined();
    expect(lineHit(ball, [upper], [0, 0.05, 0], [0, 0, 1], 'farthest')).toBeDefined();
  });
});

describe('the nearest skin of a ball', () => {
  it('lies under the place, seen from the middle', () => {
    fc.assert(
      fc.property(direction, fc.double({ min: 0.02, max: 0.3, noNaN: true }), (d, far) => {
        const near = nearestOnSkin(ball, skin, scale(d, far));
        // A flat triangle turns the foot of the perpendicular aside by less than its own breadth.
        expect(distance(near.position, scale(d, 0.1))).toBeLessThan(0.004);
        expect(Math.abs(distance(near.position, scale(d, far)) - Math.abs(far - 0.1))).toBeLessThan(SAG);
      }),
    );
  });

  it('is the nearest of all vertices and nearer', () => {
    fc.assert(
      fc.property(direction, (d) => {
        const place: Vec3 = scale(d, 0.13);
        const found = distance(nearestOnSkin(ball, skin, place).position, place);
        for (let v = 0; v < ball.positions.length / 3; v++)
          if (distance(vertexAt(ball.positions, v), place) < found - 1e-9)
            throw new Error(`vertex ${v} is nearer`);
      }),
      { numRuns: 20 },
    );
  });

  it('refuses skin without triangles', () => {
    expect(() => nearestOnSkin(ball, [new Uint32Array()], [0, 0, 0])).toThrow('no skin');
  });
});
