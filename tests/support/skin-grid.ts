type Place = readonly [number, number, number];

/** A closed skin that is asked how near and how deep places are, without the app's own ray tree. Metres. */
export interface SkinGrid {
  /** To the nearest place of the skin. */
  distance(place: Place): number;
  /** To the nearest place of the skin for what lies inside it, else 0. */
  depth(place: Place): number;
}

const CELL = 0.02;
const FAR = 0.06;

/** Triangles sorted into cells of two centimetres; inside is told by how often a line upwards meets the skin. */
export function skinGrid(triangles: ArrayLike<number>, positions: Float32Array): SkinGrid {
  const cells = new Map<number, number[]>();
  const columns = new Map<number, number[]>();
  const index = (v: number): number => Math.floor(v / CELL) + 200;
  const corner = (t: number, c: number): Place => {
    const v = triangles[t * 3 + c]! * 3;
    return [positions[v]!, positions[v + 1]!, positions[v + 2]!];
  };
  const put = (map: Map<number, number[]>, key: number, t: number): void => {
    const list = map.get(key);
    if (list) list.push(t);
    else map.set(key, [t]);
  };
  for (let t = 0; t < triangles.length / 3; t++) {
    const corners = [corner(t, 0), corner(t, 1), corner(t, 2)];
    const [low, high] = [Math.min, Math.max].map((pick) =>
      [0, 1, 2].map((k) => index(pick(...corners.map((c) => c[k]!)))),
    ) as [number[], number[]];
    for (let x = low[0]!; x <= high[0]!; x++) {
      for (let z = low[2]!; z <= high[2]!; z++) {
        put(columns, x * 1000 + z, t);
        for (let y = low[1]!; y <= high[1]!; y++) put(cells, (x * 1000 + y) * 1000 + z, t);
      }
    }
  }

  const distance = (place: Place): number => {
    const [x, y, z] = place.map(index) as [number, number, number];
    let best = FAR;
    for (let ring = 0; ring <= 3 && best > (ring - 1) * CELL; ring++) {
      for (let i = -ring; i <= ring; i++)
        for (let j = -ring; j <= ring; j++)
          for (let k = -ring; k <= ring; k++) {
            if (Math.max(Math.abs(i), Math.abs(j), Math.abs(k)) !== ring) continue;
            for (const t of cells.get(((x + i) * 1000 + y + j) * 1000 + z + k) ?? [])
              best = Math.min(best, toTriangle(place, corner(t, 0), corner(t, 1), corner(t, 2)));
          }
    }
    return best;
  };

  const isInside = ([x, y, z]: Place): boolean => {
    let over = 0;
    for (const t of columns.get(index(x) * 1000 + index(z)) ?? []) {
      const [a, b, c] = [corner(t, 0), corner(t, 1), corner(t, 2)];
      const area = (b[0] - a[0]) * (c[2] - a[2]) - (c[0] - a[0]) * (b[2] - a[2]);
      if (area === 0) continue;
      const u = ((b[0] - x) * (c[2] - z) - (c[0] - x) * (b[2] - z)) / area;
      const v = ((c[0] - x) * (a[2] - z) - (a[0] - x) * (c[2] - z)) / area;
      const w = 1 - u - v;
      if (u < 0 || v < 0 || w < 0) continue;
      if (u * a[1] + v * b[1] + w * c[1] > y) over++;
    }
    return over % 2 === 1;
  };
  return { distance, depth: (place) => (isInside(place) ? distance(place) : 0) };
}

/** Closest place of a triangle (Ericson, Real-Time Collision Detection, 5.1.5). */
function toTriangle(p: Place, a: Place, b: Place, c: Place): number {
  const sub = (u: Place, v: Place): Place => [u[0] - v[0], u[1] - v[1], u[2] - v[2]];
  const dot = (u: Place, v: Place): number => u[0] * v[0] + u[1] * v[1] + u[2] * v[2];
  const away = (s: number, t: number): number =>
    Math.hypot(...[0, 1, 2].map((k) => a[k]! + s * ab[k]! + t * ac[k]! - p[k]!));
  const [ab, ac, ap] = [sub(b, a), sub(c, a), sub(p, a)];
  const [d1, d2] = [dot(ab, ap), dot(ac, ap)];
  if (d1 <= 0 && d2 <= 0) return away(0, 0);
  const bp = sub(p, b);
  const [d3, d4] = [dot(ab, bp), dot(ac, bp)];
  if (d3 >= 0 && d4 <= d3) return away(1, 0);
  const vc = d1 * d4 - d3 * d2;
  if (vc <= 0 && d1 >= 0 && d3 <= 0) return away(d1 / (d1 - d3), 0);
  const cp = sub(p, c);
  const [d5, d6] = [dot(ab, cp), dot(ac, cp)];
  if (d6 >= 0 && d5 <= d6) return away(0, 1);
  const vb = d5 * d2 - d1 * d6;
  if (vb <= 0 && d2 >= 0 && d6 <= 0) return away(0, d2 / (d2 - d6));
  const va = d3 * d6 - d5 * d4;
  if (va <= 0 && d4 - d3 >= 0 && d5 - d6 >= 0) {
    const w = (d4 - d3) / (d4 - d3 + (d5 - d6));
    return away(1 - w, w);
  }
  const sum = va + vb + vc;
  return away(vb / sum, vc / sum);
}
