import type { BodySurface } from '../body/evaluate-body.ts';
import { distance, dot, normalize, type Vec3 } from '../geometry/vec3.ts';
import type { Angles } from './angles.ts';
import { carriedAt, place, type Carried } from './carried.ts';
import { createClearance } from './clearance.ts';
import { CONTACTS } from './contacts.ts';
import { freedomsFor } from './freedoms-for.ts';
import { floorOf, heldFor, type Held } from './held.ts';
import { leastSquares } from './least-squares.ts';
import { poseOf } from './posing.ts';
import type { ReachBody } from './reach-body.ts';
import { reachProblem, type ReachGoal } from './reach-problem.ts';
import { REACHED, type Reach, type ReachFault, type ReachRequest } from './reach-request.ts';
import { offered, seedsOf } from './reach-seeds.ts';
import { pieceOf } from './segments.ts';
import { deepest } from './self-contact.ts';
import type { Stance } from './stance.ts';
import { wayTo } from './way.ts';

/** A reach with what solving it again beside needs. */
export interface SolvedReach {
  readonly reach: Reach;
  again(by: Vec3): Stance;
}

export const shiftedReach = (solved: SolvedReach, by: Vec3): Stance => solved.again(by);

export function solveReach(body: ReachBody, request: ReachRequest): SolvedReach {
  const { hand, both = false, contact } = request;
  const held = heldFor(body, request);
  const { pad: leftPad, touching } = CONTACTS[contact];
  const { topology } = body.model;
  const padVertex = hand === 'L' ? leftPad : topology.mirror[leftPad]!;
  const corners = [0, 1, 2].map((k) => topology.triangles[request.target.triangle * 3 + k]!);
  const targetVertices = corners.map((v, k) => [v, request.target.weights[k]!] as const);
  const carry = (vertices: readonly (readonly [number, number])[]): Carried =>
    carriedAt(body.model, body.detail, body.surface, vertices);
  const pad = carry([[padVertex, 1]]);
  const target = carry(targetVertices);
  const where = pieceOf(body.detail.joints[body.strongest[corners[0]!]!]!.name).name;
  const freedoms = freedomsFor(request, where);
  const probes = body.probes[hand].map((probe) => ({
    ...probe,
    touches: touching.test(probe.joint.slice(0, -2)),
  }));
  const otherSide = hand === 'L' ? 'R' : 'L';
  const ignored = ['upper-arm', 'forearm', 'hand'].flatMap((piece) =>
    both ? [`${piece}.L`, `${piece}.R`] : [`${piece}.${hand}`],
  );
  const clearance = createClearance(body.skeleton, body.field, probes, ignored, held.soles);
  const onArm = where.endsWith(`.${otherSide}`) && /arm|hand/.test(where) && !request.armOnly;
  const base = onArm ? { ...held.ready, ...offered(otherSide) } : held.ready;
  const goal: ReachGoal = { pad, target, hover: 0, correction: [0, 0, 0], margin: 0 };
  const problem = (at: ReachGoal) =>
    reachProblem(body.skeleton, freedoms, base, held.turn, at, clearance, probes);
  const first = problem(goal);
  const whole = (values: Float64Array): Angles =>
    both ? mirroredArm(first.angles(values), hand) : first.angles(values);

  const stanceOf = (at: Angles): Stance => {
    const pose = poseOf(at, held.turn);
    body.skeleton.turn(pose);
    return { pose, shift: [0, -floorOf(held.soles, body.skeleton.matrices), 0] };
  };
  /** Where pad and point really are: what carrying leaves out is smoothed away on the drawn skin. */
  const look = (angles: Angles): Seen => {
    const posed = body.evaluator.evaluate(body.shape, poseOf(angles, held.turn));
    const padNormal = blended(posed.normals, [[padVertex, 1]]);
    const facing = dot(normalize(padNormal), normalize(blended(posed.normals, targetVertices)));
    return {
      posed,
      pad: blended(posed.positions, [[padVertex, 1]]),
      target: blended(posed.positions, targetVertices),
      angle: (Math.acos(Math.max(-1, Math.min(1, -facing))) * 180) / Math.PI,
    };
  };
  const finish = (values: Float64Array, margin: number): SolvedReach => {
    const off = { ...goal, margin };
    leastSquares(problem(off), values, 15);
    const corrected = { ...off, correction: missed(body, goal, look(whole(values)), whole(values), held) };
    leastSquares(problem(corrected), values, 8);
    const angles = whole(values);
    const end = look(angles);
    const way = wayTo(body, held, clearance, probes, angles, freedoms, () => {
      const above = values.slice();
      leastSquares(problem({ ...corrected, hover: HOVER }), above, 10);
      return whole(above);
    });
    const measured = {
      gap: distance(end.pad, end.target),
      angle: end.angle,
      depth: deepest(body, end.posed, hand, end.target),
      depthOnWay: way.depth,
    };
    const fault = faultOf(measured);
    return {
      reach: {
        stance: stanceOf(angles),
        way: way.angles.map(stanceOf),
        seat: held.grounded.seat,
        stool: held.grounded.stool,
        ...measured,
        ok: fault === null,
        fault,
      },
      again([x, y, z]) {
        const beside = values.slice();
        const [a, b, c] = corrected.correction;
        leastSquares(problem({ ...corrected, correction: [a + x, b + y, c + z] }), beside, 5);
        return stanceOf(whole(beside));
      },
    };
  };

  // From each way an arm may go a few rounds; the best are followed on, and in their order to the end until one is good.
  const starts = [{}, ...seedsOf(hand)].map((seed: Angles) => {
    const values = first.rest.map((rest, i) => seed[freedoms[i]!.key] ?? rest);
    return { values, cost: leastSquares(first, values, 4) };
  });
  starts.sort((a, b) => a.cost - b.cost);
  const ends = starts.slice(0, 3).map(({ values }) => ({ values, cost: leastSquares(first, values, 8) }));
  ends.sort((a, b) => a.cost - b.cost);
  let best: SolvedReach | null = null;
  for (const { values } of ends) {
    for (const margin of [0, MORE_OFF]) {
      const solved = finish(values, margin);
      if (!best || badness(solved.reach) < badness(best.reach)) best = solved;
      if (solved.reach.fault !== 'through-body') break;
    }
    if (best?.reach.ok) break;
  }
  return best!;
}

/** The posed skin, with pad and point on it. */
interface Seen {
  readonly posed: BodySurface;
  readonly pad: Vec3;
  readonly target: Vec3;
  /** Degrees between the pad and straight into the skin. */
  readonly angle: number;
}

type Measured = Pick<Reach, 'gap' | 'angle' | 'depth' | 'depthOnWay'>;

function faultOf({ gap, angle, depth, depthOnWay }: Measured): ReachFault | null {
  if (gap > REACHED.gap) return 'too-far';
  if (angle > REACHED.angle) return 'turned-away';
  if (depth > REACHED.depth) return 'through-body';
  return depthOnWay > REACHED.depth ? 'way-blocked' : null;
}

/** How far from reached, in what is about millimetres. */
const badness = ({ gap, angle, depth, depthOnWay }: Measured): number =>
  Math.max(0, gap - REACHED.gap) * 1000 +
  Math.max(0, angle - REACHED.angle) +
  Math.max(0, depth - REACHED.depth) * 1000 +
  Math.max(0, depthOnWay - REACHED.depth) * 300;

function blended(from: Float32Array, vertices: readonly (readonly [number, number])[]): Vec3 {
  const sum = (k: number): number => vertices.reduce((all, [v, w]) => all + w * from[v * 3 + k]!, 0);
  return [sum(0), sum(1), sum(2)];
}

/** Metres that an arm is kept more off the body when it was found too deep in the drawn skin. */
const MORE_OFF = 0.007;
/** Metres off the skin from which a hand comes down where it cannot come straight. */
const HOVER = 0.07;

/** How far apart pad and target are by carrying, less how far on the real skin. */
function missed(
  { skeleton }: ReachBody,
  { pad, target }: ReachGoal,
  seen: { readonly pad: Vec3; readonly target: Vec3 },
  angles: Angles,
  { turn }: Held,
): Vec3 {
  skeleton.turn(poseOf(angles, turn));
  const at = new Float64Array(6);
  place(pad, skeleton.matrices, at, 0);
  place(target, skeleton.matrices, at, 3);
  const off = (k: 0 | 1 | 2): number => at[k]! - at[k + 3]! - (seen.pad[k] - seen.target[k]);
  return [off(0), off(1), off(2)];
}

const ARM = /^(shoulder|elbow|forearm|wrist|thumb|fingers|index|middle|ring|little)/;

/** The other arm doing the same. */
function mirroredArm(angles: Angles, hand: 'L' | 'R'): Angles {
  const other = hand === 'L' ? 'R' : 'L';
  const arm = Object.entries(angles).filter(([key]) => ARM.test(key) && key.endsWith(`.${hand}`));
  return {
    ...angles,
    ...Object.fromEntries(arm.map(([key, value]) => [`${key.slice(0, -1)}${other}`, value])),
  };
}
