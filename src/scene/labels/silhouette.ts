import type { StageBody } from '../surface/stage-body.ts';

/** Height of a row and how many vertices are skipped: the outline need only be good to a few px. */
const ROW = 12;
const EVERY = 23;

/** How far the figure reaches to the left and right of the stage, row by row. CSS px. */
export interface Silhouette {
  /** Null where the figure is not. */
  reach(y0: number, y1: number): { readonly left: number; readonly right: number } | null;
}

export function traceSilhouette(
  body: Pick<StageBody, 'positions'>,
  viewProjection: Float64Array,
  width: number,
  height: number,
): Silhouette {
  const rows = Math.ceil(height / ROW) + 1;
  const left = new Float32Array(rows).fill(Infinity);
  const right = new Float32Array(rows).fill(-Infinity);
  const m = viewProjection;
  const p = body.positions;
  for (let v = 0; v < p.length; v += 3 * EVERY) {
    const x = p[v]!;
    const y = p[v + 1]!;
    const z = p[v + 2]!;
    const w = m[3]! * x + m[7]! * y + m[11]! * z + m[15]!;
    if (w <= 0) continue;
    const sx = ((m[0]! * x + m[4]! * y + m[8]! * z + m[12]!) / w / 2 + 0.5) * width;
    const row = Math.floor(((0.5 - (m[1]! * x + m[5]! * y + m[9]! * z + m[13]!) / w / 2) * height) / ROW);
    if (row < 0 || row >= rows) continue;
    if (sx < left[row]!) left[row] = sx;
    if (sx > right[row]!) right[row] = sx;
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
  };
}
