import {
  CLEAR,
  ELBOW,
  LEAST_RUN,
  MEANT,
  TEXT_GAP,
  type LabelArea,
  type LabelItem,
  type LabelRequest,
  type Margin,
} from './label-types.ts';
import { passes } from './segments.ts';
import { PITCH } from './space-out.ts';

/** How far above or below its point a name may look for room. */
const DRIFT = 60;
/** A name without room leaves its point's height only for this much more of it. */
const WORTH = 30;
/** Share of the figure's width within which a point belongs to neither side. */
const MIDDLING = 0.34;

/** In which margins, and at which heights, a name would find room. */
export function labelChoices(
  item: LabelRequest,
  area: LabelArea,
): Pick<LabelItem, 'choices' | 'refuge' | 'middling'> {
  const reach = area.reach(item.y - PITCH, item.y + PITCH) ?? { left: item.x, right: item.x };
  const lean = reach.right - item.x - (item.x - reach.left);
  const nearer: Margin = lean >= 0 ? 'left' : 'right';
  const other: Margin = nearer === 'left' ? 'right' : 'left';
  // A leader across the whole figure hides more than its name tells, unless the name is what is meant.
  const middling = Math.abs(lean) < MIDDLING * (reach.right - reach.left);
  const sides = middling || item.weight >= MEANT ? [nearer, other] : [nearer];
  const places = sides.map((side) => freeHeight(item, side, area));
  const choices = places.filter((place) => place.room >= 0 && runsOut(item, place.side, area));
  return { choices, refuge: refugeOf(item, sides, area), middling };
}

/** Heights at which a name that must be shown, but has no room, looks for a place where it hides little. CSS px. */
const REFUGES = [0, 13, -13, 26, -26, 39, -39, 60, -60, 90, -90];
/** What it costs to cover a mark, to strike through one with the leader, and to go over the figure. */
const COVERS = 100;
const STRIKES = 30;
const ACROSS = 0.05;

/** CSS px round the place itself that its name keeps clear of. */
const OWN = 10;

/** Whether a name as wide as `at`, its left edge at `from`, lies over what stands there. */
function covers(
  from: number,
  height: number,
  at: { readonly x: number; readonly y: number; readonly width: number },
  radius: number,
): boolean {
  const dx = Math.max(from - at.x, 0, at.x - from - at.width);
  const dy = Math.max(Math.abs(at.y - height) - PITCH / 2, 0);
  return dx * dx + dy * dy < radius ** 2;
}

/** Where a name covers and its leader crosses least, at the edge of the area. */
function refugeOf(item: LabelRequest, sides: readonly Margin[], area: LabelArea): LabelItem['refuge'] {
  let best: LabelItem['refuge'] = { side: sides[0]!, wish: item.y };
  let least = Infinity;
  for (const side of sides) {
    const from = side === 'left' ? area.left : area.right - item.width;
    const edge = side === 'left' ? from + item.width + TEXT_GAP : from - TEXT_GAP;
    for (const off of REFUGES) {
      const wish = item.y + off;
      if (wish < area.top + PITCH / 2 || wish > area.bottom - PITCH / 2) continue;
      let cost = Math.abs(off) + ACROSS * Math.abs(edge - item.x);
      cost += 0.2 * Math.max(0, -(roomAt(wish, side, area) - item.width));
      if (covers(from, wish, item, OWN)) cost += COVERS;
      for (const disc of area.discs) {
        if (disc.key === item.key) continue;
        if (covers(from, wish, { ...disc, width: item.width }, disc.radius)) cost += COVERS;
        if (passes(item.x, item.y, edge, wish, disc.x, disc.y) < disc.radius) cost += STRIKES;
      }
      if (cost < least) {
        least = cost;
        best = { side, wish };
      }
    }
  }
  return best;
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
