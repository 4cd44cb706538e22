import {
  CLEAR,
  ELBOW,
  GAP,
  LEAST_RUN,
  MEANT,
  TEXT_GAP,
  type LabelArea,
  type LabelItem,
  type Margin,
  type PlacedLabel,
} from './label-types.ts';
import { crosses } from './segments.ts';
import { PITCH, spaceOut } from './space-out.ts';

interface Standing {
  readonly item: LabelItem;
  readonly wish: number;
}

/** How many names one margin holds. */
export const columnHolds = (area: LabelArea): number =>
  Math.max(0, Math.floor((area.bottom - area.top) / PITCH));

/** Sets every name that finds a column with room into it, without asking yet whether it may stay there. */
export function setColumns(items: readonly LabelItem[], area: LabelArea): PlacedLabel[] {
  const most = columnHolds(area);
  const columns: Record<Margin, Standing[]> = { left: [], right: [] };
  for (const item of items) {
    const [first, second] = item.choices;
    const emptier = item.middling && second && columns[second.side].length < columns[first!.side].length;
    const order = emptier ? [second, first!] : item.choices;
    const must = item.weight >= MEANT && item.choices.length === 0;
    const place = (must ? [item.refuge] : order).find((c) => columns[c.side].length < most);
    if (place) columns[place.side].push({ item, wish: place.wish });
  }
  return [...setColumn('left', columns.left, area), ...setColumn('right', columns.right, area)];
}

function setColumn(side: Margin, standing: readonly Standing[], area: LabelArea): PlacedLabel[] {
  if (standing.length === 0) return [];
  const sorted = [...standing].sort((a, b) => a.wish - b.wish || a.item.y - b.item.y);
  const slots = spaceOut(
    sorted.map(({ wish }) => wish),
    area.top + PITCH / 2,
    area.bottom - PITCH / 2,
  );
  // Reckoned as for the right margin; the left one is its mirror.
  const out = side === 'left' ? -1 : 1;
  const limit = side === 'left' ? -area.left : area.right;
  const figure = (y: number, gap: number): number => {
    const reach = area.reach(y - PITCH / 2, y + PITCH / 2);
    return reach ? (side === 'left' ? -reach.left : reach.right) + gap : -Infinity;
  };
  const widest = Math.max(...sorted.map(({ item }) => item.width)) + TEXT_GAP;
  const outermost = Math.max(...sorted.map(({ item }) => item.x * out)) + LEAST_RUN + ELBOW;
  const common = Math.min(limit - widest, Math.max(outermost, ...slots.map((y) => figure(y, GAP))));
  const order = untangle(
    sorted.map(({ item }) => item),
    slots,
    (common - ELBOW) * out,
  );
  return order.map((item, i): PlacedLabel => {
    const y = slots[i]!;
    const own = Math.max(common, figure(y, CLEAR), item.x * out + LEAST_RUN + ELBOW);
    const edge = Math.min(limit - item.width - TEXT_GAP, own);
    const elbow = Math.min(edge, Math.max(common - ELBOW, item.x * out + LEAST_RUN));
    const left = side === 'left' ? -edge - TEXT_GAP - item.width : edge + TEXT_GAP;
    const within = Math.min(Math.max(left, area.left), Math.max(area.left, area.right - item.width));
    return {
      key: item.key,
      side,
      left: within,
      y,
      edgeX: edge * out,
      elbowX: elbow * out,
      x: item.x,
      pointY: item.y,
    };
  });
}

/** Which name stands at which height: swapping two crossed leaders shortens them both together, so this ends. */
function untangle(items: readonly LabelItem[], slots: readonly number[], elbow: number): LabelItem[] {
  const order = [...items];
  for (let again = true; again;) {
    again = false;
    for (let i = 0; i < order.length; i++) {
      for (let j = i + 1; j < order.length; j++) {
        const [a, b] = [order[i]!, order[j]!];
        if (!crosses(a.x, a.y, elbow, slots[i]!, b.x, b.y, elbow, slots[j]!, 1e-6)) continue;
        [order[i], order[j]] = [b, a];
        again = true;
      }
    }
  }
  return order;
}
