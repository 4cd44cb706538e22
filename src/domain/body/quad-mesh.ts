/**
 * A closed mesh of quads with the incidence that subdivision needs. Edges are numbered in the order they are
 * first met going round the quads, so the numbering depends on the quads alone.
 */
export interface QuadMesh {
  readonly vertexCount: number;
  /** Four vertices a quad, counter-clockwise seen from outside. */
  readonly quads: Uint32Array;
  readonly edgeCount: number;
  /** Two vertices an edge. */
  readonly edgeVertices: Uint32Array;
  /** Two quads an edge. */
  readonly edgeQuads: Uint32Array;
  /** Four edges a quad: edge k joins corner k and corner k + 1. */
  readonly quadEdges: Uint32Array;
  /** Neighbours along edges of vertex v: `neighbours[neighbourStart[v] .. neighbourStart[v + 1])`. */
  readonly neighbourStart: Uint32Array;
  readonly neighbours: Uint32Array;
}

/** @throws Error when an edge is not shared by exactly two quads: every stencil here assumes a closed surface. */
export function buildQuadMesh(quads: Uint32Array, vertexCount: number): QuadMesh {
  const quadCount = quads.length / 4;
  const edgeMax = quadCount * 2;
  const edgeVertices = new Uint32Array(edgeMax * 2);
  const edgeQuads = new Uint32Array(edgeMax * 2);
  const quadEdges = new Uint32Array(quads.length);
  const uses = new Uint8Array(edgeMax);
  // Edges hang in a chain from their lower vertex: quicker than a map, and no keys to hash.
  const head = new Int32Array(vertexCount).fill(-1);
  const next = new Int32Array(edgeMax);
  let edgeCount = 0;
  for (let i = 0; i < quads.length; i++) {
    const a = quads[i]!;
    const b = quads[(i & 3) === 3 ? i - 3 : i + 1]!;
    const low = a < b ? a : b;
    const high = a < b ? b : a;
    let edge = head[low]!;
    while (edge >= 0 && edgeVertices[edge * 2 + 1] !== high) edge = next[edge]!;
    if (edge < 0) {
      if (edgeCount === edgeMax) throw new Error('The mesh is not closed: it has too many edges');
      edge = edgeCount++;
      edgeVertices[edge * 2] = low;
      edgeVertices[edge * 2 + 1] = high;
      next[edge] = head[low]!;
      head[low] = edge;
    }
    const use = uses[edge]!;
    if (use > 1) throw new Error(`The mesh is not closed: edge ${low}-${high} has more than two quads`);
    edgeQuads[edge * 2 + use] = i >> 2;
    uses[edge] = use + 1;
    quadEdges[i] = edge;
  }
  if (edgeCount !== edgeMax) throw new Error('The mesh is not closed: an edge has only one quad');
  const neighbourStart = new Uint32Array(vertexCount + 1);
  for (let i = 0; i < edgeCount * 2; i++) neighbourStart[edgeVertices[i]! + 1]!++;
  for (let v = 0; v < vertexCount; v++) neighbourStart[v + 1]! += neighbourStart[v]!;
  const fill = neighbourStart.slice();
  const neighbours = new Uint32Array(edgeCount * 2);
  for (let e = 0; e < edgeCount; e++) {
    const a = edgeVertices[e * 2]!;
    const b = edgeVertices[e * 2 + 1]!;
    neighbours[fill[a]!++] = b;
    neighbours[fill[b]!++] = a;
  }
  return { vertexCount, quads, edgeCount, edgeVertices, edgeQuads, quadEdges, neighbourStart, neighbours };
}
