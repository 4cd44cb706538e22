import { BODY_REGIONS } from '../../domain/body/region.ts';
import type { TouchedRegion } from '../../state/touch-store.ts';
import { AXIAL_REGIONS } from '../picking/region-at.ts';
import type { StageBody } from '../surface/stage-body.ts';

/**
 * Writes 255 on the vertices of touched places and 0 elsewhere, then lets the border melt over its neighbours so
 * that the line drawn where it crosses one half runs smooth instead of along the edges of the mesh.
 */
export function writeRegionMask(
  body: Pick<StageBody, 'triangles' | 'positions' | 'regionOfVertex'>,
  touched: readonly TouchedRegion[],
  out: Uint8Array,
): void {
  out.fill(0);
  const { positions, regionOfVertex } = body;
  for (const { region, side } of touched) {
    const wanted = BODY_REGIONS.indexOf(region);
    const whole = side === 'M' || AXIAL_REGIONS.has(region);
    const sign = side === 'R' ? -1 : 1;
    for (let v = 0; v < out.length; v++) {
      if (regionOfVertex[v] === wanted && (whole || positions[v * 3]! * sign >= 0)) out[v] = 255;
    }
  }
  meltBorder(body.triangles, out, 8);
}

/** Lets the border between 255 and 0 melt over its neighbours, a vertex farther with each pass. */
export function meltBorder(triangles: ArrayLike<number>, out: Uint8Array, passes: number): void {
  const sum = new Float32Array(out.length);
  const count = new Uint16Array(out.length);
  for (let pass = 0; pass < passes; pass++) {
    sum.fill(0);
    count.fill(0);
    for (let i = 0; i < triangles.length; i += 3) {
      const a = triangles[i]!;
      const b = triangles[i + 1]!;
      const c = triangles[i + 2]!;
      const mean = out[a]! + out[b]! + out[c]!;
      if (mean === 0 || mean === 765) continue;
      sum[a]! += mean;
      sum[b]! += mean;
      sum[c]! += mean;
      count[a]! += 3;
      count[b]! += 3;
      count[c]! += 3;
    }
    for (let v = 0; v < out.length; v++)
      if (count[v]! > 0) out[v] = Math.round((out[v]! + sum[v]! / count[v]!) / 2);
  }
}
