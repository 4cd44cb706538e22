/** Numbers nearer than this to one another move out on a stem. CSS px. */
const CROWD = 24;
const STEM = 32;
/** Stems are tried in this many directions, then farther out by this much. */
const WAYS = 32;
const FARTHER = 9;
/** A disc with its casing reaches this far; nearer than this to another number's place it would seem to be that one's. */
const COVERS = 15;
const CLOSE = 27;

export interface SpreadItem {
  readonly x: number;
  readonly y: number;
}

/**
 * Where numbered discs stand so that no two cover one another: those in a crowd move out from its middle, one after
 * the other to the best place that is still free; the others stay. Two numbers an item are written: CSS px to the
 * right, px up.
 */
export function spreadNumbers(items: readonly SpreadItem[], offsets: Float32Array): void {
  offsets.fill(0, 0, items.length * 2);
  const crowds = findCrowds(items);
  const crowded = new Set(crowds.flat());
  const stand = items.map((item, i) => (crowded.has(i) ? null : { x: item.x, y: item.y }));
  for (const crowd of crowds) {
    const cx = crowd.reduce((sum, i) => sum + items[i]!.x, 0) / crowd.length;
    const cy = crowd.reduce((sum, i) => sum + items[i]!.y, 0) / crowd.length;
    // Those farthest out know best where to go; the inner ones take what is left.
    const out = (i: number): number => Math.hypot(items[i]!.x - cx, items[i]!.y - cy);
    for (const i of crowd.sort((a, b) => out(b) - out(a) || a - b)) {
      const { x, y } = items[i]!;
      const wish = out(i) > 0.5 ? Math.atan2(y - cy, x - cx) : i;
      const at = freePlace(i, wish, items, stand);
      stand[i] = at;
      offsets[i * 2] = at.x - x;
      offsets[i * 2 + 1] = y - at.y;
    }
  }
}

/** Numbers linked by nearness, two or more together. */
function findCrowds(items: readonly SpreadItem[]): number[][] {
  const leader = items.map((_, i) => i);
  const root = (i: number): number => (leader[i] === i ? i : root(leader[i]!));
  for (let i = 0; i < items.length; i++) {
    for (let j = 0; j < i; j++) {
      if (Math.hypot(items[i]!.x - items[j]!.x, items[i]!.y - items[j]!.y) < CROWD) leader[root(i)] = root(j);
    }
  }
  const crowds = new Map<number, number[]>();
  items.forEach((_, i) => crowds.set(root(i), [...(crowds.get(root(i)) ?? []), i]));
  return [...crowds.values()].filter((crowd) => crowd.length > 1);
}

/** The cheapest place round a point where no disc stands yet; farther out until there is one. */
function freePlace(
  i: number,
  wish: number,
  items: readonly SpreadItem[],
  stand: readonly (SpreadItem | null)[],
): SpreadItem {
  const { x, y } = items[i]!;
  for (let reach = STEM; ; reach += FARTHER) {
    let best: SpreadItem | null = null;
    let least = Infinity;
    for (let k = 0; k < WAYS; k++) {
      // From the wished direction to both sides by turns.
      const turn = (Math.ceil(k / 2) * (k % 2 ? 1 : -1) * 2 * Math.PI) / WAYS;
      const at = { x: x + Math.cos(wish + turn) * reach, y: y + Math.sin(wish + turn) * reach };
      if (stand.some((s) => s !== null && Math.hypot(s.x - at.x, s.y - at.y) < CROWD)) continue;
      let cost = Math.abs(turn) * 10;
      for (let j = 0; j < items.length; j++) {
        if (j === i) continue;
        const other = items[j]!;
        cost += 1.5 * Math.max(0, CLOSE - Math.hypot(other.x - at.x, other.y - at.y));
        if (stemNear(x, y, at.x, at.y, stand[j] ?? other) < COVERS - 2) cost += 25;
      }
      if (cost < least) {
        least = cost;
        best = at;
      }
    }
    if (best) return best;
  }
}

/** How near a stem passes by a place. */
function stemNear(ax: number, ay: number, bx: number, by: number, { x, y }: SpreadItem): number {
  const [dx, dy] = [bx - ax, by - ay];
  const t = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - ax - dx * t, y - ay - dy * t);
}
