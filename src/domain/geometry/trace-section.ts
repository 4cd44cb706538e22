import { skinPoint, vertexAt, type SkinMesh, type SkinPoint } from './skin-mesh.ts';
import { distance, dot, subtract, type Vec3 } from './vec3.ts';

/** A plane through `point` with unit normal. */
export interface Plane {
  readonly point: Vec3;
  readonly normal: Vec3;
}

/** A place on a cut: a skin point whose normal has not been worked out. */
export type CutPoint = Omit<SkinPoint, 'normal'>;

/** A polyline on the skin; `lengths[i]` is the way from the first place to the i-th. */
export interface SkinCurve {
  readonly points: readonly CutPoint[];
  readonly lengths: readonly number[];
  readonly closed: boolean;
}

/** Keeps a plane off exact vertices, where a crossing would belong to many triangles at once. Metres. */
const OFF_VERTEX = 1e-9;

const side = (mesh: SkinMesh, vertex: number, plane: Plane): number => {
  const d = dot(subtract(vertexAt(mesh.positions, vertex), plane.point), plane.normal);
  return Math.abs(d) < OFF_VERTEX ? OFF_VERTEX : d;
};

/** Where the plane crosses edge k of the triangle (0-1, 1-2, 2-0); undefined where it does not. */
function crossing(mesh: SkinMesh, triangle: number, k: number, plane: Plane): CutPoint | undefined {
  const a = mesh.triangles[triangle * 3 + k]!;
  const b = mesh.triangles[triangle * 3 + ((k + 1) % 3)]!;
  const da = side(mesh, a, plane);
  const db = side(mesh, b, plane);
  if (da > 0 === db > 0) return undefined;
  const t = da / (da - db);
  const weights: [number, number, number] = [0, 0, 0];
  weights[k] = 1 - t;
  weights[(k + 1) % 3] = t;
  const p = mesh.positions;
  const at = (i: number): number => p[a * 3 + i]! * (1 - t) + p[b * 3 + i]! * t;
  return { triangle, weights, position: [at(0), at(1), at(2)] };
}

/**
 * Follows the cut of a plane through the skin from one triangle until `enough` says so or the cut closes.
 * With `toward`, the way whose first step leads more along it is taken.
 * @returns undefined when the plane misses the triangle.
 */
export function traceSection(
  mesh: SkinMesh,
  startTriangle: number,
  plane: Plane,
  options: {
    readonly start?: CutPoint;
    readonly toward?: Vec3;
    readonly enough?: (length: number, point: CutPoint) => boolean;
  } = {},
): SkinCurve | undefined {
  const exits = [0, 1, 2]
    .map((k) => ({ k, point: crossing(mesh, startTriangle, k, plane) }))
    .filter((e): e is { k: number; point: CutPoint } => e.point !== undefined);
  if (exits.length < 2) return undefined;
  let [back, out] = [exits[0]!, exits[1]!];
  if (options.toward && dot(subtract(out.point.position, back.point.position), options.toward) < 0)
    [back, out] = [out, back];
  const points: CutPoint[] = [options.start ?? back.point];
  const lengths = [0];
  let length = 0;
  let triangle = startTriangle;
  let exit = out;
  const limit = mesh.triangles.length;
  for (let step = 0; step < limit; step++) {
    length += distance(points[points.length - 1]!.position, exit.point.position);
    points.push(exit.point);
    lengths.push(length);
    if (options.enough?.(length, exit.point)) return { points, lengths, closed: false };
    const from = triangle;
    triangle = mesh.neighbours[triangle * 3 + exit.k]!;
    if (triangle === startTriangle) {
      // Back where it began: the last step inside the first triangle closes the curve.
      const first = points[0]!;
      length += distance(exit.point.position, first.position);
      points.push(first);
      lengths.push(length);
      return { points, lengths, closed: true };
    }
    const entered = [0, 1, 2].find((k) => mesh.neighbours[triangle * 3 + k] === from);
    const k = [0, 1, 2].find((e) => e !== entered && crossing(mesh, triangle, e, plane) !== undefined);
    if (k === undefined) return { points, lengths, closed: false };
    exit = { k, point: crossing(mesh, triangle, k, plane)! };
  }
  return { points, lengths, closed: false };
}

/** The place `length` metres along the curve; beyond its ends, the end. */
export function alongCurve(mesh: SkinMesh, curve: SkinCurve, length: number): SkinPoint {
  const { points, lengths } = curve;
  const whole = (p: CutPoint): SkinPoint => skinPoint(mesh, p.triangle, p.weights);
  if (length <= 0) return whole(points[0]!);
  let high = lengths.length - 1;
  if (length >= lengths[high]!) return whole(points[high]!);
  let low = 0;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (lengths[middle]! <= length) low = middle;
    else high = middle;
  }
  const a = points[low]!;
  const b = points[high]!;
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
