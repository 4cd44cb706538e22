import type { QuadMesh } from './quad-mesh.ts';

/**
 * Extends the base's left/right vertex map to the subdivided mesh (vertices, then quads, then edges).
 * @throws Error when the base map does not carry the mesh onto itself.
 */
export function mirrorSubdivision(mesh: QuadMesh, mirror: Uint32Array): Uint32Array {
  const { vertexCount: nv, quads, edgeVertices, edgeQuads, edgeCount, quadEdges } = mesh;
  const nq = quads.length / 4;
  const out = new Uint32Array(nv + nq + edgeCount);
  out.set(mirror);
  const head = new Int32Array(nv).fill(-1);
  const next = new Int32Array(edgeCount);
  for (let e = 0; e < edgeCount; e++) {
    next[e] = head[edgeVertices[e * 2]!]!;
    head[edgeVertices[e * 2]!] = e;
  }
  const mirrored = (edge: number): number => {
    const a = mirror[edgeVertices[edge * 2]!]!;
    const b = mirror[edgeVertices[edge * 2 + 1]!]!;
    const high = Math.max(a, b);
    let e = head[Math.min(a, b)]!;
    while (e >= 0 && edgeVertices[e * 2 + 1] !== high) e = next[e]!;
    if (e < 0) throw new Error(`The body is not symmetric: edge ${a}-${b} has no mirror`);
    return e;
  };
  const edgeMirror = new Uint32Array(edgeCount);
  for (let e = 0; e < edgeCount; e++) {
    edgeMirror[e] = mirrored(e);
    out[nv + nq + e] = nv + nq + edgeMirror[e]!;
  }
  for (let q = 0; q < nq; q++) {
    // Two opposite edges name a quad: the quad that both mirrored edges share.
    const e = edgeMirror[quadEdges[q * 4]!]!;
    const f = edgeMirror[quadEdges[q * 4 + 2]!]!;
    const [a, b, c, d] = [edgeQuads[e * 2]!, edgeQuads[e * 2 + 1]!, edgeQuads[f * 2]!, edgeQuads[f * 2 + 1]!];
    const shared = a === c || a === d ? a : b === c || b === d ? b : -1;
    if (shared < 0) throw new Error(`The body is not symmetric: quad ${q} has no mirror`);
    out[nv + q] = nv + shared;
  }
  return out;
}
