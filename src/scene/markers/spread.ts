/** Numbers nearer than this to one another move out on a stem. CSS px. */
const CROWD = 24;
const STEM = 32;

export interface SpreadItem {
  readonly x: number;
  readonly y: number;
}

/**
 * Where numbered discs stand so that they do not cover one another: those in a crowd move out from its middle,
 * each its own way, the others stay. Two numbers an item are written: CSS px to the right, px up.
 */
export function spreadNumbers(items: readonly SpreadItem[], offsets: Float32Array): void {
  offsets.fill(0, 0, items.length * 2);
  const crowd = items.map((_, i) => i);
  const root = (i: number): number => (crowd[i] === i ? i : root(crowd[i]!));
  for (let i = 0; i < items.length; i++) {
    for (let j = 0; j < i; j++) {
      const near = Math.hypot(items[i]!.x - items[j]!.x, items[i]!.y - items[j]!.y) < CROWD;
      if (near) crowd[root(i)] = root(j);
    }
  }
  const members = new Map<number, number[]>();
  items.forEach((_, i) => members.set(root(i), [...(members.get(root(i)) ?? []), i]));
  for (const group of members.values()) {
    if (group.length < 2) continue;
    const cx = group.reduce((sum, i) => sum + items[i]!.x, 0) / group.length;
    const cy = group.reduce((sum, i) => sum + items[i]!.y, 0) / group.length;
    // In the order they lie round the middle, evenly: no two stems cross.
    const round = group
      .map((i) => ({ i, angle: Math.atan2(cy - items[i]!.y, items[i]!.x - cx) }))
      .sort((a, b) => a.angle - b.angle || a.i - b.i);
    const reach = Math.max(STEM, (CROWD * group.length) / (2 * Math.PI) + 6);
    const first = round[0]!.angle;
    round.forEach(({ i }, k) => {
      const angle = first + (k * 2 * Math.PI) / group.length;
      offsets[i * 2] = cx + Math.cos(angle) * reach - items[i]!.x;
      offsets[i * 2 + 1] = items[i]!.y - (cy - Math.sin(angle) * reach);
    });
  }
}
