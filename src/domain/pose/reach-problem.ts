import { restOf, type Angles } from './angles.ts';
import { facing, place, type Carried } from './carried.ts';
import type { Clearance } from './clearance.ts';
import type { Freedom } from './freedoms.ts';
import type { Probe } from './probes.ts';
import type { Problem } from './least-squares.ts';
import { poseOf, type PosePart } from './posing.ts';
import type { Skeleton } from './skeleton.ts';
import type { Turn } from './turn.ts';

/** What weighs how much, each as residuals of about one for what is hardly worth avoiding. */
const WEIGHT = {
  /** A millimetre beside the point. */
  gap: 1000,
  /** The pad turned a radian away. */
  facing: 5,
  /** The pad further aside than a pulp can lean. */
  turnedAway: 60,
  /** A millimetre inside the body. */
  depth: 700,
  /** A degree beyond the easy range. */
  strain: 0.25,
};
/** Metres that the arm keeps from the body, and a touching finger may go in. */
const KEPT = 0.004;
const PRESSED = -0.003;
/** Cosine of the angle at which a pad still lies well on the skin: 25°. */
const LEANING = 0.906;

/** A probe that is told whether it may touch the skin beside the pad. */
export interface TouchProbe extends Probe {
  readonly touches: boolean;
}

export interface ReachGoal {
  readonly pad: Carried;
  readonly target: Carried;
  /** Metres from the target along the skin's normal, and what carrying leaves out. */
  readonly hover: number;
  readonly correction: readonly [x: number, y: number, z: number];
  /** Metres that the arm keeps more off the body, where the real skin was found nearer than its pieces. */
  readonly margin: number;
}

/** Brings pad to point with its face to the skin, outside the body, near to how the arm would like to be. */
export function reachProblem(
  skeleton: Skeleton,
  freedoms: readonly Freedom[],
  base: Angles,
  turn: Turn,
  goal: ReachGoal,
  clearance: Clearance,
  probes: readonly TouchProbe[],
): Problem & { readonly rest: Float64Array; angles(values: Float64Array): Angles } {
  const rest = Float64Array.from(freedoms, ({ key, low, high }) =>
    Math.min(high, Math.max(low, base[key] ?? restOf(key))),
  );
  const scratch: Record<string, number> = { ...base };
  const angles = (values: Float64Array): Record<string, number> => {
    freedoms.forEach(({ key }, i) => (scratch[key] = values[i]!));
    return scratch;
  };
  const moved = partsOf(freedoms);
  const pose = { ...poseOf(angles(rest), turn) };
  const joints = skeleton.carrying([
    ...[...probes, goal.pad, goal.target].flatMap(({ carriers }) => carriers.map(([joint]) => joint)),
    ...clearance.joints,
  ]);
  const at = new Float64Array(6);
  const clear = new Float64Array(probes.length);
  return {
    rest,
    angles: (values) => ({ ...angles(values) }),
    count: 7 + 2 * freedoms.length + probes.length,
    low: freedoms.map(({ low }) => low),
    high: freedoms.map(({ high }) => high),
    residuals(values, out) {
      skeleton.turn(poseOf(angles(values), turn, pose, moved), joints);
      const { matrices } = skeleton;
      place(goal.pad, matrices, at, 0);
      place(goal.target, matrices, at, 3);
      const inward = facing(goal.target, matrices);
      const padward = facing(goal.pad, matrices);
      for (let k = 0; k < 3; k++) {
        out[k] = WEIGHT.gap * (at[k]! - at[k + 3]! - goal.hover * inward[k]! - goal.correction[k]!);
        out[3 + k] = WEIGHT.facing * (padward[k]! + inward[k]!);
      }
      const cosine = -(padward[0] * inward[0] + padward[1] * inward[1] + padward[2] * inward[2]);
      out[6] = WEIGHT.turnedAway * Math.max(0, LEANING - cosine);
      let o = 7;
      freedoms.forEach(({ ease, easyLow, easyHigh }, i) => {
        const value = values[i]!;
        out[o++] = (value - rest[i]!) / ease;
        out[o++] = WEIGHT.strain * (Math.max(0, value - easyHigh) + Math.min(0, value - easyLow));
      });
      clearance.measure(clear);
      for (let i = 0; i < probes.length; i++)
        out[o++] =
          WEIGHT.depth *
          Math.max(0, (probes[i]!.touches && goal.hover === 0 ? PRESSED : KEPT) + goal.margin - clear[i]!);
    },
  };
}

/** What of a pose must be made again when these change. */
function partsOf(freedoms: readonly Freedom[]): readonly PosePart[] {
  const parts = new Set<PosePart>();
  for (const { key } of freedoms) {
    const side = key.slice(-1) as 'L' | 'R';
    if (/^(shoulder|elbow|forearm|wrist)/.test(key)) parts.add(`arm.${side}`);
    else if (/^(hip|knee|ankle)/.test(key)) parts.add(`leg.${side}`);
    else parts.add('spine');
    if (key.startsWith('pelvis')) parts.add('leg.L').add('leg.R');
  }
  return [...parts];
}
