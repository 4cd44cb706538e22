import { BODY_REGIONS, type BodyRegion } from '../../domain/body/region.ts';
import type { Side, Vec3 } from '../../domain/locator/placement.ts';

/** Where a region lies and which way its skin looks. Metres. */
export interface RegionExtent {
  readonly min: Vec3;
  readonly max: Vec3;
  /** Mean of the skin's normals: near unit where the skin looks one way, near zero where it goes round a limb. */
  readonly normal: Vec3;
}

/**
 * @param region null: the whole body
 * @param side M: both sides
 */
export function regionExtent(
  body: {
    readonly positions: Float32Array;
    readonly normals: Float32Array;
    readonly regionOfVertex: Uint8Array;
  },
  region: BodyRegion | null,
  side: Side,
): RegionExtent {
  const wanted = region === null ? -1 : BODY_REGIONS.indexOf(region);
  const min: [number, number, number] = [Infinity, Infinity, Infinity];
  const max: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  const sum: [number, number, number] = [0, 0, 0];
  let count = 0;
  const sign = side === 'M' ? 0 : side === 'L' ? 1 : -1;
  for (let v = 0; v < body.regionOfVertex.length; v++) {
    if (wanted >= 0 && body.regionOfVertex[v] !== wanted) continue;
    if (body.positions[v * 3]! * sign < 0) continue;
    count++;
    for (let k = 0; k < 3; k++) {
      const x = body.positions[v * 3 + k]!;
      if (x < min[k]!) min[k] = x;
      if (x > max[k]!) max[k] = x;
      sum[k]! += body.normals[v * 3 + k]!;
    }
  }
  count ||= 1;
  return { min, max, normal: [sum[0] / count, sum[1] / count, sum[2] / count] };
}
