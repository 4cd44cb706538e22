import { BLOCK, patchBounds } from './patch-bounds.ts';
import { skinPoint, type SkinMesh, type SkinPoint } from './skin-mesh.ts';
import type { Vec3 } from './vec3.ts';

/**
 * The place of `patches` nearest to `point`.
 * @throws Error when the patches are empty.
 */
export function nearestOnSkin(mesh: SkinMesh, patches: readonly Uint32Array[], point: Vec3): SkinPoint {
  const { positions, triangles } = mesh;
  let best = Infinity;
  let found = -1;
  let weights: Vec3 = [1, 0, 0];
  for (const patch of patches) {
    const bounds = patchBounds(mesh, patch);
    for (let block = 0, start = 0; start < patch.length; block++, start += BLOCK) {
      const away = Math.hypot(
        bounds[block * 4]! - point[0],
        bounds[block * 4 + 1]! - point[1],
        bounds[block * 4 + 2]! - point[2],
      );
      if (away - bounds[block * 4 + 3]! > best) continue;
      const end = Math.min(start + BLOCK, patch.length);
      for (let i = start; i < end; i++) {
        const t = patch[i]!;
        const a = triangles[t * 3]! * 3;
        const b = triangles[t * 3 + 1]! * 3;
        const c = triangles[t * 3 + 2]! * 3;
        const w = closestWeights(positions, a, b, c, point);
        const x = positions[a]! * w[0] + positions[b]! * w[1] + positions[c]! * w[2] - point[0];
        const y = positions[a + 1]! * w[0] + positions[b + 1]! * w[1] + positions[c + 1]! * w[2] - point[1];
        const z = positions[a + 2]! * w[0] + positions[b + 2]! * w[1] + positions[c + 2]! * w[2] - point[2];
        const d = Math.sqrt(x * x + y * y + z * z);
        if (d >= best) continue;
        best = d;
        found = t;
        weights = w;
      }
    }
  }
  if (found < 0) throw new Error('There is no skin to be near to');
  return skinPoint(mesh, found, weights);
}

/** Barycentric weights of the place of a triangle closest to a point (C. Ericson, Real-Time Collision Detection, 5.1.5). */
function closestWeights(p: Float32Array, a: number, b: number, c: number, q: Vec3): Vec3 {
  const abx = p[b]! - p[a]!;
  const aby = p[b + 1]! - p[a + 1]!;
  const abz = p[b + 2]! - p[a + 2]!;
  const acx = p[c]! - p[a]!;
  const acy = p[c + 1]! - p[a + 1]!;
  const acz = p[c + 2]! - p[a + 2]!;
  const apx = q[0] - p[a]!;
  const apy = q[1] - p[a + 1]!;
  const apz = q[2] - p[a + 2]!;
  const d1 = abx * apx + aby * apy + abz * apz;
  const d2 = acx * apx + acy * apy + acz * apz;
  if (d1 <= 0 && d2 <= 0) return [1, 0, 0];
  const bpx = q[0] - p[b]!;
  const bpy = q[1] - p[b + 1]!;
  const bpz = q[2] - p[b + 2]!;
  const d3 = abx * bpx + aby * bpy + abz * bpz;
  const d4 = acx * bpx + acy * bpy + acz * bpz;
  if (d3 >= 0 && d4 <= d3) return [0, 1, 0];
  const vc = d1 * d4 - d3 * d2;
  if (vc <= 0 && d1 >= 0 && d3 <= 0) return [1 - d1 / (d1 - d3), d1 / (d1 - d3), 0];
  const cpx = q[0] - p[c]!;
  const cpy = q[1] - p[c + 1]!;
  const cpz = q[2] - p[c + 2]!;
  const d5 = abx * cpx + aby * cpy + abz * cpz;
  const d6 = acx * cpx + acy * cpy + acz * cpz;
  if (d6 >= 0 && d5 <= d6) return [0, 0, 1];
  const vb = d5 * d2 - d1 * d6;
  if (vb <= 0 && d2 >= 0 && d6 <= 0) return [1 - d2 / (d2 - d6), 0, d2 / (d2 - d6)];
  const va = d3 * d6 - d5 * d4;
  if (va <= 0 && d4 - d3 >= 0 && d5 - d6 >= 0) {
    const w = (d4 - d3) / (d4 - d3 + (d5 - d6));
    return [0, 1 - w, w];
  }
  const sum = va + vb + vc;
  return [va / sum, vb / sum, vc / sum];
}
