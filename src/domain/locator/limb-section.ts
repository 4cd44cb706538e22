import { BLOCK, patchBounds } from '../geometry/patch-bounds.ts';
import type { SkinMesh } from '../geometry/skin-mesh.ts';
import type { SkinCurve } from '../geometry/skin-curve.ts';
import { traceSection, type Plane } from '../geometry/trace-section.ts';
import { cross, dot, normalize, reject, subtract, type Vec3 } from '../geometry/vec3.ts';
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
  const seen = newMarks(mesh.triangles.length / 3);
  let best: SkinCurve | undefined;
  let bestDistance = Infinity;
  eachCrossed(mesh, solving.patches.left(solving.table.limbs[limb].regions), plane, (t) => {
    if (seen.on[t] === seen.now) return;
    const curve = traceSection(mesh, t, plane);
    if (!curve) return;
    for (const triangle of curve.triangles) seen.on[triangle] = seen.now;
    if (!curve.closed) return;
    const d = nearestOf(curve, near);
    if (d < bestDistance) [best, bestDistance] = [curve, d];
  });
  if (!best) return solving.fail('level', `no skin of the ${limb} lies at that level`);
  return { plane, curve: best, middle: middleOf(best) };
}

/** One number a triangle, told apart by the cut it was written for: kept, so that a cut costs no new list. */
const marks = { on: new Uint32Array(0), now: 0 };

function newMarks(triangles: number): { readonly on: Uint32Array; readonly now: number } {
  if (marks.on.length < triangles || marks.now === 0xffffffff) {
    marks.on = new Uint32Array(triangles);
    marks.now = 0;
  }
  marks.now++;
  return marks;
}

/** Tells of every triangle that a plane goes through. */
function eachCrossed(
  mesh: SkinMesh,
  patches: readonly Uint32Array[],
  { point, normal }: Plane,
  tell: (triangle: number) => void,
): void {
  const { positions: p, triangles } = mesh;
  const [nx, ny, nz] = normal;
  const level = dot(point, normal);
  for (const patch of patches) {
    const bounds = patchBounds(mesh, patch);
    for (let block = 0, start = 0; start < patch.length; block++, start += BLOCK) {
      const b = block * 4;
      const middle = bounds[b]! * nx + bounds[b + 1]! * ny + bounds[b + 2]! * nz;
      if (Math.abs(middle - level) > bounds[b + 3]!) continue;
      const end = Math.min(start + BLOCK, patch.length);
      for (let i = start; i < end; i++) {
        const t = patch[i]! * 3;
        let above = 0;
        for (let k = 0; k < 3; k++) {
          const v = triangles[t + k]! * 3;
          if (p[v]! * nx + p[v + 1]! * ny + p[v + 2]! * nz > level) above++;
        }
        if (above === 1 || above === 2) tell(patch[i]!);
      }
    }
  }
}

/** Metres from a place to the nearest of a curve's. */
function nearestOf({ positions }: SkinCurve, [x, y, z]: Vec3): number {
  let least = Infinity;
  for (let i = 0; i < positions.length; i += 3) {
    const d = Math.hypot(positions[i]! - x, positions[i + 1]! - y, positions[i + 2]! - z);
    if (d < least) least = d;
  }
  return least;
}

function middleOf({ positions: p }: SkinCurve): Vec3 {
  let [lx, ly, lz, hx, hy, hz] = [Infinity, Infinity, Infinity, -Infinity, -Infinity, -Infinity];
  for (let i = 0; i < p.length; i += 3) {
    const [x, y, z] = [p[i]!, p[i + 1]!, p[i + 2]!];
    if (x < lx) lx = x;
    if (x > hx) hx = x;
    if (y < ly) ly = y;
    if (y > hy) hy = y;
    if (z < lz) lz = z;
    if (z > hz) hz = z;
  }
  return [(lx + hx) / 2, (ly + hy) / 2, (lz + hz) / 2];
}

/**
 * Metres along the cut of a place near it: where the way out from the cut's middle through the place meets the
 * skin, so that a straight line through a limb comes to the skin without sliding sideways. With a line of sight,
 * where the viewer sees the place on the skin.
 */
export function placeOnSection(section: Section, place: Vec3, sight?: Vec3): number {
  const { plane, curve } = section;
  const { positions: p, lengths } = curve;
  const from = sight ? place : section.middle;
  const [fx, fy, fz] = from;
  const out = normalize(reject(sight ?? subtract(place, from), plane.normal));
  const across = cross(plane.normal, out);
  const beyond = dot(subtract(place, from), out);
  const along = (axis: Vec3, i: number): number =>
    (p[i]! - fx) * axis[0] + (p[i + 1]! - fy) * axis[1] + (p[i + 2]! - fz) * axis[2];
  let found = 0;
  let least = Infinity;
  let ub = along(across, 0);
  for (let i = 0; i + 1 < lengths.length; i++) {
    const ua = ub;
    ub = along(across, i * 3 + 3);
    if (ua > 0 === ub > 0) continue;
    const t = ua / (ua - ub);
    const reach = along(out, i * 3) * (1 - t) + along(out, i * 3 + 3) * t;
    // Folded skin may be met more than once: the meeting nearest to the viewer, or to the place, is meant.
    const off = sight ? -reach : reach > 0 ? Math.abs(reach - beyond) : Infinity;
    if (off >= least) continue;
    least = off;
    found = lengths[i]! + (lengths[i + 1]! - lengths[i]!) * t;
  }
  return found;
}
