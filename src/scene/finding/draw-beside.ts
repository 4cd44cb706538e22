import type { Ruler } from '../../domain/locator/finding.ts';
import { svg } from '../labels/svg.ts';
import { words } from '../words.ts';
import { drawFingers } from './draw-fingers.ts';
import { NUMBER } from './draw-numbers.ts';
import { fingerGroups } from './finger-widths.ts';
import { atCun, partOf, type ScreenPlace } from './ruler-line.ts';
import { beside, countedPart, outwards, pathOf, type RulerView, type Taken } from './ruler-view.ts';

/** From the middle of a ruler to the bracket and to the fingers. CSS px. */
const BRACKET = 32;
const FINGERS = 40;
/** On a stage narrower than this the words stand in the text beside it alone. */
const NARROW = 520;
/** A counted part is straight whose ends lie apart by more than this share of its way. */
const STRAIGHT = 0.95;
/** What a piece of a finger covers. CSS px. */
const FINGER_TAKES = 15;

/** What stands beside the counted part of a ruler: fingers to its scale, a bracket, and how long it is. */
export function createBeside(element: SVGGElement, ruler: Ruler): (view: RulerView) => readonly Taken[] {
  const bracket = element.appendChild(svg('path', 'bracket'));
  const fingers = element.appendChild(svg('g', 'fingers'));
  const caption = element.appendChild(svg('text', 'words'));
  const { low, high, cun } = countedPart(ruler);
  const groups = fingerGroups(Math.round(cun * 100) / 100);
  let captionWidth = 0;

  const show = (each: SVGElement, isShown: boolean): void => {
    each.style.visibility = isShown ? '' : 'hidden';
  };

  const layFingers = ({ line, side, room, drawn }: RulerView, a: ScreenPlace, b: ScreenPlace): number => {
    const width = Math.hypot(b.x - a.x, b.y - a.y);
    // Flat fingers would not measure a way that bends.
    const isStraight = width > STRAIGHT * wayLength(partOf(line, low, high));
    const frame = {
      origin: outwards(a, side, FINGERS),
      along: { x: (b.x - a.x) / (width || 1), y: (b.y - a.y) / (width || 1) },
      out: side.out,
    };
    const length = isStraight && groups.length > 0 ? drawFingers(fingers, groups, width, frame, room) : 0;
    const corners: readonly [ScreenPlace, number][] = [
      [a, BRACKET - 5],
      [a, BRACKET],
      [b, BRACKET],
      [b, BRACKET - 5],
    ];
    bracket.setAttribute('d', pathOf(corners.map(([place, more]) => outwards(place, side, more))));
    for (const each of [fingers, bracket]) show(each, drawn >= 1 && length > 0);
    return length;
  };

  const write = (
    { side, room, drawn }: RulerView,
    a: ScreenPlace,
    b: ScreenPlace,
    fingersLong: number,
  ): readonly Taken[] => {
    show(caption, drawn >= 1);
    const text = words.current.ruler(cun, cun * ruler.cun);
    if (caption.textContent !== text) {
      caption.textContent = text;
      captionWidth = caption.getComputedTextLength();
    }
    const lower = a.y > b.y ? a : b;
    const isUpright = Math.abs(side.out.x) > 0.6;
    const clear = fingersLong > 0 ? FINGERS + fingersLong : NUMBER + 8;
    const wish = isUpright
      ? lower.x + side.out.x * BRACKET - (side.out.x > 0 ? 0 : captionWidth)
      : (a.x + b.x - captionWidth) / 2;
    const x = Math.max(room.left, Math.min(room.right - captionWidth, wish));
    const level = side.out.y > 0 ? lower.y + clear + 22 : Math.min(a.y, b.y) - clear - 8;
    const y = Math.max(room.top + 12, Math.min(isUpright ? lower.y + 30 : level, room.bottom - 4));
    caption.setAttribute('x', x.toFixed(1));
    caption.setAttribute('y', y.toFixed(1));
    return [0.05, 0.25, 0.5, 0.75, 0.95].map((t) => ({ x: x + captionWidth * t, y: y - 5, radius: 12 }));
  };

  return (view) => {
    const { line, side, room, isCurrent } = view;
    if (!isCurrent || ruler.span === 'share') {
      for (const each of [bracket, fingers, caption]) show(each, false);
      return [];
    }
    const [a, b] = [beside(atCun(line, low), side), beside(atCun(line, high), side)];
    // Room is kept for the fingers before they come, so that names need not move.
    const length = layFingers(view, a, b);
    const taken: Taken[] = [];
    for (let more = FINGERS; more < FINGERS + length; more += 2 * FINGER_TAKES) {
      for (const t of [0.15, 0.5, 0.85]) {
        const at = { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
        taken.push({ ...outwards(at, side, more + FINGER_TAKES), radius: FINGER_TAKES });
      }
    }
    if (room.right - room.left >= NARROW) return [...taken, ...write(view, a, b, length)];
    show(caption, false);
    return taken;
  };
}

function wayLength(places: readonly ScreenPlace[]): number {
  let length = 0;
  for (let i = 1; i < places.length; i++)
    length += Math.hypot(places[i]!.x - places[i - 1]!.x, places[i]!.y - places[i - 1]!.y);
  return length;
}
