import type { FieldOrder } from './field-codec.ts';
import type { QuadMesh } from './quad-mesh.ts';

/** Base vertices in their order, each guessed from its neighbours of lower id. */
export function baseOrder(mesh: QuadMesh, mirror: Uint32Array): FieldOrder {
  const start = new Uint32Array(mesh.vertexCount + 1);
  const known = new Uint32Array(mesh.edgeCount);
  let at = 0;
  for (let v = 0; v < mesh.vertexCount; v++) {
    start[v] = at;
    for (let i = mesh.neighbourStart[v]!; i < mesh.neighbourStart[v + 1]!; i++) {
      const u = mesh.neighbours[i]!;
      if (u < v) known[at++] = u;
    }
  }
  start[mesh.vertexCount] = at;
  return { vertexCount: mesh.vertexCount, mirror, start, known };
}

/** Subdivided vertices: the base as above, then quads from their corners, then edges from their ends and quads. */
export function fineOrder(mesh: QuadMesh, mirror: Uint32Array): FieldOrder {
  const { vertexCount: nv, quads, edgeCount, edgeVertices, edgeQuads } = mesh;
  const base = baseOrder(mesh, mirror);
  const nq = quads.length / 4;
  const vertexCount = nv + nq + edgeCount;
  const start = new Uint32Array(vertexCount + 1);
  start.set(base.start);
  const first = base.start[nv]!;
  const known = new Uint32Array(first + (nq + edgeCount) * 4);
  known.set(base.known.subarray(0, first));
  known.set(quads, first);
  let at = first + nq * 4;
  for (let q = 0; q <= nq; q++) start[nv + q] = first + q * 4;
  for (let e = 0; e < edgeCount; e++) {
    start[nv + nq + e] = at;
    known[at++] = edgeVertices[e * 2]!;
    known[at++] = edgeVertices[e * 2 + 1]!;
    known[at++] = nv + edgeQuads[e * 2]!;
    known[at++] = nv + edgeQuads[e * 2 + 1]!;
  }
  start[vertexCount] = at;
  return { vertexCount, mirror, start, known };
}
