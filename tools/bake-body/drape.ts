import type { QuadMesh } from '../../src/domain/body/quad-mesh.ts';
import { distance, vecAt, type Vec } from './linear.ts';
import { thinPlate } from './thin-plate.ts';

/** The left nipple's middle. */
const NIPPLE = 8451;
const BREAST_RADIUS = 0.042;

/**
 * How the covering changes the skin beneath: it bridges what cloth would bridge. Chosen and measured on the
 * neutral body (metres, standing on y = 0). The function returned changes a body's positions in place.
 */
export function makeDrape(
  mesh: QuadMesh,
  neutral: Float64Array,
  mirror: Uint32Array,
): (positions: Float64Array) => void {
  const nipple = vecAt(neutral, NIPPLE);
  const free = new Set<number>();
  for (let v = 0; v < mesh.vertexCount; v++) {
    const p = vecAt(neutral, v);
    if (p[0] < 0 || !(distance(p, nipple) < BREAST_RADIUS || inCleft(p) || inLumbarFold(p))) continue;
    free.add(v);
    free.add(mirror[v]!);
  }
  return thinPlate(mesh, neutral, free);
}

/** Between the buttocks, and the front from the pubic bone down. */
function inCleft([x, y, z]: Vec): boolean {
  return z < 0.02 ? x < 0.032 && y > 0.8 && y < 0.94 : x < 0.04 && y > 0.785 && y < 0.85;
}

/** The fold across the small of the back that the source's stronger bodies have: no cloth here, but no fold either. */
function inLumbarFold([x, y, z]: Vec): boolean {
  return z < 0 && Math.hypot(x / 0.045, (y - 1.07) / 0.05) < 1;
}
