import type { QuadMesh } from './quad-mesh.ts';

/**
 * One Catmull-Clark step of a closed quad mesh (E. Catmull and J. Clark, 1978). The finer mesh's vertices are
 * first the base's own, in their order, then one a quad, then one an edge, so base vertex ids stay what they are.
 */
export interface Subdivision {
  readonly vertexCount: number;
  /** Four vertices a finer quad: corner, edge, middle, edge. */
  readonly quads: Uint32Array;
  /** Each finer quad cut from its corner to its middle, so that left and right are cut alike. */
  readonly triangles: Uint32Array;
  /** Writes the finer positions (3 floats a vertex) for the base's. */
  apply(base: Float32Array, out: Float32Array): void;
}

export function subdivide(mesh: QuadMesh): Subdivision {
  const {
    vertexCount: nv,
    quads,
    edgeVertices,
    edgeQuads,
    quadEdges,
    edgeCount,
    neighbourStart,
    neighbours,
  } = mesh;
  const nq = quads.length / 4;
  const edgeBase = nv + nq;
  const fine = new Uint32Array(nq * 16);
  const triangles = new Uint32Array(nq * 24);
  for (let i = 0; i < quads.length; i++) {
    const q = i >> 2;
    const before = edgeBase + quadEdges[(i & 3) === 0 ? i + 3 : i - 1]!;
    const after = edgeBase + quadEdges[i]!;
    const corner = quads[i]!;
    fine.set([corner, after, nv + q, before], i * 4);
    triangles.set([corner, after, nv + q, corner, nv + q, before], i * 6);
  }
  // Quads round each vertex, by walking the corners once.
  const quadStart = neighbourStart;
  const around = new Uint32Array(quads.length);
  const fill = quadStart.slice();
  for (let i = 0; i < quads.length; i++) around[fill[quads[i]!]!++] = i >> 2;

  return {
    vertexCount: edgeBase + edgeCount,
    quads: fine,
    triangles,
    apply(base, out) {
      for (let q = 0, o = nv * 3; q < nq; q++, o += 3) {
        const a = quads[q * 4]! * 3;
        const b = quads[q * 4 + 1]! * 3;
        const c = quads[q * 4 + 2]! * 3;
        const d = quads[q * 4 + 3]! * 3;
        out[o] = (base[a]! + base[b]! + base[c]! + base[d]!) * 0.25;
        out[o + 1] = (base[a + 1]! + base[b + 1]! + base[c + 1]! + base[d + 1]!) * 0.25;
        out[o + 2] = (base[a + 2]! + base[b + 2]! + base[c + 2]! + base[d + 2]!) * 0.25;
      }
      for (let e = 0, o = edgeBase * 3; e < edgeCount; e++, o += 3) {
        const a = edgeVertices[e * 2]! * 3;
        const b = edgeVertices[e * 2 + 1]! * 3;
        const f = (nv + edgeQuads[e * 2]!) * 3;
        const g = (nv + edgeQuads[e * 2 + 1]!) * 3;
        out[o] = (base[a]! + base[b]! + out[f]! + out[g]!) * 0.25;
        out[o + 1] = (base[a + 1]! + base[b + 1]! + out[f + 1]! + out[g + 1]!) * 0.25;
        out[o + 2] = (base[a + 2]! + base[b + 2]! + out[f + 2]! + out[g + 2]!) * 0.25;
      }
      for (let v = 0; v < nv; v++) {
        const start = neighbourStart[v]!;
        const end = neighbourStart[v + 1]!;
        const n = end - start;
        // (F + 2R + (n - 3)P) / n, with R the mean of edge midpoints: P's share of 2R is 1.
        let x = 0;
        let y = 0;
        let z = 0;
        for (let i = start; i < end; i++) {
          const f = (nv + around[i]!) * 3;
          const u = neighbours[i]! * 3;
          x += out[f]! + base[u]!;
          y += out[f + 1]! + base[u + 1]!;
          z += out[f + 2]! + base[u + 2]!;
        }
        const w = 1 / (n * n);
        const own = (n - 2) / n;
        const o = v * 3;
        out[o] = x * w + base[o]! * own;
        out[o + 1] = y * w + base[o + 1]! * own;
        out[o + 2] = z * w + base[o + 2]! * own;
      }
    },
  };
}
