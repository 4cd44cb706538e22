import { alongCurve } from './along-curve.ts';
import { placeFromEnd } from './skin-curve.ts';
import type { SkinMesh, SkinPoint } from './skin-mesh.ts';
import { stepInside } from './step-inside.ts';
import { traceSection } from './trace-section.ts';
import { cross, dot, length, normalize, reject, scale, subtract, type Vec3 } from './vec3.ts';

/** Where skin folds away from the direction, a walk for reach ends after this many times its metres. */
const REACH_LIMIT = 2;

/**
 * Walks `metres` over the skin, keeping to the plane of the start's normal and the direction.
 * @param measured `skin` counts the way over the skin, `reach` only how far it leads in the direction
 * @returns undefined when the direction points straight out of the skin.
 */
export function walkAlong(
  mesh: SkinMesh,
  from: SkinPoint,
  direction: Vec3,
  metres: number,
  measured: 'skin' | 'reach' = 'skin',
): SkinPoint | undefined {
  const tangent = reject(direction, from.normal);
  if (length(tangent) < 1e-3) return undefined;
  if (metres < 0) return walkAlong(mesh, from, scale(direction, -1), -metres, measured);
  const toward = normalize(tangent);
  const start = stepInside(mesh, from, toward);
  const plane = { point: start.position, normal: normalize(cross(from.normal, toward)) };
  const reach = (p: Vec3): number => dot(subtract(p, start.position), direction);
  const curve = traceSection(mesh, start.triangle, plane, {
    start,
    toward,
    enough: (so) =>
      measured === 'skin'
        ? so.lengths.at(-1)! >= metres
        : reach(placeFromEnd(so, -1)) >= metres || so.lengths.at(-1)! > metres * REACH_LIMIT,
  });
  if (!curve) return undefined;
  if (measured === 'skin') return alongCurve(mesh, curve, metres);
  const [a, b] = [reach(placeFromEnd(curve, -2)), reach(placeFromEnd(curve, -1))];
  const t = b > a ? Math.min(1, (metres - a) / (b - a)) : 1;
  const [la, lb] = [curve.lengths.at(-2)!, curve.lengths.at(-1)!];
  return alongCurve(mesh, curve, la + (lb - la) * t);
}
