import { place, type Carried } from './carried.ts';
import { floorOf } from './held.ts';
import type { Probe } from './probes.ts';
import { FAR, type SkinField } from './skin-field.ts';
import type { Skeleton } from './skeleton.ts';

/** How far each probe of an arm is from the rest of the body, in the pose the skeleton holds. */
export interface Clearance {
  /** Writes metres a probe, below zero inside; `FAR` where nothing is near. */
  measure(out: Float64Array): void;
}

/** `ignored`: pieces that are the arm itself. Nothing goes under the lowest of the `soles`. */
export function createClearance(
  skeleton: Skeleton,
  field: SkinField,
  probes: readonly Probe[],
  ignored: readonly string[],
  soles: readonly Carried[],
): Clearance {
  const pieces = field.pieces.flatMap(({ name, joint }, piece) =>
    ignored.includes(name) ? [] : [{ piece, m: skeleton.index.get(joint)! * 12 }],
  );
  const at = new Float64Array(3);
  const { matrices } = skeleton;
  return {
    measure(out) {
      const floor = floorOf(soles, matrices);
      probes.forEach((probe, i) => {
        place(probe, matrices, at, 0);
        let least = Math.min(FAR, at[1]! - floor);
        for (const { piece, m } of pieces) {
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
