import { place, type Carried } from './carried.ts';
import { floorOf } from './held.ts';
import type { Probe } from './probes.ts';
import { FAR, type SkinField } from './skin-field.ts';
import type { Skeleton } from './skeleton.ts';

/** How far each probe of an arm is from the rest of the body, in the pose the skeleton holds. */
export interface Clearance {
  /** Writes metres a probe, below zero inside; `FAR` where nothing is near. */
  measure(out: Float64Array): void;
  /** Joints whose places it needs. */
  readonly joints: readonly number[];
}

/** `ignored`: pieces that are the arm itself. Nothing goes under the lowest of the `soles`. */
export function createClearance(
  skeleton: Skeleton,
  field: SkinField,
  probes: readonly Probe[],
  ignored: readonly string[],
  soles: readonly Carried[],
): Clearance {
  const pieces = field.pieces.flatMap(({ name, joint, centre, reach }, piece) => {
    const index = skeleton.index.get(joint)!;
    const ball: Carried = { at: centre, normal: [0, 0, 1], carriers: [[index, 1]] };
    return ignored.includes(name) ? [] : [{ piece, m: index * 12, ball, near: reach * reach }];
  });
  const middles = new Float64Array(pieces.length * 3);
  const at = new Float64Array(3);
  const { matrices } = skeleton;
  return {
    joints: [
      ...pieces.map(({ m }) => m / 12),
      ...soles.flatMap(({ carriers }) => carriers.map(([joint]) => joint)),
    ],
    measure(out) {
      const floor = floorOf(soles, matrices);
      pieces.forEach(({ ball }, k) => place(ball, matrices, middles, k * 3));
      probes.forEach((probe, i) => {
        place(probe, matrices, at, 0);
        let least = Math.min(FAR, at[1]! - floor);
        for (let k = 0; k < pieces.length; k++) {
          const { piece, m, near } = pieces[k]!;
          const away =
            (at[0]! - middles[k * 3]!) ** 2 +
            (at[1]! - middles[k * 3 + 1]!) ** 2 +
            (at[2]! - middles[k * 3 + 2]!) ** 2;
          if (away > near) continue;
          const x = at[0]! - matrices[m + 3]!;
          const y = at[1]! - matrices[m + 7]!;
          const z = at[2]! - matrices[m + 11]!;
          // A turn is undone by its transpose.
          const d = field.distance(
            piece,
            matrices[m]! * x + matrices[m + 4]! * y + matrices[m + 8]! * z,
            matrices[m + 1]! * x + matrices[m + 5]! * y + matrices[m + 9]! * z,
            matrices[m + 2]! * x + matrices[m + 6]! * y + matrices[m + 10]! * z,
          );
          if (d < least) least = d;
        }
        out[i] = least - probe.radius;
      });
    },
  };
}
