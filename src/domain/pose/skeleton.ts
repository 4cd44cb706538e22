import type { BodyJoint } from '../body/body-model.ts';
import type { Pose } from '../body/pose.ts';
import type { Vec3 } from '../geometry/vec3.ts';

/** The joints of one body, turned again and again without making anything new. */
export interface Skeleton {
  /** Joint by name. */
  readonly index: ReadonlyMap<string, number>;
  /** Row-major 3 × 4 matrices, 12 numbers a joint, from anatomical places to posed ones. */
  readonly matrices: Float64Array;
  /** `only`: some joints, each after its parent; the others keep what they had. */
  turn(pose: Pose, only?: readonly number[]): void;
  /** Joints and all that carry them, each after its parent. */
  carrying(joints: Iterable<number>): readonly number[];
}

export function createSkeleton(joints: readonly BodyJoint[], centres: ReadonlyMap<string, Vec3>): Skeleton {
  const matrices = new Float64Array(joints.length * 12);
  const at = joints.map(({ name }) => centres.get(name)!);
  const every = joints.map((_, j) => j);
  return {
    index: new Map(joints.map(({ name }, j) => [name, j])),
    matrices,
    carrying(asked) {
      const all = new Set<number>();
      for (const joint of asked) for (let j = joint; j >= 0; j = joints[j]!.parent) all.add(j);
      return [...all].sort((a, b) => a - b);
    },
    turn(pose, only = every) {
      for (const j of only) {
        const { name, parent } = joints[j]!;
        const m = j * 12;
        const turn = pose[name];
        if (parent < 0) identity(matrices, m);
        else matrices.copyWithin(m, parent * 12, parent * 12 + 12);
        if (turn) turnAbout(matrices, m, turn, at[j]!);
      }
    },
  };
}

function identity(out: Float64Array, m: number): void {
  out.fill(0, m, m + 12);
  out[m] = out[m + 5] = out[m + 10] = 1;
}

/** Multiplies the matrix at `m` by a turn about a centre. */
function turnAbout(
  out: Float64Array,
  m: number,
  [x, y, z, w]: readonly [number, number, number, number],
  [cx, cy, cz]: Vec3,
): void {
  const [q00, q01, q02] = [1 - 2 * (y * y + z * z), 2 * (x * y - z * w), 2 * (x * z + y * w)];
  const [q10, q11, q12] = [2 * (x * y + z * w), 1 - 2 * (x * x + z * z), 2 * (y * z - x * w)];
  const [q20, q21, q22] = [2 * (x * z - y * w), 2 * (y * z + x * w), 1 - 2 * (x * x + y * y)];
  for (let r = m; r < m + 12; r += 4) {
    const [a, b, c] = [out[r]!, out[r + 1]!, out[r + 2]!];
    const [u, v, s] = [a * q00 + b * q10 + c * q20, a * q01 + b * q11 + c * q21, a * q02 + b * q12 + c * q22];
    out[r + 3]! += (a - u) * cx + (b - v) * cy + (c - s) * cz;
    out[r] = u;
    out[r + 1] = v;
    out[r + 2] = s;
  }
}
