import type { QuadMesh } from '../../src/domain/body/quad-mesh.ts';
import { cross, dot, length, sub, vecAt } from './linear.ts';

const ROUNDS = 6000;
const ENOUGH = 1e-18;

/**
 * Lets some vertices go where a thin plate, held by the skin around it, would lie. The plate's stiffness is
 * measured once, on the skin given here (metres, 3 a vertex), so that the plate of a blend of bodies is the blend
 * of their plates. The function returned moves positions in place.
 */
export function thinPlate(
  mesh: QuadMesh,
  skin: Float64Array,
  free: ReadonlySet<number>,
): (positions: Float64Array) => void {
  const weights = cotangentWeights(mesh, skin, free);
  const unknowns = Uint32Array.from([...free].sort((a, b) => a - b));
  const rows = [...weights].map(([v, row]) => {
    const total = [...row.near.values()].reduce((sum, w) => sum + w, 0);
    const share = 1 / Math.sqrt(row.area);
    return { v, own: total * share, near: [...row.near].map(([u, w]) => [u, w * share] as const) };
  });
  const laplacian = (x: Float64Array, out: Float64Array): void => {
    for (const { v, own, near } of rows) {
      let value = own * x[v]!;
      for (const [u, w] of near) value -= w * x[u]!;
      out[v] = value;
    }
  };
  const transposed = (y: Float64Array, out: Float64Array): void => {
    out.fill(0);
    for (const { v, own, near } of rows) {
      out[v]! += own * y[v]!;
      for (const [u, w] of near) out[u]! -= w * y[v]!;
    }
  };
  const square = (values: Float64Array): number => unknowns.reduce((sum, v) => sum + values[v]! ** 2, 0);

  return (positions) => {
    const half = new Float64Array(mesh.vertexCount);
    const image = new Float64Array(mesh.vertexCount);
    for (let k = 0; k < 3; k++) {
      // Conjugate gradients over the unknowns.
      const x = Float64Array.from({ length: mesh.vertexCount }, (_, v) => positions[v * 3 + k]!);
      laplacian(x, half);
      transposed(half, image);
      const residual = new Float64Array(mesh.vertexCount);
      for (const v of unknowns) residual[v] = -image[v]!;
      const direction = residual.slice();
      let size = square(residual);
      const enough = size * ENOUGH;
      for (let round = 0; round < ROUNDS && size > enough; round++) {
        laplacian(direction, half);
        transposed(half, image);
        let bend = 0;
        for (const v of unknowns) bend += direction[v]! * image[v]!;
        const step = size / bend;
        for (const v of unknowns) {
          x[v]! += step * direction[v]!;
          residual[v]! -= step * image[v]!;
        }
        const next = square(residual);
        for (const v of unknowns) direction[v] = residual[v]! + (next / size) * direction[v]!;
        size = next;
      }
      for (const v of unknowns) positions[v * 3 + k] = x[v]!;
    }
  };
}

interface Row {
  readonly near: Map<number, number>;
  area: number;
}

/** Cotangent weights and areas of the free vertices and their neighbours; each quad is cut both ways, half each. */
function cotangentWeights(mesh: QuadMesh, skin: Float64Array, free: ReadonlySet<number>): Map<number, Row> {
  const { quads, neighbourStart, neighbours } = mesh;
  const wanted = new Set<number>();
  for (const v of free) {
    wanted.add(v);
    for (let i = neighbourStart[v]!; i < neighbourStart[v + 1]!; i++) wanted.add(neighbours[i]!);
  }
  const rows = new Map<number, Row>([...wanted].map((v) => [v, { near: new Map(), area: 0 }]));
  const link = (v: number, u: number, w: number): void => {
    const row = rows.get(v);
    if (row) row.near.set(u, (row.near.get(u) ?? 0) + w);
  };
  const triangle = (...corners: [number, number, number]): void => {
    corners.forEach((apex, k) => {
      const [a, b] = [corners[(k + 1) % 3]!, corners[(k + 2) % 3]!];
      const [p, q] = [sub(vecAt(skin, a), vecAt(skin, apex)), sub(vecAt(skin, b), vecAt(skin, apex))];
      const twice = length(cross(p, q));
      // Half for the formula and half for the two cuts; clamped so that slivers stay harmless.
      const w = Math.max(0.01, Math.min(4, dot(p, q) / (twice || 1e-12))) / 4;
      link(a, b, w);
      link(b, a, w);
      const row = rows.get(apex);
      if (row) row.area += twice / 12;
    });
  };
  for (let i = 0; i < quads.length; i += 4) {
    const [a, b, c, d] = quads.subarray(i, i + 4);
    if (![a!, b!, c!, d!].some((v) => rows.has(v))) continue;
    triangle(a!, b!, c!);
    triangle(a!, c!, d!);
    triangle(a!, b!, d!);
    triangle(b!, c!, d!);
  }
  return rows;
}
