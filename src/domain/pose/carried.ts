import type { BodyDetail, BodyModel } from '../body/body-model.ts';
import type { BodySurface } from '../body/evaluate-body.ts';
import { normalize, type Vec3 } from '../geometry/vec3.ts';

/** A place of the skin (or under it) with the joints that carry it. */
export interface Carried {
  readonly at: Vec3;
  readonly normal: Vec3;
  /** Joint and weight in turn; weights sum to 1. */
  readonly carriers: readonly (readonly [joint: number, weight: number])[];
}

/**
 * What carries the vertices of the subdivided skin: a vertex of the base its own weights, one within a quad or on an
 * edge the mean of those round it. A posed skin is smoothed after it is carried, so this is near, not exact: within
 * about 2 mm where joints bend far.
 */
function carriersOf(
  { mesh }: Pick<BodyModel, 'mesh'>,
  { skinJoints, skinWeights }: BodyDetail,
  vertices: readonly (readonly [vertex: number, weight: number])[],
): Carried['carriers'] {
  const { vertexCount: base, quads, edgeVertices } = mesh;
  const quadCount = quads.length / 4;
  const sums = new Map<number, number>();
  for (const [v, weight] of vertices) {
    const round =
      v < base
        ? [v]
        : v < base + quadCount
          ? quads.subarray((v - base) * 4, (v - base) * 4 + 4)
          : edgeVertices.subarray((v - base - quadCount) * 2, (v - base - quadCount) * 2 + 2);
    for (const each of round)
      for (let k = each * 4; k < each * 4 + 4; k++) {
        const w = (skinWeights[k]! * weight) / round.length;
        if (w > 0) sums.set(skinJoints[k]!, (sums.get(skinJoints[k]!) ?? 0) + w);
      }
  }
  const few = [...sums].filter(([, w]) => w > 0.004);
  const total = few.reduce((sum, [, w]) => sum + w, 0);
  return few.map(([joint, w]) => [joint, w / total]);
}

/** A place told by vertices and weights, carried. */
export function carriedAt(
  model: Pick<BodyModel, 'mesh'>,
  detail: BodyDetail,
  { positions, normals }: BodySurface,
  vertices: readonly (readonly [vertex: number, weight: number])[],
): Carried {
  const blend = (from: Float32Array): Vec3 => {
    const sum = (k: number): number => vertices.reduce((all, [v, w]) => all + w * from[v * 3 + k]!, 0);
    return [sum(0), sum(1), sum(2)];
  };
  return {
    at: blend(positions),
    normal: normalize(blend(normals)),
    carriers: carriersOf(model, detail, vertices),
  };
}

/** Where it is in the pose that the matrices hold: see `Skeleton`. Writes three numbers to `out`. */
export function place({ at, carriers }: Carried, matrices: Float64Array, out: Float64Array, o: number): void {
  const [x, y, z] = at;
  out[o] = out[o + 1] = out[o + 2] = 0;
  for (const [joint, w] of carriers) {
    const m = joint * 12;
    for (let k = 0; k < 3; k++) {
      const r = m + k * 4;
      out[o + k]! += w * (matrices[r]! * x + matrices[r + 1]! * y + matrices[r + 2]! * z + matrices[r + 3]!);
    }
  }
}

/** Its outward direction in that pose. */
export function facing({ normal, carriers }: Carried, matrices: Float64Array): Vec3 {
  const [x, y, z] = normal;
  const sum = (k: number): number =>
    carriers.reduce((all, [joint, w]) => {
      const r = joint * 12 + k * 4;
      return all + w * (matrices[r]! * x + matrices[r + 1]! * y + matrices[r + 2]! * z);
    }, 0);
  return normalize([sum(0), sum(1), sum(2)]);
}
