import { HALF_HIDDEN } from '../surface/ray.ts';
import type { StageBody } from '../surface/stage-body.ts';

/** Metres: the side of a cell of the search, wider than the mesh's edges. */
const CELL = 0.03;

/** Tells of places on the skin whether the body is hidden there: as its nearest vertex is. */
export function hiddenLookup({
  positions,
  hidden,
}: Pick<StageBody, 'positions' | 'hidden'>): (x: number, y: number, z: number) => boolean {
  const cells = new Map<number, number[]>();
  const cellOf = (x: number, y: number, z: number): number =>
    (Math.floor(x / CELL) + 100) * 1e6 + (Math.floor(y / CELL) + 100) * 1e3 + Math.floor(z / CELL) + 100;
  for (let v = 0; v < positions.length; v += 3) {
    const cell = cellOf(positions[v]!, positions[v + 1]!, positions[v + 2]!);
    const list = cells.get(cell);
    if (list) list.push(v);
    else cells.set(cell, [v]);
  }
  return (x, y, z) => {
    let nearest = -1;
    let least = Infinity;
    for (let i = 0; i < 27; i++) {
      const dx = (i % 3) - 1;
      const dy = (Math.floor(i / 3) % 3) - 1;
      const dz = Math.floor(i / 9) - 1;
      for (const v of cells.get(cellOf(x + dx * CELL, y + dy * CELL, z + dz * CELL)) ?? []) {
        const square = (positions[v]! - x) ** 2 + (positions[v + 1]! - y) ** 2 + (positions[v + 2]! - z) ** 2;
        if (square >= least) continue;
        least = square;
        nearest = v / 3;
      }
    }
    return nearest >= 0 && (hidden?.[nearest] ?? 0) > HALF_HIDDEN;
  };
}
