import { centre, skinPoint, type SkinMesh, type SkinPoint } from './skin-mesh.ts';
import { dot, normalize, subtract, type Vec3 } from './vec3.ts';

/** Share of the way to a triangle's middle by which a start is moved inside, so that it lies in one triangle. */
const INSIDE = 2e-3;

/** Vertices that carry the weight of a place. */
function corners(mesh: SkinMesh, p: SkinPoint): number[] {
  return [0, 1, 2].filter((k) => p.weights[k]! > 1e-6).map((k) => mesh.triangles[p.triangle * 3 + k]!);
}

/** Triangles that hold a place: its own, or all round its edge or vertex. */
export function holders(mesh: SkinMesh, p: SkinPoint): number[] {
  const on = corners(mesh, p);
  if (on.length === 3) return [p.triangle];
  const first = on[0]!;
  return [...mesh.fans.subarray(mesh.fanStart[first]!, mesh.fanStart[first + 1]!)].filter((t) =>
    on.every((v) => [0, 1, 2].some((k) => mesh.triangles[t * 3 + k] === v)),
  );
}

/** The same place a hair inside the triangle that lies most in a direction. */
export function stepInside(mesh: SkinMesh, p: SkinPoint, direction: Vec3): SkinPoint {
  let best = p.triangle;
  let bestDot = -Infinity;
  for (const t of holders(mesh, p)) {
    const d = dot(normalize(subtract(centre(mesh, t), p.position)), direction);
    if (d > bestDot) [best, bestDot] = [t, d];
  }
  const weights = [0, 1, 2].map((k) => {
    const vertex = mesh.triangles[best * 3 + k]!;
    const j = [0, 1, 2].find((i) => mesh.triangles[p.triangle * 3 + i] === vertex);
    return (j === undefined ? 0 : p.weights[j]!) * (1 - INSIDE) + INSIDE / 3;
  });
  return skinPoint(mesh, best, [weights[0]!, weights[1]!, weights[2]!]);
}
