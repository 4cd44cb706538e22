import { labelChoices } from './label-choices.ts';
import { columnHolds, setColumns } from './label-columns.ts';
import { badLabels } from './label-quarrels.ts';
import type { LabelArea, LabelItem, LabelRequest, PlacedLabel } from './label-types.ts';

/**
 * Sets names in two margin columns, outside of the figure and its marks. Within a column they are spaced by at least
 * `PITCH` as near to their points as that allows, and swapped until no two leaders cross. A name that finds no free
 * place is left out, lightest first; one that is meant is shown all the same, where it hides least.
 */
export function layoutLabels(requests: readonly LabelRequest[], area: LabelArea): PlacedLabel[] {
  // More than the margins hold need not be tried: a crowd must not cost more than what it can show.
  let standing = [...requests]
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
    .slice(0, 2 * columnHolds(area))
    .map((request, rank): LabelItem => ({ ...request, rank, ...labelChoices(request, area) }));
  const items = new Map(standing.map((item) => [item.key, item]));
  for (;;) {
    const placed = setColumns(standing, area);
    const bad = badLabels(placed, items, area);
    if (bad.length === 0) return placed;
    // The lightest give way, a few at a time while there are many: what they leave may be room enough.
    const gone = new Set<string>();
    for (const { key, side } of bad.slice(0, Math.ceil(bad.length / 4))) {
      const { choices } = items.get(key)!;
      const choice = choices.findIndex((c) => c.side === side);
      if (choice >= 0) choices.splice(choice, 1);
      else gone.add(key);
    }
    if (gone.size > 0) standing = standing.filter(({ key }) => !gone.has(key));
  }
}
