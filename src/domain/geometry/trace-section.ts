import type { CutPoint, SkinCurve } from './skin-curve.ts';
import type { SkinMesh } from './skin-mesh.ts';
import type { Vec3 } from './vec3.ts';

/** A plane through `point` with unit normal. */
export interface Plane {
  readonly point: Vec3;
  readonly normal: Vec3;
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
