import { describe, expect, it } from 'vitest';
import { BODY_REGIONS, type BodyRegion } from '../../../src/domain/body/region.ts';
import { EXPORT_BODIES, NEUTRAL_SHAPE, type BodyShape } from '../../../src/domain/body/shape.ts';
import { ground } from '../../../src/domain/pose/ground.ts';
import { posing } from '../../../src/domain/pose/posing.ts';
import { POSTURES, postureOf, type PostureName } from '../../../src/domain/pose/postures.ts';
import { loadBody } from '../../../tools/load-body.ts';

const body = loadBody();
const standing = body.evaluate(NEUTRAL_SHAPE).positions;
const bodies = Object.entries(EXPORT_BODIES) as [string, BodyShape][];

/** The posed skin on the floor: heights of one region, of the left or the right side by where it is at rest. */
function put(shape: BodyShape, name: PostureName, side?: 'L' | 'R') {
  const posture = postureOf(name, side);
  const { positions } = body.evaluate(shape, posing(posture.moves, { turn: posture.turn }));
  const grounded = ground(body.topology, positions, posture);
  const lowest = (region: BodyRegion | null, of?: 'L' | 'R'): number => {
    let low = Infinity;
    for (let v = 0; v < body.topology.vertexCount; v++) {
      if (region !== null && BODY_REGIONS[body.topology.regionOfVertex[v]!] !== region) continue;
      if (of !== undefined && standing[v * 3]! > 0 !== (of === 'L')) continue;
      low = Math.min(low, positions[v * 3 + 1]! + grounded.translation[1]);
    }
    return low;
  };
  return { grounded, lowest };
}

describe.each(bodies)('the %s body', (_name, shape) => {
  it.each(['standing', 'sitting', 'sitting-leaning'] as const)(
    '%s has both soles on the floor within 3 mm',
    (name) => {
      const { lowest } = put(shape, name);
      for (const of of ['L', 'R'] as const) {
        expect(lowest('sole', of)).toBeLessThan(0.003);
        expect(lowest('sole', of)).toBeGreaterThan(-1e-6);
      }
    },
  );

  it('sits on a seat right under it, about as high as its lower leg', () => {
    const { grounded, lowest } = put(shape, 'sitting');
    const seat = grounded.seat!;
    expect(seat[1]).toBeCloseTo(Math.min(lowest('buttock'), lowest('thigh'), lowest('sacrum')), 6);
    const knee = body.joints(shape).get('lowerleg01.L')![1];
    expect(seat[1]).toBeGreaterThan(knee - 0.13);
    expect(seat[1]).toBeLessThan(knee);
    expect(Math.abs(seat[0])).toBeLessThan(0.01);
  });

  it('lies on its back, the lowest of which is the floor', () => {
    const { lowest } = put(shape, 'lying');
    const back = Math.min(lowest('buttock'), lowest('sacrum'), lowest('upper-back'), lowest('scalp'));
    expect(back).toBeLessThan(0.004);
    expect(lowest('upper-back')).toBeLessThan(0.03);
    expect(lowest('chest')).toBeGreaterThan(0.1);
  });

  it('kneels on its shins', () => {
    const { lowest } = put(shape, 'kneeling');
    expect(lowest('lower-leg', 'L')).toBeLessThan(0.02);
    expect(lowest('lower-leg', 'R')).toBeLessThan(0.02);
  });

  it.each(POSTURES)('%s rests on the floor, and nothing is under it', (name) => {
    expect(put(shape, name).lowest(null)).toBeCloseTo(0, 6);
  });
});

describe('a posture of one side', () => {
  it('is the mirror of the other', () => {
    for (const name of POSTURES) {
      const [left, right] = (['L', 'R'] as const).map((side) => {
        const { moves, turn } = postureOf(name, side);
        return body.evaluate(NEUTRAL_SHAPE, posing(moves, { turn })).positions;
      });
      let worst = 0;
      // Who lies on the back or the face does so with the head on the same side, so only heights are mirrored.
      const lies = name.startsWith('lying') && name !== 'lying-on-side';
      body.topology.mirror.forEach((twin, v) => {
        // On the midline the skin goes with four joints at most, of which one leg may have one more than the other.
        if (Math.abs(standing[v * 3]!) < 0.03) return;
        const [p, q] = [left!.subarray(v * 3, v * 3 + 3), right!.subarray(twin * 3, twin * 3 + 3)];
        worst = Math.max(worst, Math.abs(p[1]! - q[1]!), lies ? 0 : Math.abs(p[0]! + q[0]!));
      });
      expect(worst, name).toBeLessThan(0.001);
    }
  });

  it('lays the ankle of its side above the other thigh', () => {
    const { lowest } = put(NEUTRAL_SHAPE, 'ankle-on-knee', 'R');
    expect(lowest('ankle', 'R')).toBeGreaterThan(lowest('thigh', 'L'));
    expect(lowest('sole', 'L')).toBeCloseTo(0, 2);
  });

  it('puts its foot on a stool as high as its sole', () => {
    const { grounded, lowest } = put(NEUTRAL_SHAPE, 'foot-on-stool', 'R');
    expect(grounded.stool![1]).toBeCloseTo(Math.min(lowest('sole', 'R'), lowest('toes', 'R')), 6);
    expect(grounded.stool![0]).toBeLessThan(0);
    expect(lowest('sole', 'L')).toBeCloseTo(0, 2);
  });
});
