import type { BodyTopology } from '../../src/domain/body/body-model.ts';

type Flat = readonly [x: number, y: number];

/** Metres of a cell of the grid that the body is drawn on, and by how much the outline may miss it. */
const CELL = 0.005;
const MISSES = 0.008;

/** The outer line round a body drawn flat, as few corners as will do; metres. */
export function outlineOf(
  { triangles }: Pick<BodyTopology, 'triangles'>,
  flat: (vertex: number) => Flat,
): Flat[] {
  const filled = new Set<string>();
  const key = (i: number, j: number): string => `${i},${j}`;
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [flat(triangles[t]!), flat(triangles[t + 1]!), flat(triangles[t + 2]!)];
    fill([a, b, c], (i, j) => filled.add(key(i, j)));
  }
  const corners = traceOutside((i, j) => filled.has(key(i, j)), filled);
  return simplify(corners.map(([i, j]): Flat => [i * CELL, j * CELL]));
}

/** Every cell that a triangle touches with its middle, and those of its corners. */
function fill(corners: readonly Flat[], mark: (i: number, j: number) => void): void {
  const cells = corners.map(([x, y]) => [Math.floor(x / CELL), Math.floor(y / CELL)] as const);
  for (const [i, j] of cells) mark(i, j);
  const [is, js] = [cells.map(([i]) => i), cells.map(([, j]) => j)];
  for (let i = Math.min(...is); i <= Math.max(...is); i++)
    for (let j = Math.min(...js); j <= Math.max(...js); j++)
      if (isInside([(i + 0.5) * CELL, (j + 0.5) * CELL], corners)) mark(i, j);
}

function isInside([x, y]: Flat, corners: readonly Flat[]): boolean {
  const sides = corners.map(([x0, y0], k) => {
    const [x1, y1] = corners[(k + 1) % 3]!;
    return (x1 - x0) * (y - y0) - (y1 - y0) * (x - x0);
  });
  return sides.every((side) => side >= 0) || sides.every((side) => side <= 0);
}

/** Walks along the cells' edges with the body on the left hand, from its lowest cell until it is there again. */
function traceOutside(isFilled: (i: number, j: number) => boolean, filled: ReadonlySet<string>): Flat[] {
  const cells = [...filled].map((name) => name.split(',').map(Number) as [number, number]);
  const [i0, j0] = cells.reduce((low, each) =>
    each[1] < low[1] || (each[1] === low[1] && each[0] < low[0]) ? each : low,
  );
  const out: Flat[] = [];
  let [x, y, dx, dy] = [i0, j0, 1, 0];
  do {
    out.push([x, y]);
    [x, y] = [x + dx, y + dy];
    // The two cells ahead: on the left hand and on the right hand of the way.
    const ahead = (left: boolean): boolean => {
      const [lx, ly] = left ? [-dy, dx] : [dy, -dx];
      return isFilled(x + (dx + lx - 1) / 2, y + (dy + ly - 1) / 2);
    };
    if (ahead(false)) [dx, dy] = [dy, -dx];
    else if (!ahead(true)) [dx, dy] = [-dy, dx];
  } while (x !== i0 || y !== j0);
  return out;
}

/** Leaves out corners nearer than `MISSES` to the line between those that stay (Douglas and Peucker). */
function simplify(line: readonly Flat[]): Flat[] {
  const [first, last] = [line[0]!, line.at(-1)!];
  let [farthest, distance] = [0, 0];
  line.forEach((place, k) => {
    const away = distanceTo(place, first, last);
    if (away > distance) [farthest, distance] = [k, away];
  });
  if (distance <= MISSES) return [first, last];
  return [...simplify(line.slice(0, farthest + 1)).slice(0, -1), ...simplify(line.slice(farthest))];
}

function distanceTo([x, y]: Flat, [x0, y0]: Flat, [x1, y1]: Flat): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const length = Math.hypot(dx, dy);
  return length < 1e-9 ? Math.hypot(x - x0, y - y0) : Math.abs(dx * (y - y0) - dy * (x - x0)) / length;
}
