import type { Angles } from './angles.ts';
import { facing, place, type Carried } from './carried.ts';
import type { Clearance } from './clearance.ts';
import type { Freedom } from './freedoms.ts';
import type { Problem } from './least-squares.ts';
import { poseOf } from './posing.ts';
import type { Skeleton } from './skeleton.ts';
import type { Turn } from './turn.ts';

/** What weighs how much, each as residuals of about one for what is hardly worth avoiding. */
const WEIGHT = {
  /** A millimetre beside the point. */
  gap: 1000,
  /** The pad turned a radian away. */
  facing: 7,
  /** A millimetre inside the body. */
  depth: 700,
  /** A degree beyond the easy range. */
  strain: 0.25,
};
/** Metres that the arm keeps from the body, and a touching finger may go in. */
const KEPT = 0.004;
const PRESSED = -0.003;

export interface ReachGoal {
  readonly pad: Carried;
  readonly target: Carried;
  /** Metres from the target along the skin's normal, and what carrying leaves out. */
  readonly hover: number;
  readonly correction: readonly [x: number, y: number, z: number];
}

/** Brings pad to point with its face to the skin, outside the body, near to how the arm would like to be. */
export function reachProblem(
  skeleton: Skeleton,
  freedoms: readonly Freedom[],
  base: Angles,
  turn: Turn,
  goal: ReachGoal,
  clearance: Clearance,
  probes: readonly { readonly touches: boolean }[],
): Problem & { readonly rest: Float64Array; angles(values: Float64Array): Angles } {
  const rest = Float64Array.from(freedoms, ({ key, low, high }) =>
    Math.min(
      high,
      Math.max(
        low,
        base[key] ??
          (key.startsWith('shoulder.abduction') ? 20 : key.startsWith('forearm.pronation') ? -85 : 0),
      ),
    ),
  );
  const scratch: Record<string, number> = { ...base };
  const angles = (values: Float64Array): Record<string, number> => {
    freedoms.forEach(({ key }, i) => (scratch[key] = values[i]!));
    return scratch;
  };
  const at = new Float64Array(6);
  const clear = new Float64Array(probes.length);
  return {
    rest,
    angles: (values) => ({ ...angles(values) }),
    count: 6 + 2 * freedoms.length + probes.length,
    low: freedoms.map(({ low }) => low),
    high: freedoms.map(({ high }) => high),
    residuals(values, out) {
      skeleton.turn(poseOf(angles(values), turn));
      const { matrices } = skeleton;
      place(goal.pad, matrices, at, 0);
      place(goal.target, matrices, at, 3);
      const inward = facing(goal.target, matrices);
      const padward = facing(goal.pad, matrices);
      for (let k = 0; k < 3; k++) {
        out[k] = WEIGHT.gap * (at[k]! - at[k + 3]! - goal.hover * inward[k]! - goal.correction[k]!);
        out[3 + k] = WEIGHT.facing * (padward[k]! + inward[k]!);
      }
      let o = 6;
      freedoms.forEach(({ ease, easyLow, easyHigh }, i) => {
        const value = values[i]!;
        out[o++] = (value - rest[i]!) / ease;
        out[o++] = WEIGHT.strain * (Math.max(0, value - easyHigh) + Math.min(0, value - easyLow));
      });
      clearance.measure(clear);
      for (let i = 0; i < probes.length; i++)
        out[o++] =
          WEIGHT.depth * Math.max(0, (probes[i]!.touches && goal.hover === 0 ? PRESSED : KEPT) - clear[i]!);
    },
  };
}
