import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXPORT_BODIES } from '../../../src/domain/body/shape.ts';
import { cross, dot, normalize, subtract, type Vec3 } from '../../../src/domain/geometry/vec3.ts';
import { mirroredMoves } from '../../../src/domain/pose/mirrored-moves.ts';
import { limitOf, MoveError, type Move } from '../../../src/domain/pose/move.ts';
import { MIDLINE_PARTS, MOVES, type Part } from '../../../src/domain/pose/move-table.ts';
import { blendPoses, mirrorPose, posing } from '../../../src/domain/pose/posing.ts';
import { loadBody } from '../../../tools/load-body.ts';

const body = loadBody();
const shape = EXPORT_BODIES.neutral;
const joints = body.joints(shape);
const rest = body.evaluate(shape);

/** Places of the skin by which clinicians lay their goniometer, left side: see `data/landmarks.json`. */
const SKIN = {
  epicondyleMedial: 10027,
  epicondyleLateral: 10040,
  styloidRadial: 10438,
  styloidUlnar: 10555,
  tip3: 8787,
  knuckle3: 9917,
  wristBack: 10574,
  kneeInside: 11240,
  patella: 11223,
  malleolusLateral: 12836,
  malleolusMedial: 12935,
  toe2: 13133,
  heel: 12453,
  earLeft: 12012,
  earRight: 5413,
  nose: 5054,
  vertex: 881,
  occiput: 948,
} as const;
type SkinName = keyof typeof SKIN;

const at = (positions: Float32Array, name: SkinName): Vec3 => {
  const v = SKIN[name] * 3;
  return [positions[v]!, positions[v + 1]!, positions[v + 2]!];
};
const middle = (positions: Float32Array, a: SkinName, b: SkinName): Vec3 => {
  const [p, q] = [at(positions, a), at(positions, b)];
  return [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2, (p[2] + q[2]) / 2];
};
const posed = (...moves: Move[]): Float32Array => body.evaluate(shape, posing(moves)).positions;
const degreesBetween = (a: Vec3, b: Vec3): number =>
  (Math.acos(Math.max(-1, Math.min(1, dot(normalize(a), normalize(b))))) * 180) / Math.PI;

const elbow = (positions: Float32Array): Vec3 => middle(positions, 'epicondyleMedial', 'epicondyleLateral');
const wrist = (positions: Float32Array): Vec3 => middle(positions, 'styloidRadial', 'styloidUlnar');
const knee = (positions: Float32Array): Vec3 => middle(positions, 'kneeInside', 'patella');
const ankle = (positions: Float32Array): Vec3 => middle(positions, 'malleolusLateral', 'malleolusMedial');
const forearm = (positions: Float32Array): Vec3 => subtract(wrist(positions), elbow(positions));
const thigh = (positions: Float32Array): Vec3 => subtract(knee(positions), joints.get('upperleg01.L')!);
const shank = (positions: Float32Array): Vec3 => subtract(ankle(positions), knee(positions));
const foot = (positions: Float32Array): Vec3 => subtract(at(positions, 'toe2'), at(positions, 'heel'));
const hand = (positions: Float32Array): Vec3 =>
  subtract(at(positions, 'knuckle3'), at(positions, 'wristBack'));
const ears = (positions: Float32Array): Vec3 => subtract(at(positions, 'earLeft'), at(positions, 'earRight'));
const face = (positions: Float32Array): Vec3 => subtract(at(positions, 'nose'), at(positions, 'occiput'));

describe('a goniometer laid on the skin reads what was asked', () => {
  it.each([30, 60, 90, 120])('at the elbow: %i°', (degrees) => {
    const bent = posed({ part: 'elbow', move: 'flexion', degrees, side: 'L' });
    expect(degreesBetween(forearm(rest.positions), forearm(bent))).toBeCloseTo(degrees, -1);
    expect(Math.hypot(...forearm(bent))).toBeCloseTo(Math.hypot(...forearm(rest.positions)), 1);
  });

  it('at the elbow bent by 90°: the wrist is straight before it, level with it', () => {
    const bent = posed(
      { part: 'shoulder', move: 'abduction', degrees: 0, side: 'L' },
      { part: 'elbow', move: 'flexion', degrees: 90, side: 'L' },
    );
    const [x, y, z] = normalize(forearm(bent));
    expect(z).toBeGreaterThan(0.97);
    expect(Math.abs(x)).toBeLessThan(0.2);
    expect(Math.abs(y)).toBeLessThan(0.15);
  });

  it.each([
    ['flexion', 90, [0, 0, 1]],
    ['flexion', 180, [0, 1, 0]],
    ['extension', 50, [0, -Math.cos(0.8727), -Math.sin(0.8727)]],
  ] as const)('at the shoulder: %s %i°', (move, degrees, toward) => {
    const raised = posed(
      { part: 'shoulder', move: 'abduction', degrees: 0, side: 'L' },
      { part: 'shoulder', move, degrees, side: 'L' },
    );
    // The forearm tells the arm's direction whatever the collarbone does, but for the angle it carries.
    const hanging = posed({ part: 'shoulder', move: 'abduction', degrees: 0, side: 'L' });
    const carried = degreesBetween(forearm(hanging), [0, -1, 0]);
    expect(degreesBetween(forearm(raised), toward)).toBeLessThan(carried + 1);
    expect(degreesBetween(forearm(raised), forearm(hanging))).toBeGreaterThan(degrees - 2 * carried - 1);
  });

  it.each([20, 90, 150])('at the shoulder: abduction %i°', (degrees) => {
    const out = posed({ part: 'shoulder', move: 'abduction', degrees, side: 'L' });
    // The body stands with its arms 20° out.
    expect(
      Math.abs(degreesBetween(forearm(rest.positions), forearm(out)) - Math.abs(degrees - 20)),
    ).toBeLessThan(2);
  });

  it('at the forearm: from palm up to palm down', () => {
    const bend = { part: 'elbow', move: 'flexion', degrees: 90, side: 'L' } as const;
    const across = (positions: Float32Array): Vec3 =>
      subtract(at(positions, 'styloidRadial'), at(positions, 'styloidUlnar'));
    const up = posed(bend, { part: 'forearm', move: 'supination', degrees: 85, side: 'L' });
    const down = posed(bend, { part: 'forearm', move: 'pronation', degrees: 80, side: 'L' });
    expect(degreesBetween(across(up), across(down))).toBeGreaterThan(130);
    expect(across(up)[0]).toBeGreaterThan(0.02);
    expect(across(down)[0]).toBeLessThan(-0.02);
  });

  it('at the wrist, the hip, the knee and the ankle', () => {
    const cases: [Move, (positions: Float32Array) => Vec3][] = [
      [{ part: 'wrist', move: 'flexion', degrees: 50, side: 'L' }, hand],
      [{ part: 'wrist', move: 'extension', degrees: 60, side: 'L' }, hand],
      [{ part: 'hip', move: 'flexion', degrees: 90, side: 'L' }, shank],
      [{ part: 'hip', move: 'abduction', degrees: 35, side: 'L' }, shank],
      [{ part: 'knee', move: 'flexion', degrees: 110, side: 'L' }, shank],
      [{ part: 'ankle', move: 'dorsiflexion', degrees: 18, side: 'L' }, foot],
      [{ part: 'ankle', move: 'plantarflexion', degrees: 40, side: 'L' }, foot],
    ];
    for (const [move, direction] of cases)
      expect(
        Math.abs(degreesBetween(direction(rest.positions), direction(posed(move))) - move.degrees),
        move.part,
      ).toBeLessThan(5);
  });

  it('turns the face by 60° about the upright, to the side that was named', () => {
    const left = posed({ part: 'neck', move: 'rotation', degrees: 60, side: 'L' });
    const turned = cross(ears(rest.positions), ears(left));
    expect(degreesBetween(ears(rest.positions), ears(left))).toBeCloseTo(60, 0);
    expect(normalize(turned)[1]).toBeGreaterThan(0.999);
    expect(face(left)[0]).toBeGreaterThan(0.1);
  });

  it('adds up along the back', () => {
    const bent = posed(
      { part: 'lumbar', move: 'flexion', degrees: 30 },
      { part: 'thoracic', move: 'flexion', degrees: 20 },
      { part: 'neck', move: 'flexion', degrees: 25 },
    );
    expect(Math.abs(degreesBetween(face(rest.positions), face(bent)) - 75)).toBeLessThan(1);
    expect(face(bent)[1]).toBeLessThan(0);
  });

  it('keeps the face level when the chin is drawn back', () => {
    const back = posed({ part: 'neck', move: 'retraction', degrees: 20 });
    expect(degreesBetween(face(rest.positions), face(back))).toBeLessThan(1);
    expect(at(back, 'nose')[2]).toBeLessThan(at(rest.positions, 'nose')[2] - 0.01);
  });

  it('leaves the legs where they are when leaning from the hips', () => {
    const leaning = posed({ part: 'pelvis', move: 'tilt-forward', degrees: 40 });
    expect(degreesBetween(shank(rest.positions), shank(leaning))).toBeLessThan(0.5);
    expect(
      degreesBetween(thigh(rest.positions), subtract(knee(leaning), knee(rest.positions))),
    ).toBeGreaterThan(0);
    expect(degreesBetween(face(rest.positions), face(leaning))).toBeCloseTo(40, 0);
  });
});

const anyMove: fc.Arbitrary<Move> = fc
  .constantFrom(...(Object.keys(MOVES) as Part[]))
  .chain((part) =>
    fc.record({
      part: fc.constant(part),
      move: fc.constantFrom(...Object.keys(MOVES[part])),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      side: fc.constantFrom('L' as const, 'R' as const),
    }),
  )
  .map(({ part, move, share, side }) => {
    const sided = !MIDLINE_PARTS.includes(part) || move === 'side-bend' || move === 'rotation';
    const bare = { part, move } as Pick<Move, 'part' | 'move'>;
    return { ...bare, degrees: share * limitOf(bare, 'normal')!, ...(sided && { side }) } as Move;
  });

describe('moves', () => {
  it('of the other side make the mirrored pose', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyMove, { maxLength: 4, selector: ({ part, move }) => part + move }),
        (moves) => {
          const [a, b] = [posing(mirroredMoves(moves)), mirrorPose(posing(moves))];
          for (const [joint, turn] of Object.entries(a))
            turn.forEach((value, k) => expect(value).toBeCloseTo(b[joint]![k]!, 9));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('turn every joint by a unit quaternion', () => {
    fc.assert(
      fc.property(anyMove, (move) => {
        for (const turn of Object.values(posing([move]))) expect(Math.hypot(...turn)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('beyond the joint are refused with part, move and number', () => {
    fc.assert(
      fc.property(anyMove, fc.double({ min: 0.1, max: 90, noNaN: true }), (move, more) => {
        const degrees = limitOf(move, 'normal')! + more;
        const run = (): unknown => posing([{ ...move, degrees }]);
        expect(run).toThrow(MoveError);
        expect(run).toThrow(`${move.part} ${move.move}`);
        expect(run).toThrow(String(degrees));
      }),
    );
  });

  it('beyond the easy range are refused where that is asked', () => {
    const move = { part: 'neck', move: 'rotation', degrees: 55, side: 'L' } as const;
    expect(() => posing([move])).not.toThrow();
    expect(() => posing([move], { range: 'easy' })).toThrow('neck rotation L 55°: it goes to 50°');
  });

  it('of the same kind add up, and are refused together', () => {
    const half = { part: 'knee', move: 'flexion', degrees: 80, side: 'L' } as const;
    expect(() => posing([half, half])).toThrow('knee flexion L 160°: it goes to 150°');
    expect(() => posing([half, { ...half, side: 'both', degrees: 60 }])).not.toThrow();
  });

  it.each([
    [{ part: 'elbow', move: 'flexion', degrees: 20 }, 'it needs a side'],
    [{ part: 'neck', move: 'flexion', degrees: 20, side: 'L' }, 'it has no side'],
    [{ part: 'neck', move: 'rotation', degrees: 20, side: 'both' }, 'it goes to one side'],
    [{ part: 'neck', move: 'rotation', degrees: -5, side: 'L' }, '0 or more'],
    [{ part: 'neck', move: 'rotation', degrees: NaN, side: 'L' }, '0 or more'],
    [{ part: 'tail', move: 'wag', degrees: 5 }, 'there is no such move'],
    [{ part: 'knee', move: 'toString', degrees: 5, side: 'L' }, 'there is no such move'],
  ])('that make no sense are refused: %o', (move, why) => {
    expect(() => posing([move as Move])).toThrow(why);
  });

  it('have an easy range within the normal one', () => {
    for (const table of Object.values(MOVES))
      for (const { normal, easy } of Object.values(table)) {
        expect(easy).toBeLessThanOrEqual(normal);
        expect(easy).toBeGreaterThan(0);
      }
  });
});

describe('blending', () => {
  it('goes half of the angle at half of the way, and ends where it should', () => {
    const [a, b] = [posing([]), posing([{ part: 'neck', move: 'rotation', degrees: 60, side: 'R' }])];
    const half = body.evaluate(shape, blendPoses(a, b, 0.5)).positions;
    expect(degreesBetween(ears(rest.positions), ears(half))).toBeCloseTo(30, 0);
    const end = blendPoses(a, b, 1);
    for (const [joint, turn] of Object.entries(b))
      turn.forEach((value, k) => expect(end[joint]![k]).toBeCloseTo(value, 9));
  });
});
