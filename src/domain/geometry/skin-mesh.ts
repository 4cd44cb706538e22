import { normalize, type Vec3 } from './vec3.ts';

/** A closed triangle mesh as the geometry here reads it: three floats a vertex, three vertices a triangle. */
export interface SkinMesh {
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly triangles: Uint32Array;
  /** Per triangle, the triangle across edges 0-1, 1-2 and 2-0. */
  readonly neighbours: Int32Array;
  /** Triangles round vertex v: `fans[fanStart[v] .. fanStart[v + 1])`. */
  readonly fanStart: Uint32Array;
  readonly fans: Uint32Array;
  /** Kept by `patchBounds` for this mesh alone. */
  readonly bounds: Map<Uint32Array, Float32Array>;
}

/** A place on the skin. `normal` is the smooth one. */
export interface SkinPoint {
  readonly triangle: number;
  readonly weights: Vec3;
  readonly position: Vec3;
  readonly normal: Vec3;
}

export const vertexAt = (values: Float32Array, vertex: number): Vec3 => [
  values[vertex * 3]!,
  values[vertex * 3 + 1]!,
  values[vertex * 3 + 2]!,
];

/** The place that barycentric `weights` name on a triangle; they are brought to sum 1 and none below zero. */
export function skinPoint(mesh: SkinMesh, triangle: number, weights: Vec3): SkinPoint {
  const u = Math.max(0, weights[0]);
  const v = Math.max(0, weights[1]);
  const w = Math.max(0, weights[2]);
  const sum = u + v + w;
  const [wu, wv, ww] = [u / sum, v / sum, w / sum];
  const a = mesh.triangles[triangle * 3]! * 3;
  const b = mesh.triangles[triangle * 3 + 1]! * 3;
  const c = mesh.triangles[triangle * 3 + 2]! * 3;
  const at = (f: Float32Array, k: number): number => f[a + k]! * wu + f[b + k]! * wv + f[c + k]! * ww;
  return {
    triangle,
    weights: [wu, wv, ww],
    position: [at(mesh.positions, 0), at(mesh.positions, 1), at(mesh.positions, 2)],
    normal: normalize([at(mesh.normals, 0), at(mesh.normals, 1), at(mesh.normals, 2)]),
  };
}

/**
 * Which triangle lies across each edge.
 * @throws Error when an edge has not exactly two triangles: walking needs a closed skin.
 */
export function triangleNeighbours(triangles: Uint32Array, vertexCount: number): Int32Array {
  const out = new Int32Array(triangles.length).fill(-1);
  const head = new Int32Array(vertexCount).fill(-1);
  const next = new Int32Array(triangles.length);
  for (let i = 0; i < triangles.length; i++) {
    const a = triangles[i]!;
    const b = triangles[i % 3 === 2 ? i - 2 : i + 1]!;
    // The neighbour holds the same edge the other way round, hung on its own first vertex.
    let other = head[b]!;
    while (other >= 0 && triangles[other % 3 === 2 ? other - 2 : other + 1] !== a) other = next[other]!;
    if (other >= 0) {
      out[i] = Math.floor(other / 3);
      out[other] = Math.floor(i / 3);
    }
    next[i] = head[a]!;
    head[a] = i;
  }
  if (out.includes(-1)) throw new Error('The skin is not closed: an edge has only one triangle');
  return out;
}

/** Which triangles lie round each vertex. */
export function vertexFans(triangles: Uint32Array, vertexCount: number): Pick<SkinMesh, 'fanStart' | 'fans'> {
  const fanStart = new Uint32Array(vertexCount + 1);
  for (const v of triangles) fanStart[v + 1]!++;
  for (let v = 0; v < vertexCount; v++) fanStart[v + 1]! += fanStart[v]!;
  const fill = fanStart.slice();
  const fans = new Uint32Array(triangles.length);
  for (let i = 0; i < triangles.length; i++) fans[fill[triangles[i]!]!++] = Math.floor(i / 3);
  return { fanStart, fans };
}

/** The middle of a triangle. */
export function centre(mesh: SkinMesh, triangle: number): Vec3 {
  const a = vertexAt(mesh.positions, mesh.triangles[triangle * 3]!);
  const b = vertexAt(mesh.positions, mesh.triangles[triangle * 3 + 1]!);
  const c = vertexAt(mesh.positions, mesh.triangles[triangle * 3 + 2]!);
  return [(a[0] + b[0] + c[0]) / 3, (a[1] + b[1] + c[1]) / 3, (a[2] + b[2] + c[2]) / 3];
}

/** A vertex as a place on the skin, in the triangle round it that lies farthest to the body's left. */
export function vertexPoint(mesh: SkinMesh, vertex: number): SkinPoint {
  let best = -1;
  let bestX = -Infinity;
  for (let i = mesh.fanStart[vertex]!; i < mesh.fanStart[vertex + 1]!; i++) {
    const x = centre(mesh, mesh.fans[i]!)[0];
    if (x > bestX) [best, bestX] = [mesh.fans[i]!, x];
  }
  const weights: [number, number, number] = [0, 0, 0];
  weights[[0, 1, 2].find((k) => mesh.triangles[best * 3 + k] === vertex)!] = 1;
  return skinPoint(mesh, best, weights);
}
