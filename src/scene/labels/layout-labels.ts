/** A name to be set in the margin beside the body, for a point on the screen. CSS px. */
export interface LabelRequest {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Those with more weight stay when there is no room for all. */
  readonly weight: number;
}

/** Where a name stands: its leader runs from the point to `elbowX`, then level to `edgeX` beside the name. */
export interface PlacedLabel {
  readonly key: string;
  readonly side: 'left' | 'right';
  /** Left edge and middle of the name. */
  readonly left: number;
  readonly y: number;
  readonly edgeX: number;
  readonly elbowX: number;
  readonly x: number;
  readonly pointY: number;
}

export interface LabelArea {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** How far the figure reaches to each side at a height: names stand outside where there is room. */
  reach(y0: number, y1: number): { readonly left: number; readonly right: number } | null;
}

/** Names are set at least this far apart, from middle to middle. */
export const PITCH = 25;
const GAP = 22;
const ELBOW = 12;
const TEXT_GAP = 6;
/** Weight from which a name must be shown if it can be. */
const MEANT = 2;
/** Share of the figure's width within which a point belongs to neither side. */
const MIDDLING = 0.34;
/** A leader must leave its point outwards by this much, or the name would stand on it. */
const LEAST_RUN = 10;

interface Side {
  readonly side: 'left' | 'right';
  readonly items: LabelRequest[];
}

/**
 * Sets names in two margin columns. Within a column they are spaced by at least `PITCH` as near to their points as
 * that allows, and swapped until no two leaders cross; names that find no room are left out, lightest first.
 */
export function layoutLabels(requests: readonly LabelRequest[], area: LabelArea): PlacedLabel[] {
  let wanted = [...requests].sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
  for (;;) {
    const placed = attempt(wanted, area);
    const bad = firstCrossing(placed);
    if (!bad) return placed;
    // Two leaders of different columns cross: the lighter one gives way.
    const heavier =
      wanted.findIndex((r) => r.key === bad[0]) < wanted.findIndex((r) => r.key === bad[1]) ? 0 : 1;
    wanted = wanted.filter((r) => r.key !== bad[1 - heavier]);
  }
}

function attempt(wanted: readonly LabelRequest[], area: LabelArea): PlacedLabel[] {
  const room = Math.max(0, Math.floor((area.bottom - area.top) / PITCH));
  const left: Side = { side: 'left', items: [] };
  const right: Side = { side: 'right', items: [] };
  for (const item of wanted) {
    const reach = area.reach(item.y - PITCH, item.y + PITCH) ?? { left: item.x, right: item.x };
    const lean = reach.right - item.x - (item.x - reach.left);
    // Near the middle of the figure the emptier column is as good as the nearer one.
    const middling = Math.abs(lean) < MIDDLING * (reach.right - reach.left);
    const nearer = (middling ? right.items.length - left.items.length : lean) >= 0 ? left : right;
    const other = nearer === left ? right : left;
    // A leader across the whole figure hides more than its name tells, unless the name is what is meant.
    const sides = middling || item.weight >= MEANT ? [nearer, other] : [nearer];
    const side = sides.find((s) => s.items.length < room && fits(item, s.side, area));
    side?.items.push(item);
  }
  return [...column(left, area), ...column(right, area)];
}

function fits(item: LabelRequest, side: 'left' | 'right', area: LabelArea): boolean {
  const need = item.width + TEXT_GAP + ELBOW + LEAST_RUN;
  return side === 'left' ? item.x - need >= area.left : item.x + need <= area.right;
}

function column({ side, items }: Side, area: LabelArea): PlacedLabel[] {
  if (items.length === 0) return [];
  const sorted = [...items].sort((a, b) => a.y - b.y);
  const slots = spaceOut(
    sorted.map((item) => item.y),
    area.top + PITCH / 2,
    area.bottom - PITCH / 2,
  );
  const edge = columnEdge(side, sorted, slots, area);
  const elbow = side === 'left' ? edge + ELBOW : edge - ELBOW;
  // Swapping two crossed leaders shortens them both together, so this ends.
  const order = sorted.map((_, i) => i);
  for (let again = true; again;) {
    again = false;
    for (let i = 0; i < order.length; i++) {
      for (let j = i + 1; j < order.length; j++) {
        const a = sorted[order[i]!]!;
        const b = sorted[order[j]!]!;
        if (crosses(a.x, a.y, elbow, slots[i]!, b.x, b.y, elbow, slots[j]!)) {
          [order[i], order[j]] = [order[j]!, order[i]!];
          again = true;
        }
      }
    }
  }
  return order.map((index, i) => {
    const item = sorted[index]!;
    const left = side === 'left' ? edge - TEXT_GAP - item.width : edge + TEXT_GAP;
    return { key: item.key, side, left, y: slots[i]!, edgeX: edge, elbowX: elbow, x: item.x, pointY: item.y };
  });
}

/** The column's inner edge: outside the figure, but far enough in for the longest name and out from every point. */
function columnEdge(
  side: 'left' | 'right',
  items: readonly LabelRequest[],
  slots: readonly number[],
  area: LabelArea,
): number {
  const reach = area.reach(Math.min(...slots) - PITCH, Math.max(...slots) + PITCH);
  const widest = Math.max(...items.map((item) => item.width)) + TEXT_GAP;
  if (side === 'left') {
    const outermost = Math.min(...items.map((item) => item.x)) - LEAST_RUN - ELBOW;
    return Math.max(area.left + widest, Math.min(outermost, (reach?.left ?? outermost) - GAP));
  }
  const outermost = Math.max(...items.map((item) => item.x)) + LEAST_RUN + ELBOW;
  return Math.min(area.right - widest, Math.max(outermost, (reach?.right ?? outermost) + GAP));
}

/** The nearest heights to those wished, in their order, at least `PITCH` apart, between top and bottom. */
export function spaceOut(wished: readonly number[], top: number, bottom: number): number[] {
  // Pool adjacent violators: blocks of names that push on one another share their mean wish.
  const blocks: { sum: number; count: number }[] = [];
  wished.forEach((y, i) => {
    blocks.push({ sum: y - i * PITCH, count: 1 });
    for (;;) {
      const last = blocks[blocks.length - 1]!;
      const before = blocks[blocks.length - 2];
      if (!before || before.sum / before.count <= last.sum / last.count) break;
      blocks.pop();
      before.sum += last.sum;
      before.count += last.count;
    }
  });
  const highest = Math.max(top, bottom - (wished.length - 1) * PITCH);
  const base = blocks.flatMap(({ sum, count }) =>
    Array.from({ length: count }, () => Math.min(Math.max(sum / count, top), highest)),
  );
  return base.map((y, i) => y + i * PITCH);
}

function firstCrossing(placed: readonly PlacedLabel[]): [string, string] | null {
  for (let i = 0; i < placed.length; i++) {
    for (let j = i + 1; j < placed.length; j++) {
      const a = placed[i]!;
      const b = placed[j]!;
      const leadersCross = crosses(a.x, a.pointY, a.elbowX, a.y, b.x, b.pointY, b.elbowX, b.y);
      if (leadersCross || throughName(a, b) || throughName(b, a)) return [a.key, b.key];
    }
  }
  return null;
}

/** Whether a's leader runs through b's name. */
function throughName(a: PlacedLabel, b: PlacedLabel): boolean {
  const inner = b.side === 'left' ? b.edgeX : b.edgeX;
  const outer = b.side === 'left' ? -Infinity : Infinity;
  const [x0, x1] = [Math.min(inner, outer), Math.max(inner, outer)];
  for (let k = 0; k <= 16; k++) {
    const x = a.x + ((a.elbowX - a.x) * k) / 16;
    const y = a.pointY + ((a.y - a.pointY) * k) / 16;
    if (x > x0 && x < x1 && Math.abs(y - b.y) < PITCH / 2 - 1) return true;
  }
  return false;
}

/** Whether two open segments cross. */
export function crosses(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  const turn = (px: number, py: number, qx: number, qy: number, rx: number, ry: number): number =>
    (qx - px) * (ry - py) - (qy - py) * (rx - px);
  const c = turn(ax, ay, bx, by, cx, cy);
  const d = turn(ax, ay, bx, by, dx, dy);
  const a = turn(cx, cy, dx, dy, ax, ay);
  const b = turn(cx, cy, dx, dy, bx, by);
  const slack = 1e-6;
  return (
    ((c > slack && d < -slack) || (c < -slack && d > slack)) &&
    ((a > slack && b < -slack) || (a < -slack && b > slack))
  );
}
