import type { BodySurface } from '../../domain/body/evaluate-body.ts';
import type { Vec3 } from '../../domain/locator/placement.ts';
import type { MeridianStrand } from './protocol.ts';

/** A place of the skin that goes where its triangle goes. */
export interface SkinAnchor {
  readonly triangle: number;
  readonly weights: Vec3;
}

/** A strand walked once: on the left side, or on the midline. */
export interface WalkedStrand {
  readonly meridian: string;
  readonly midline: boolean;
  readonly samples: readonly SkinAnchor[];
}

/**
 * Strands where a surface has them now, on both sides: the right is the left's mirror image, as the standing body
 * is. A surface that changed its shape since they were walked carries them along.
 */
export function drawStrands(
  walked: readonly WalkedStrand[],
  triangles: ArrayLike<number>,
  surface: BodySurface,
): MeridianStrand[] {
  return walked.flatMap(({ meridian, midline, samples }) => {
    const positions = carried(samples, triangles, surface.positions);
    const normals = carried(samples, triangles, surface.normals);
    const left = { meridian, positions, normals };
    return midline
      ? [left]
      : [left, { meridian, positions: mirrored(positions), normals: mirrored(normals) }];
  });
}

/** Where places of the skin are on a surface now; three numbers each. */
export function carried(
  samples: readonly SkinAnchor[],
  triangles: ArrayLike<number>,
  values: Float32Array,
): Float32Array<ArrayBuffer> {
  const out = new Float32Array(samples.length * 3);
  samples.forEach(({ triangle, weights }, i) => {
    for (let corner = 0; corner < 3; corner++) {
      const v = triangles[triangle * 3 + corner]! * 3;
      for (let k = 0; k < 3; k++) out[i * 3 + k]! += weights[corner]! * values[v + k]!;
    }
  });
  return out;
}

/** The same places on the other side of the body. */
export const mirrored = (values: Float32Array): Float32Array<ArrayBuffer> =>
  Float32Array.from(values, (value, i) => (i % 3 === 0 ? -value : value));
