import { skinPoint, type SkinMesh, type SkinPoint } from './skin-mesh.ts';
import type { Vec3 } from './vec3.ts';

/** A plane through `point` with unit normal. */
export interface Plane {
  readonly point: Vec3;
  readonly normal: Vec3;
}

/** A place on a cut: a skin point whose normal has not been worked out. */
export type CutPoint = Omit<SkinPoint, 'normal'>;

/** A polyline on the skin, in lists side by side: `lengths[i]` is the way from the first place to the i-th. */
export interface SkinCurve {
  readonly triangles: readonly number[];
  /** Three numbers a place. */
  readonly weights: readonly number[];
  /** Three numbers a place. */
  readonly positions: readonly number[];
  readonly lengths: readonly number[];
  readonly closed: boolean;
}

export const curvePoint = ({ triangles, weights, positions }: SkinCurve, i: number): CutPoint => ({
  triangle: triangles[i]!,
  weights: [weights[i * 3]!, weights[i * 3 + 1]!, weights[i * 3 + 2]!],
  position: [positions[i * 3]!, positions[i * 3 + 1]!, positions[i * 3 + 2]!],
});

/** A curve through places that lie near each other. */
export function curveThrough(places: readonly CutPoint[], lengths: readonly number[]): SkinCurve {
  return {
    triangles: places.map(({ triangle }) => triangle),
    weights: places.flatMap(({ weights }) => weights),
    positions: places.flatMap(({ position }) => position),
    lengths,
    closed: false,
  };
}

/** Keeps a plane off exact vertices, where a crossing would belong to many triangles at once. Metres. */
const OFF_VERTEX = 1e-9;

/**
 * Follows the cut of a plane through the skin from one triangle until `enough` says so or the cut closes.
 * With `toward`, the way whose first step leads more along it is taken. `enough` is shown the curve so far.
 * @returns undefined when the plane misses the triangle.
 */
export function traceSection(
  mesh: SkinMesh,
  startTriangle: number,
  plane: Plane,
  options: {
    readonly start?: CutPoint;
    readonly toward?: Vec3;
    readonly enough?: (curve: SkinCurve) => boolean;
  } = {},
): SkinCurve | undefined {
  const { positions: p, triangles: corners, neighbours } = mesh;
  const [px, py, pz] = plane.point;
  const [nx, ny, nz] = plane.normal;
  const side = (v: number): number => {
    const d = (p[v * 3]! - px) * nx + (p[v * 3 + 1]! - py) * ny + (p[v * 3 + 2]! - pz) * nz;
    return Math.abs(d) < OFF_VERTEX ? OFF_VERTEX : d;
  };
  const triangles: number[] = [];
  const weights: number[] = [];
  const positions: number[] = [];
  const lengths: number[] = [];
  let last = -1;
  const add = (triangle: number, x: number, y: number, z: number): void => {
    lengths.push(
      last < 0
        ? 0
        : lengths[last]! +
            Math.hypot(positions[last * 3]! - x, positions[last * 3 + 1]! - y, positions[last * 3 + 2]! - z),
    );
    triangles.push(triangle);
    positions.push(x, y, z);
    last++;
  };
  /** Adds where the plane crosses edge k of a triangle (0-1, 1-2, 2-0), given its distances from the edge's ends. */
  const cross = (triangle: number, k: number, da: number, db: number): void => {
    const a = corners[triangle * 3 + k]! * 3;
    const b = corners[triangle * 3 + (k === 2 ? 0 : k + 1)]! * 3;
    const t = da / (da - db);
    add(
      triangle,
      p[a]! * (1 - t) + p[b]! * t,
      p[a + 1]! * (1 - t) + p[b + 1]! * t,
      p[a + 2]! * (1 - t) + p[b + 2]! * t,
    );
    weights.push(
      k === 0 ? 1 - t : k === 2 ? t : 0,
      k === 1 ? 1 - t : k === 0 ? t : 0,
      k === 2 ? 1 - t : k === 1 ? t : 0,
    );
  };
  const s = [0, 1, 2].map((k) => side(corners[startTriangle * 3 + k]!));
  const crossed = [0, 1, 2].filter((k) => s[k]! > 0 !== s[(k + 1) % 3]! > 0);
  if (crossed.length < 2) return undefined;
  let [back, out] = [crossed[0]!, crossed[1]!];
  cross(startTriangle, back, s[back]!, s[(back + 1) % 3]!);
  cross(startTriangle, out, s[out]!, s[(out + 1) % 3]!);
  const { start, toward, enough } = options;
  if (toward) {
    const along =
      (positions[3]! - positions[0]!) * toward[0] +
      (positions[4]! - positions[1]!) * toward[1] +
      (positions[5]! - positions[2]!) * toward[2];
    if (along < 0) [back, out] = [out, back];
  }
  for (const list of [triangles, weights, positions, lengths]) list.length = 0;
  last = -1;
  if (start) {
    add(start.triangle, ...start.position);
    weights.push(...start.weights);
  } else cross(startTriangle, back, s[back]!, s[(back + 1) % 3]!);
  cross(startTriangle, out, s[out]!, s[(out + 1) % 3]!);
  const curve = { triangles, weights, positions, lengths, closed: false };

  let triangle = startTriangle;
  let exit = out;
  let da = s[out]!;
  let db = s[(out + 1) % 3]!;
  for (let step = corners.length; step > 0; step--) {
    if (enough?.(curve)) return curve;
    const from = triangle;
    triangle = neighbours[triangle * 3 + exit]!;
    if (triangle === startTriangle) {
      // Back where it began: the last step inside the first triangle closes the curve.
      add(triangles[0]!, positions[0]!, positions[1]!, positions[2]!);
      weights.push(weights[0]!, weights[1]!, weights[2]!);
      curve.closed = true;
      return curve;
    }
    const entered = neighbours[triangle * 3] === from ? 0 : neighbours[triangle * 3 + 1] === from ? 1 : 2;
    // The neighbour holds the edge the other way round: its far corner decides which of the other two is crossed.
    const dc = side(corners[triangle * 3 + (entered === 0 ? 2 : entered - 1)]!);
    if (dc > 0 === db > 0) {
      exit = entered === 2 ? 0 : entered + 1;
      db = dc;
    } else {
      exit = entered === 0 ? 2 : entered - 1;
      da = dc;
    }
    cross(triangle, exit, da, db);
  }
  return curve;
}

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
