import type { ScreenPoint } from '../../state/frame.ts';
import { PITCH } from './space-out.ts';

/**
 * Of many places on the screen, those whose names the two margins could carry: in each row of the height of a name,
 * the outermost on either side, which leaves the shortest leaders.
 */
export function columnNames(
  places: ReadonlyMap<string, ScreenPoint>,
  width: number,
  height: number,
): readonly string[] {
  const rows = Math.ceil(height / PITCH);
  const best = new Map<number, { key: string; out: number }>();
  for (const [key, { x, y, visible }] of places) {
    if (!visible) continue;
    const isRight = x > width / 2;
    const slot = Math.floor(y / PITCH) + (isRight ? rows : 0);
    const out = Math.abs(x - width / 2);
    const before = best.get(slot);
    if (!before || out > before.out) best.set(slot, { key, out });
  }
  return [...best.values()].map(({ key }) => key);
}
