import { BLOCK, patchBounds } from '../geometry/patch-bounds.ts';
import type { SkinMesh } from '../geometry/skin-mesh.ts';
import { traceSection, type Plane, type SkinCurve } from '../geometry/trace-section.ts';
import { cross, distance, dot, normalize, reject, subtract, type Vec3 } from '../geometry/vec3.ts';
import type { Limb } from './names.ts';
import type { Solving } from './solving.ts';

/** The cut of a plane through one limb: a closed line round it. */
export interface Section {
  readonly plane: Plane;
  readonly curve: SkinCurve;
  /** The middle of the cut's extent. */
  readonly middle: Vec3;
}

/**
 * Cuts the left limb. Where the plane meets its skin more than once, as it meets foot and toes, the cut that comes
 * nearest to a place is meant.
 */
export function limbSection(solving: Solving, limb: Limb, plane: Plane, near: Vec3): Section {
  const { mesh } = solving;
  const patches = solving.patches.left(solving.table.limbs[limb].regions);
  const seen = new Set<number>();
  let best: Section | undefined;
  let bestDistance = Infinity;
  for (const t of crossed(mesh, patches, plane)) {
    if (seen.has(t)) continue;
    const curve = traceSection(mesh, t, plane);
    if (!curve) continue;
    for (const point of curve.points) seen.add(point.triangle);
    if (!curve.closed) continue;
    const d = Math.min(...curve.points.map((point) => distance(point.position, near)));
    if (d < bestDistance) [best, bestDistance] = [{ plane, curve, middle: middleOf(curve) }, d];
  }
  return best ?? solving.fail('level', `no skin of the ${limb} lies at that level`);
}

/** Triangles that a plane goes through. */
function* crossed(
  mesh: SkinMesh,
  patches: readonly Uint32Array[],
  { point, normal }: Plane,
): Generator<number> {
  const { positions, triangles } = mesh;
  const level = dot(point, normal);
  for (const patch of patches) {
    const bounds = patchBounds(mesh, patch);
    for (let block = 0, start = 0; start < patch.length; block++, start += BLOCK) {
      const middle =
        bounds[block * 4]! * normal[0] +
        bounds[block * 4 + 1]! * normal[1] +
        bounds[block * 4 + 2]! * normal[2];
      if (Math.abs(middle - level) > bounds[block * 4 + 3]!) continue;
      const end = Math.min(start + BLOCK, patch.length);
      for (let i = start; i < end; i++) {
        let above = 0;
        for (let k = 0; k < 3; k++) {
          const v = triangles[patch[i]! * 3 + k]! * 3;
          const d = positions[v]! * normal[0] + positions[v + 1]! * normal[1] + positions[v + 2]! * normal[2];
          if (d > level) above++;
        }
        if (above === 1 || above === 2) yield patch[i]!;
      }
    }
  }
}

function middleOf(curve: SkinCurve): Vec3 {
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
 * Metres along the cut of a place near it: where the way out from the cut's middle through the place meets the
 * skin, so that a straight line through a limb comes to the skin without sliding sideways. With a line of sight,
 * where the viewer sees the place on the skin.
 */
export function placeOnSection(section: Section, place: Vec3, sight?: Vec3): number {
  const { plane, curve } = section;
  const from = sight ? place : section.middle;
  const out = normalize(reject(sight ?? subtract(place, from), plane.normal));
  const across = cross(plane.normal, out);
  const beyond = dot(subtract(place, from), out);
  let along = 0;
  let least = Infinity;
  for (let i = 0; i + 1 < curve.points.length; i++) {
    const a = subtract(curve.points[i]!.position, from);
    const b = subtract(curve.points[i + 1]!.position, from);
    const ua = dot(a, across);
    const ub = dot(b, across);
    if (ua > 0 === ub > 0) continue;
    const t = ua / (ua - ub);
    const reach = dot(a, out) * (1 - t) + dot(b, out) * t;
    // Folded skin may be met more than once: the meeting nearest to the viewer, or to the place, is meant.
    const off = sight ? -reach : reach > 0 ? Math.abs(reach - beyond) : Infinity;
    if (off >= least) continue;
    least = off;
    along = curve.lengths[i]! + (curve.lengths[i + 1]! - curve.lengths[i]!) * t;
  }
  return along;
}
