import type { ScreenPoint } from '../../state/frame.ts';
import { PITCH } from './space-out.ts';

/** A place that may be named: what goes by the same name is named once. */
export interface NamedPlace {
  readonly key: string;
  readonly id: string;
  readonly point: ScreenPoint;
}

/**
 * Of many places on the screen, those whose names the two margins could carry: in each row of the height of a name,
 * the outermost on either side, which leaves the shortest leaders.
 */
export function columnNames(places: Iterable<NamedPlace>, width: number, height: number): readonly string[] {
  const rows = Math.ceil(height / PITCH);
  const outermost = Array.from(places)
    .filter(({ point }) => point.visible)
    .map(({ key, id, point }) => ({ key, id, out: point.x - width / 2, row: Math.floor(point.y / PITCH) }))
    .sort((a, b) => Math.abs(b.out) - Math.abs(a.out));
  const slots = new Map<number, string>();
  const named = new Set<string>();
  for (const { key, id, out, row } of outermost) {
    const slot = row + (out > 0 ? rows : 0);
    if (slots.has(slot) || named.has(id)) continue;
    slots.set(slot, key);
    named.add(id);
  }
  return [...slots.values()];
}
