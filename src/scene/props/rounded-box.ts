import type { Prop } from '../worker/protocol.ts';

/** Corners, normals and triangles of a box with rounded edges. Metres. */
export interface BoxMesh {
  readonly positions: number[];
  readonly normals: number[];
  readonly triangles: number[];
}

/** Steps along an edge: the plain face between two rounded rims. */
const GRID = [0, 0.33, 0.67, 1] as const;

/** A box as six faces whose outer rims bend round with the radius; each face is a grid of rim, rim, middle, rim, rim. */
export function roundedBox({ min, max, round }: Prop): BoxMesh {
  const size = [0, 1, 2].map((k) => max[k]! - min[k]!) as [number, number, number];
  const radius = Math.min(round, ...size.map((length) => length / 2));
  const mesh: BoxMesh = { positions: [], normals: [], triangles: [] };
  for (let axis = 0; axis < 3; axis++) for (const sign of [-1, 1]) addFace(mesh, axis, sign);
  return mesh;

  function addFace({ positions, normals, triangles }: BoxMesh, axis: number, sign: number): void {
    const [u, v] = [(axis + 1) % 3, (axis + 2) % 3];
    const rows = stops(size[u]!, radius);
    const columns = stops(size[v]!, radius);
    const first = positions.length / 3;
    for (const s of rows) {
      for (const t of columns) {
        const place = [0, 0, 0];
        place[axis] = sign > 0 ? max[axis]! : min[axis]!;
        place[u] = min[u]! + s;
        place[v] = min[v]! + t;
        // The nearest place of the box that lies one radius within: what is beyond it is bent back to the radius.
        const core = place.map((x, k) => Math.min(max[k]! - radius, Math.max(min[k]! + radius, x)));
        const off = place.map((x, k) => x - core[k]!);
        const length = Math.hypot(...off) || 1;
        positions.push(...core.map((x, k) => x + (off[k]! / length) * radius));
        normals.push(...off.map((x) => x / length));
      }
    }
    const width = columns.length;
    for (let i = 0; i + 1 < rows.length; i++) {
      for (let j = 0; j + 1 < width; j++) {
        const [a, b] = [first + i * width + j, first + (i + 1) * width + j];
        const quad = [a, b, a + 1, a + 1, b, b + 1];
        triangles.push(...(sign > 0 ? quad : quad.reverse()));
      }
    }
  }
}

const stops = (length: number, radius: number): number[] => [
  ...GRID.map((t) => t * radius),
  ...GRID.map((t) => length - radius + t * radius),
];
