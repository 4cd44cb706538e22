import type { Reading } from './coordinate.ts';
import type { Solving } from './solving.ts';
import { joinSpread } from './spot.ts';

/** Ribs cannot be seen on this body, so a space's height is known to about half a space. Metres. */
const RIB_SPREAD = 0.008;

/**
 * The height of the middle of an intercostal space at a place across the chest.
 * @param lateral metres beside the midline; undefined for the midaxillary line
 */
export function spaceHeight(solving: Solving, space: number, lateral: number | undefined): Reading {
  const { top, middle, bottom, columns, rows } = solving.table.spaces;
  const row = rows[space - 1]!;
  const cun = lateral === undefined ? columns.at(-1)! : lateral / solving.cun('nipple-nipple').size;
  const share = readRow(columns, row, cun);
  if (share === undefined)
    return solving.fail('space', `space ${space} does not reach ${cun.toFixed(1)} cun beside the midline`);
  const [a, b, c] = [top, middle, bottom].map((name) => solving.landmark(name));
  const [ya, yb, yc] = [a!.position[1], b!.position[1], c!.position[1]];
  const value = share <= 1 ? ya + (yb - ya) * share : yb + (yc - yb) * (share - 1);
  return { value, spread: joinSpread(RIB_SPREAD, b!.spread), from: [b!] };
}

/** Straight lines between the columns that have a value; the end values beyond them by at most one cun. */
function readRow(
  columns: readonly number[],
  row: readonly (number | null)[],
  at: number,
): number | undefined {
  let before = -1;
  for (let i = 0; i < columns.length; i++) {
    const value = row[i];
    if (value === null || value === undefined) continue;
    if (columns[i]! >= at) {
      if (before < 0) return at < columns[i]! - 1 ? undefined : value;
      const low = row[before]!;
      return low + ((value - low) * (at - columns[before]!)) / (columns[i]! - columns[before]!);
    }
    before = i;
  }
  return before < 0 || at > columns[before]! + 1 ? undefined : row[before]!;
}
