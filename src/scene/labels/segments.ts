/** Whether two open segments cross. @param slack px² by which they must, so that those that only touch do not */
export function crosses(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
  slack = 1e-2,
): boolean {
  const turn = (px: number, py: number, qx: number, qy: number, rx: number, ry: number): number =>
    (qx - px) * (ry - py) - (qy - py) * (rx - px);
  const c = turn(ax, ay, bx, by, cx, cy);
  const d = turn(ax, ay, bx, by, dx, dy);
  const a = turn(cx, cy, dx, dy, ax, ay);
  const b = turn(cx, cy, dx, dy, bx, by);
  return (
    ((c > slack && d < -slack) || (c < -slack && d > slack)) &&
    ((a > slack && b < -slack) || (a < -slack && b > slack))
  );
}

/** How near a segment passes by a place. */
export function passes(ax: number, ay: number, bx: number, by: number, x: number, y: number): number {
  const [dx, dy] = [bx - ax, by - ay];
  const t = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - ax - dx * t, y - ay - dy * t);
}

/** Whether a segment enters a box. */
export function enters(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number },
): boolean {
  let from = 0;
  let to = 1;
  for (const [start, way, low, high] of [
    [ax, bx - ax, box.left, box.right],
    [ay, by - ay, box.top, box.bottom],
  ] as const) {
    if (way === 0) {
      if (start <= low || start >= high) return false;
      continue;
    }
    const [a, b] = [(low - start) / way, (high - start) / way];
    from = Math.max(from, Math.min(a, b));
    to = Math.min(to, Math.max(a, b));
  }
  return from < to;
}
