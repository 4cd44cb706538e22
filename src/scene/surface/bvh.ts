/**
 * A tree of boxes round the body's triangles, for rays. Its leaves hold clusters of consecutive triangles (the
 * eight that one quad of the base mesh was divided into), which keeps it small, quick to build in the worker and
 * cheap to hand over. Nodes lie depth first: the left child of node i is i + 1, and children come after parents.
 */
export interface Bvh {
  /** min x, y, z, max x, y, z a node; metres. */
  readonly bounds: Float32Array<ArrayBuffer>;
  /** Inner node: index of the right child. Leaf: -1 - the index of its first entry in `clusters`. */
  readonly links: Int32Array<ArrayBuffer>;
  /** How many clusters a leaf holds; 0 for inner nodes. */
  readonly counts: Uint8Array<ArrayBuffer>;
  readonly clusters: Uint32Array<ArrayBuffer>;
}

/** Triangles a cluster: one base quad gives four finer quads, eight triangles, written one after another. */
export const CLUSTER = 8;
const LEAF = 2;

/** @param triangles three vertices a triangle @param positions metres, three a vertex */
export function buildBvh(triangles: Uint16Array | Uint32Array, positions: Float32Array): Bvh {
  const clusterCount = Math.ceil(triangles.length / (3 * CLUSTER));
  const centres = new Float32Array(clusterCount * 3);
  for (let c = 0; c < clusterCount; c++) {
    const end = Math.min(triangles.length, (c + 1) * CLUSTER * 3);
    const start = c * CLUSTER * 3;
    for (let i = start; i < end; i++) {
      for (let k = 0; k < 3; k++) centres[c * 3 + k]! += positions[triangles[i]! * 3 + k]! / (end - start);
    }
  }
  const clusters = Uint32Array.from({ length: clusterCount }, (_, i) => i);
  const links: number[] = [];
  const counts: number[] = [];

  const split = (from: number, to: number): void => {
    const node = links.length;
    links.push(-1 - from);
    counts.push(to - from);
    if (to - from <= LEAF) return;
    const axis = widestAxis(centres, clusters, from, to);
    const middle = (from + to) >> 1;
    clusters.subarray(from, to).sort((a, b) => centres[a * 3 + axis]! - centres[b * 3 + axis]!);
    counts[node] = 0;
    split(from, middle);
    links[node] = links.length;
    split(middle, to);
  };
  split(0, clusterCount);

  const bvh: Bvh = {
    bounds: new Float32Array(links.length * 6),
    links: Int32Array.from(links),
    counts: Uint8Array.from(counts),
    clusters,
  };
  refitBvh(bvh, triangles, positions, bvh.bounds);
  return bvh;
}

/** Writes the boxes of the same tree round moved vertices. */
export function refitBvh(
  bvh: Pick<Bvh, 'links' | 'counts' | 'clusters'>,
  triangles: Uint16Array | Uint32Array,
  positions: Float32Array,
  bounds: Float32Array,
): void {
  for (let node = bvh.links.length - 1; node >= 0; node--) {
    const o = node * 6;
    const count = bvh.counts[node]!;
    if (count === 0) {
      const left = (node + 1) * 6;
      const right = bvh.links[node]! * 6;
      for (let k = 0; k < 3; k++) {
        bounds[o + k] = Math.min(bounds[left + k]!, bounds[right + k]!);
        bounds[o + 3 + k] = Math.max(bounds[left + 3 + k]!, bounds[right + 3 + k]!);
      }
      continue;
    }
    let [x0, y0, z0, x1, y1, z1] = [Infinity, Infinity, Infinity, -Infinity, -Infinity, -Infinity];
    const first = -1 - bvh.links[node]!;
    for (let c = first; c < first + count; c++) {
      const start = bvh.clusters[c]! * CLUSTER * 3;
      const end = Math.min(triangles.length, start + CLUSTER * 3);
      for (let i = start; i < end; i++) {
        const v = triangles[i]! * 3;
        const x = positions[v]!;
        const y = positions[v + 1]!;
        const z = positions[v + 2]!;
        if (x < x0) x0 = x;
        if (x > x1) x1 = x;
        if (y < y0) y0 = y;
        if (y > y1) y1 = y;
        if (z < z0) z0 = z;
        if (z > z1) z1 = z;
      }
    }
    bounds[o] = x0;
    bounds[o + 1] = y0;
    bounds[o + 2] = z0;
    bounds[o + 3] = x1;
    bounds[o + 4] = y1;
    bounds[o + 5] = z1;
  }
}

function widestAxis(centres: Float32Array, clusters: Uint32Array, from: number, to: number): number {
  let axis = 0;
  let widest = -1;
  for (let k = 0; k < 3; k++) {
    let low = Infinity;
    let high = -Infinity;
    for (let i = from; i < to; i++) {
      const x = centres[clusters[i]! * 3 + k]!;
      if (x < low) low = x;
      if (x > high) high = x;
    }
    if (high - low > widest) {
      widest = high - low;
      axis = k;
    }
  }
  return axis;
}
