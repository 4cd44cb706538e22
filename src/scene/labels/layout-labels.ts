import { crosses, enters, passes } from './segments.ts';
import { PITCH, spaceOut } from './space-out.ts';

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
  readonly side: Margin;
  /** Left edge and middle of the name. */
  readonly left: number;
  readonly y: number;
  readonly edgeX: number;
  readonly elbowX: number;
  readonly x: number;
  readonly pointY: number;
}

/** A numbered mark, which no leader but its own may strike through. */
interface Disc {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface LabelArea {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly discs: readonly Disc[];
  /** How far figure and marks reach to each side at a height: names stand outside. Null where nothing is. */
  reach(y0: number, y1: number): { readonly left: number; readonly right: number } | null;
}

type Margin = 'left' | 'right';

const GAP = 22;
/** Where there is little room, a name may come this near to the figure. */
const CLEAR = 5;
const ELBOW = 12;
const TEXT_GAP = 6;
/** How far above or below its point a name may look for room. */
const DRIFT = 60;
/** A name without room leaves its point's height only for this much more of it. */
const WORTH = 30;
/** Weight from which a name is shown even where there is no room. */
export const MEANT = 2;
/** Share of the figure's width within which a point belongs to neither side. */
const MIDDLING = 0.34;
/** A leader must leave its point outwards by this much, or the name would stand on it. */
const LEAST_RUN = 10;

interface Item extends LabelRequest {
  /** Margins in order of liking, each with the height that is free there; those that proved bad are taken out. */
  readonly choices: { readonly side: Margin; readonly wish: number }[];
  /** Near the middle of the figure, where the emptier column is as good as the nearer one. */
  readonly middling: boolean;
  /** Where it stands if it must be shown and no place is free. */
  readonly refuge: { readonly side: Margin; readonly wish: number };
}

/**
 * Sets names in two margin columns, outside of the figure and its marks. Within a column they are spaced by at least
 * `PITCH` as near to their points as that allows, and swapped until no two leaders cross. A name that finds no free
 * place is left out, lightest first; one that is meant is shown all the same, where it hides least.
 */
export function layoutLabels(requests: readonly LabelRequest[], area: LabelArea): PlacedLabel[] {
  const items = [...requests]
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
    .map((request): Item => ({ ...request, ...choicesOf(request, area) }));
  const gone = new Set<string>();
  for (;;) {
    const placed = attempt(
      items.filter((item) => !gone.has(item.key)),
      area,
    );
    const bad = placed.filter((p) => isBad(p, placed, items, area));
    if (bad.length === 0) return placed;
    // The lightest give way, a few at a time while there are many: what they leave may be room enough.
    const rank = (p: PlacedLabel): number => items.findIndex((item) => item.key === p.key);
    bad.sort((a, b) => rank(b) - rank(a));
    for (const { key, side } of bad.slice(0, Math.ceil(bad.length / 4))) {
      const item = items.find((i) => i.key === key)!;
      const choice = item.choices.findIndex((c) => c.side === side);
      if (choice >= 0) item.choices.splice(choice, 1);
      else gone.add(key);
    }
  }
}

function choicesOf(item: LabelRequest, area: LabelArea): Pick<Item, 'choices' | 'refuge' | 'middling'> {
  const reach = area.reach(item.y - PITCH, item.y + PITCH) ?? { left: item.x, right: item.x };
  const lean = reach.right - item.x - (item.x - reach.left);
  const nearer: Margin = lean >= 0 ? 'left' : 'right';
  const other: Margin = nearer === 'left' ? 'right' : 'left';
  // A leader across the whole figure hides more than its name tells, unless the name is what is meant.
  const middling = Math.abs(lean) < MIDDLING * (reach.right - reach.left);
  const sides = middling || item.weight >= MEANT ? [nearer, other] : [nearer];
  const places = sides.map((side) => freeHeight(item, side, area));
  const choices = places.filter((place) => place.room >= 0 && runsOut(item, place.side, area));
  const refuge = places.reduce((a, b) => (b.room > a.room ? b : a));
  return { choices, refuge, middling };
}

function runsOut(item: LabelRequest, side: Margin, area: LabelArea): boolean {
  const need = item.width + TEXT_GAP + ELBOW + LEAST_RUN;
  return side === 'left' ? item.x - need >= area.left : item.x + need <= area.right;
}

/** The height nearest to a point's own at which its name has room beside the figure; else that with the most room. */
function freeHeight(
  item: LabelRequest,
  side: Margin,
  area: LabelArea,
): { side: Margin; wish: number; room: number } {
  let best = { side, wish: item.y, room: -Infinity };
  for (let off = 0; off <= DRIFT; off += 6) {
    for (const wish of [item.y - off, item.y + off]) {
      if (wish < area.top + PITCH / 2 || wish > area.bottom - PITCH / 2) continue;
      const room = roomAt(wish, side, area) - item.width;
      if (room > best.room + WORTH) best = { side, wish, room };
      if (room >= 0) return best;
    }
  }
  return best;
}

/** CSS px free between the edge of the area and the figure, less the gaps that a name needs. */
function roomAt(y: number, side: Margin, area: LabelArea): number {
  const reach = area.reach(y - PITCH / 2, y + PITCH / 2);
  if (!reach) return Infinity;
  return (side === 'left' ? reach.left - area.left : area.right - reach.right) - CLEAR - TEXT_GAP;
}

interface Standing {
  readonly item: Item;
  readonly wish: number;
}

function attempt(items: readonly Item[], area: LabelArea): PlacedLabel[] {
  const most = Math.max(0, Math.floor((area.bottom - area.top) / PITCH));
  const columns: Record<Margin, Standing[]> = { left: [], right: [] };
  for (const item of items) {
    const [first, second] = item.choices;
    const emptier = item.middling && second && columns[second.side].length < columns[first!.side].length;
    const order = emptier ? [second, first!] : item.choices;
    const must = item.weight >= MEANT && item.choices.length === 0;
    const place = (must ? [item.refuge] : order).find((c) => columns[c.side].length < most);
    if (place) columns[place.side].push({ item, wish: place.wish });
  }
  return [...column('left', columns.left, area), ...column('right', columns.right, area)];
}

function column(side: Margin, standing: readonly Standing[], area: LabelArea): PlacedLabel[] {
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
function untangle(items: readonly Item[], slots: readonly number[], elbow: number): Item[] {
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

/** Whether a name may not stay where it is: the lighter of two that quarrel is the bad one. */
function isBad(
  label: PlacedLabel,
  all: readonly PlacedLabel[],
  items: readonly Item[],
  area: LabelArea,
): boolean {
  const rank = items.findIndex((item) => item.key === label.key);
  const item = items[rank]!;
  const refuge = item.choices.length === 0;
  if (!refuge && (onFigure(label, item.width, area) || strikes(label, area.discs))) return true;
  return all.some((other) => {
    const otherRank = items.findIndex((i) => i.key === other.key);
    return otherRank < rank && quarrel(label, item.width, other, items[otherRank]!.width);
  });
}

function onFigure({ left, y, side }: PlacedLabel, width: number, area: LabelArea): boolean {
  const reach = area.reach(y - PITCH / 2, y + PITCH / 2);
  return reach !== null && (side === 'left' ? left + width > reach.left : left < reach.right);
}

const strikes = (label: PlacedLabel, discs: readonly Disc[]): boolean =>
  discs.some(
    ({ key, x, y, radius }) =>
      key !== label.key && pieces(label).some((piece) => passes(...piece, x, y) < radius),
  );

/** Whether leaders cross, a leader runs through a name, or two names overlap. */
function quarrel(a: PlacedLabel, aWidth: number, b: PlacedLabel, bWidth: number): boolean {
  const [boxA, boxB] = [boxOf(a, aWidth), boxOf(b, bWidth)];
  if (
    boxA.left < boxB.right &&
    boxB.left < boxA.right &&
    boxA.top < boxB.bottom - 1e-6 &&
    boxB.top < boxA.bottom - 1e-6
  )
    return true;
  const [ofA, ofB] = [pieces(a), pieces(b)];
  return (
    ofA.some((p) => enters(...p, boxB) || ofB.some((q) => crosses(...p, ...q))) ||
    ofB.some((q) => enters(...q, boxA))
  );
}

type Piece = readonly [number, number, number, number];

const pieces = (l: PlacedLabel): readonly [Piece, Piece] => [
  [l.x, l.pointY, l.elbowX, l.y],
  [l.elbowX, l.y, l.edgeX, l.y],
];

const boxOf = (l: PlacedLabel, width: number) => ({
  left: l.left,
  right: l.left + width,
  top: l.y - PITCH / 2,
  bottom: l.y + PITCH / 2,
});
