import type { SkinMesh } from './skin-mesh.ts';

/** Triangles a block: neighbours in the mesh's own order, which lie near each other. */
export const BLOCK = 16;

/**
 * A ball round each block of a patch (centre and radius, four numbers a block), so that most of the skin can be
 * passed over. Worked out once for each patch of a mesh.
 */
export function patchBounds(mesh: SkinMesh, patch: Uint32Array): Float32Array {
  let bounds = mesh.bounds.get(patch);
  if (!bounds) {
    bounds = measure(mesh, patch);
    mesh.bounds.set(patch, bounds);
  }
  return bounds;
}

function measure({ positions, triangles }: SkinMesh, patch: Uint32Array): Float32Array {
  const out = new Float32Array(Math.ceil(patch.length / BLOCK) * 4);
  const { starts, vertices } = blockVertices(triangles, patch);
  for (let block = 0; block + 1 < starts.length; block++) {
    let [lx, ly, lz, hx, hy, hz] = [Infinity, Infinity, Infinity, -Infinity, -Infinity, -Infinity];
    for (let i = starts[block]!; i < starts[block + 1]!; i++) {
      const v = vertices[i]! * 3;
      const x = positions[v]!;
      const y = positions[v + 1]!;
      const z = positions[v + 2]!;
      if (x < lx) lx = x;
      if (x > hx) hx = x;
      if (y < ly) ly = y;
      if (y > hy) hy = y;
      if (z < lz) lz = z;
      if (z > hz) hz = z;
    }
    out[block * 4] = (lx + hx) / 2;
    out[block * 4 + 1] = (ly + hy) / 2;
    out[block * 4 + 2] = (lz + hz) / 2;
    // A hair more, so that rounding never loses a triangle at the rim.
    out[block * 4 + 3] = Math.hypot(hx - lx, hy - ly, hz - lz) / 2 + 1e-5;
  }
  return out;
}

/** The vertices of each block of a patch: `vertices[starts[b] .. starts[b + 1])`. */
interface BlockVertices {
  readonly starts: Uint32Array;
  readonly vertices: Uint32Array;
}

/** The same for every shape of a body, so gathered once a patch. */
const gathered = new WeakMap<Uint32Array, BlockVertices>();

function blockVertices(triangles: Uint32Array, patch: Uint32Array): BlockVertices {
  let found = gathered.get(patch);
  if (!found) {
    const starts = [0];
    const vertices: number[] = [];
    for (let start = 0; start < patch.length; start += BLOCK) {
      const own = new Set<number>();
      for (const t of patch.subarray(start, start + BLOCK))
        for (let k = 0; k < 3; k++) own.add(triangles[t * 3 + k]!);
      vertices.push(...own);
      starts.push(vertices.length);
    }
    found = { starts: Uint32Array.from(starts), vertices: Uint32Array.from(vertices) };
    gathered.set(patch, found);
  }
  return found;
}
