import { curvePoint, type CutPoint, type SkinCurve } from './skin-curve.ts';
import { skinPoint, type SkinMesh, type SkinPoint } from './skin-mesh.ts';
import type { Vec3 } from './vec3.ts';

/** The place `length` metres along the curve; beyond its ends, the end. */
export function alongCurve(mesh: SkinMesh, curve: SkinCurve, length: number): SkinPoint {
  const { lengths } = curve;
  const whole = (i: number): SkinPoint => {
    const { triangle, weights } = curvePoint(curve, i);
    return skinPoint(mesh, triangle, weights);
  };
  if (length <= 0) return whole(0);
  let high = lengths.length - 1;
  if (length >= lengths[high]!) return whole(high);
  let low = 0;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (lengths[middle]! <= length) low = middle;
    else high = middle;
  }
  const a = curvePoint(curve, low);
  const b = curvePoint(curve, high);
  const step = lengths[high]! - lengths[low]!;
  return between(mesh, a, b, step > 0 ? (length - lengths[low]!) / step : 0);
}

/** Part of the way between two places of one triangle (b's, unless only a's holds both). */
function between(mesh: SkinMesh, a: CutPoint, b: CutPoint, t: number): SkinPoint {
  const inB = weightsIn(mesh, a, b.triangle);
  if (inB) return skinPoint(mesh, b.triangle, lerp(inB, b.weights, t));
  const inA = weightsIn(mesh, b, a.triangle);
  if (inA) return skinPoint(mesh, a.triangle, lerp(a.weights, inA, t));
  const nearer = t < 0.5 ? a : b;
  return skinPoint(mesh, nearer.triangle, nearer.weights);
}

const lerp = (a: Vec3, b: Vec3, t: number): Vec3 => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
  a[2] + (b[2] - a[2]) * t,
];

/** The same place in the weights of another triangle, when all its weight lies on vertices they share. */
export function weightsIn(mesh: SkinMesh, p: CutPoint, triangle: number): Vec3 | undefined {
  if (p.triangle === triangle) return p.weights;
  const out: [number, number, number] = [0, 0, 0];
  for (let k = 0; k < 3; k++) {
    if (p.weights[k]! < 1e-9) continue;
    const vertex = mesh.triangles[p.triangle * 3 + k]!;
    const j = [0, 1, 2].find((i) => mesh.triangles[triangle * 3 + i] === vertex);
    if (j === undefined) return undefined;
    out[j] = p.weights[k]!;
  }
  return out;
}
