import type { BodyDetail } from './body-model.ts';

/**
 * A pose as turns of joints from the anatomical position: unit quaternions [x, y, z, w] about the body's own axes
 * (+x left, +y up, +z front), carried along by the joint's parents. Joints not named stay as they are.
 */
export type Pose = Readonly<Record<string, readonly [number, number, number, number]>>;

/** Moves base positions in place by linear blend skinning. @throws Error for a joint the skeleton lacks. */
export function applyPose(
  detail: BodyDetail,
  jointPositions: Float32Array,
  pose: Pose,
  positions: Float32Array,
): void {
  const matrices = poseMatrices(detail, jointPositions, pose);
  const { skinJoints, skinWeights } = detail;
  for (let v = 0, p = 0; p < positions.length; v += 4, p += 3) {
    const x = positions[p]!;
    const y = positions[p + 1]!;
    const z = positions[p + 2]!;
    let ox = 0;
    let oy = 0;
    let oz = 0;
    for (let k = v; k < v + 4; k++) {
      const w = skinWeights[k]!;
      if (w === 0) continue;
      const m = skinJoints[k]! * 12;
      ox += w * (matrices[m]! * x + matrices[m + 1]! * y + matrices[m + 2]! * z + matrices[m + 3]!);
      oy += w * (matrices[m + 4]! * x + matrices[m + 5]! * y + matrices[m + 6]! * z + matrices[m + 7]!);
      oz += w * (matrices[m + 8]! * x + matrices[m + 9]! * y + matrices[m + 10]! * z + matrices[m + 11]!);
    }
    positions[p] = ox;
    positions[p + 1] = oy;
    positions[p + 2] = oz;
  }
}

/** Row-major 3 × 4 matrices, 12 numbers a joint, taking rest positions to posed ones. */
function poseMatrices(detail: BodyDetail, jointPositions: Float32Array, pose: Pose): Float32Array {
  const known = new Set(detail.joints.map((joint) => joint.name));
  for (const name of Object.keys(pose))
    if (!known.has(name)) throw new Error(`Pose: the body has no joint "${name}"`);
  const out = new Float32Array(detail.joints.length * 12);
  detail.joints.forEach((joint, j) => {
    const local = turnAbout(pose[joint.name] ?? [0, 0, 0, 1], jointPositions.subarray(j * 3, j * 3 + 3));
    out.set(
      joint.parent < 0 ? local : multiply(out.subarray(joint.parent * 12, joint.parent * 12 + 12), local),
      j * 12,
    );
  });
  return out;
}

function turnAbout([x, y, z, w]: readonly [number, number, number, number], centre: Float32Array): number[] {
  const rows = [
    [1 - 2 * (y * y + z * z), 2 * (x * y - z * w), 2 * (x * z + y * w)],
    [2 * (x * y + z * w), 1 - 2 * (x * x + z * z), 2 * (y * z - x * w)],
    [2 * (x * z - y * w), 2 * (y * z + x * w), 1 - 2 * (x * x + y * y)],
  ] as const;
  const [cx, cy, cz] = [centre[0]!, centre[1]!, centre[2]!];
  return rows.flatMap(([a, b, c], r) => [a, b, c, centre[r]! - (a * cx + b * cy + c * cz)]);
}

function multiply(a: Float32Array, b: readonly number[]): number[] {
  const out: number[] = [];
  for (let r = 0; r < 12; r += 4) {
    for (let c = 0; c < 4; c++) {
      out.push(a[r]! * b[c]! + a[r + 1]! * b[c + 4]! + a[r + 2]! * b[c + 8]! + (c === 3 ? a[r + 3]! : 0));
    }
  }
  return out;
}
