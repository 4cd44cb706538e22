import { isFaded, scale } from '../camera/focus.ts';
import { HALF_HIDDEN } from '../surface/ray.ts';
import type { StageBody } from '../surface/stage-body.ts';

/** Height of a row and how many vertices are skipped: the outline need only be good to a few px. */
const ROW = 12;
const EVERY = 3;
/** Metres between the vertices that are looked at, about: each stands for the rows this near to it. */
const APART = 0.014;

/** How far figure and marks reach to the left and right of the stage, row by row. CSS px. */
export interface Silhouette {
  /** Null where nothing is. */
  reach(y0: number, y1: number): { readonly left: number; readonly right: number } | null;
  /** Takes in a mark that stands beside the figure. */
  add(x: number, y: number, radius: number): void;
}

let left = new Float32Array(0);
let right = new Float32Array(0);

/** The outline in this frame; good until the next is traced, which uses the same memory. */
export function traceSilhouette(
  body: Pick<StageBody, 'positions' | 'hidden'>,
  viewProjection: Float64Array,
  width: number,
  height: number,
): Silhouette {
  const rows = Math.ceil(height / ROW) + 1;
  if (left.length !== rows) {
    left = new Float32Array(rows);
    right = new Float32Array(rows);
  }
  left.fill(Infinity);
  right.fill(-Infinity);
  const take = (x0: number, x1: number, y0: number, y1: number): void => {
    const last = Math.min(rows - 1, Math.floor(y1 / ROW));
    for (let row = Math.max(0, Math.floor(y0 / ROW)); row <= last; row++) {
      if (x0 < left[row]!) left[row] = x0;
      if (x1 > right[row]!) right[row] = x1;
    }
  };
  const near = APART / scale.metresAPixel;
  const m = viewProjection;
  const { positions: p, hidden } = body;
  for (let v = 0; v < p.length; v += 3 * EVERY) {
    if (hidden && hidden[v / 3]! > HALF_HIDDEN) continue;
    const x = p[v]!;
    const y = p[v + 1]!;
    const z = p[v + 2]!;
    const w = m[3]! * x + m[7]! * y + m[11]! * z + m[15]!;
    if (w <= 0 || isFaded(w)) continue;
    const sx = ((m[0]! * x + m[4]! * y + m[8]! * z + m[12]!) / w / 2 + 0.5) * width;
    const sy = (0.5 - (m[1]! * x + m[5]! * y + m[9]! * z + m[13]!) / w / 2) * height;
    // An arm beyond the edge of the stage leaves the room before it free.
    if (sx >= 0 && sx <= width) take(sx, sx, sy - near, sy + near);
  }
  return {
    reach(y0, y1) {
      let from = Infinity;
      let to = -Infinity;
      const last = Math.min(rows - 1, Math.floor(y1 / ROW));
      for (let row = Math.max(0, Math.floor(y0 / ROW)); row <= last; row++) {
        from = Math.min(from, left[row]!);
        to = Math.max(to, right[row]!);
      }
      return from <= to ? { left: from, right: to } : null;
    },
    add: (x, y, radius) => take(x - radius, x + radius, y - radius, y + radius),
  };
}
