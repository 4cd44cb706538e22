import { skinPoint, type SkinMesh } from '../geometry/skin-mesh.ts';
import { traceSection, type Plane, type SkinCurve } from '../geometry/trace-section.ts';
import { cross, distance, dot, normalize, reject, subtract, type Vec3 } from '../geometry/vec3.ts';
import type { Limb } from './names.ts';
import type { Solving } from './solving.ts';

/** The cut of a plane through one limb: a closed line round it. */
export interface Section {
  readonly plane: Plane;
  readonly curve: SkinCurve;
}

/** Cuts the left limb; where the plane meets its skin more than once, the cut round the axis is meant. */
export function limbSection(solving: Solving, limb: Limb, plane: Plane): Section {
  const { mesh } = solving;
  const patch = solving.patches.left(solving.table.limbs[limb].regions);
  const seen = new Set<number>();
  let best: SkinCurve | undefined;
  let bestDistance = Infinity;
  for (const t of patch) {
    if (seen.has(t) || !crosses(mesh, t, plane)) continue;
    const curve = traceSection(mesh, t, plane);
    if (!curve) continue;
    for (const point of curve.points) seen.add(point.triangle);
    if (!curve.closed) continue;
    const d = distance(middle(curve), plane.point);
    if (d < bestDistance) [best, bestDistance] = [curve, d];
  }
  return best ? { plane, curve: best } : solving.fail('level', `no skin of the ${limb} lies at that level`);
}

function crosses(mesh: SkinMesh, triangle: number, plane: Plane): boolean {
  const [px, py, pz] = plane.point;
  const [nx, ny, nz] = plane.normal;
  let above = 0;
  for (let k = 0; k < 3; k++) {
    const v = mesh.triangles[triangle * 3 + k]! * 3;
    const d =
      (mesh.positions[v]! - px) * nx +
      (mesh.positions[v + 1]! - py) * ny +
      (mesh.positions[v + 2]! - pz) * nz;
    if (d > 0) above++;
  }
  return above === 1 || above === 2;
}

/** The middle of a curve's extent. */
function middle(curve: SkinCurve): Vec3 {
  const low = [Infinity, Infinity, Infinity];
  const high = [-Infinity, -Infinity, -Infinity];
  for (const { position } of curve.points)
    for (let k = 0; k < 3; k++) {
      low[k] = Math.min(low[k]!, position[k]!);
      high[k] = Math.max(high[k]!, position[k]!);
    }
  return [(low[0]! + high[0]!) / 2, (low[1]! + high[1]!) / 2, (low[2]! + high[2]!) / 2];
}

/**
 * Metres along the cut of a place near it: where the outward line from the place meets the cut from inside,
 * nearest to the place; with no such meeting, the nearest point of the cut.
 */
export function placeOnSection(
  mesh: SkinMesh,
  section: Section,
  from: { readonly position: Vec3; readonly normal: Vec3 },
): number {
  const { plane, curve } = section;
  const out = normalize(reject(from.normal, plane.normal));
  const across = cross(plane.normal, out);
  let along: number | undefined;
  let least = Infinity;
  let nearest = 0;
  let nearestDistance = Infinity;
  for (let i = 0; i + 1 < curve.points.length; i++) {
    const a = subtract(curve.points[i]!.position, from.position);
    const b = subtract(curve.points[i + 1]!.position, from.position);
    const d = Math.hypot(...a);
    if (d < nearestDistance) [nearest, nearestDistance] = [curve.lengths[i]!, d];
    const ua = dot(a, across);
    const ub = dot(b, across);
    if (ua > 0 === ub > 0) continue;
    const t = ua / (ua - ub);
    const reach = Math.abs(dot(a, out) * (1 - t) + dot(b, out) * t);
    if (reach >= least) continue;
    const { triangle, weights } = curve.points[i]!;
    if (dot(skinPoint(mesh, triangle, weights).normal, out) <= 0) continue;
    least = reach;
    along = curve.lengths[i]! + (curve.lengths[i + 1]! - curve.lengths[i]!) * t;
  }
  return along ?? nearest;
}
