import type { Ruler } from '../../domain/locator/finding.ts';
import { words } from '../words.ts';
import { fingerGroups } from './finger-widths.ts';
import { drawFingers, type FingerFrame } from './draw-fingers.ts';
import { rulerBars, rulerNumerals } from './ruler-bars.ts';
import { atCun, facesAt, partOf, type ScreenLine, type ScreenPlace } from './ruler-line.ts';
import type { RulerRoom, RulerSide } from './ruler-side.ts';
import { svg } from '../labels/svg.ts';

/** What a ruler is drawn with in one frame. */
export interface RulerView {
  readonly line: ScreenLine;
  readonly side: RulerSide;
  readonly room: RulerRoom;
  /** How much of it is drawn, 0 to 1. */
  readonly drawn: number;
  /** The step being shown; a ruler of an earlier one stays without its fingers, in quiet ink. */
  readonly isCurrent: boolean;
}

/** A place that is covered, which names and their leaders keep off. CSS px. */
export interface Taken {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface RulerFigure {
  readonly element: SVGGElement;
  /** @returns what it covers in this frame */
  show(view: RulerView): readonly Taken[];
}

/** Bars in the order in which they are painted: every part near, and paler where the skin turns away. */
const PARTS = ['ties', 'ties-rest', 'edge', 'frame-rest', 'frame', 'pale', 'rest', 'counted'] as const;
type Part = (typeof PARTS)[number];

/** From the middle of a ruler to its numbers, to the bracket, and to the fingers. CSS px. */
const NUMBER = 17;
const BRACKET = 32;
const FINGERS = 40;
/** From a tie's end on the skin: it must not strike through the mark there. */
const TIE_FREE = 9;
const NARROW = 520;
/** What bars with their numbers, a piece of a finger, and the words beside them cover. CSS px. */
const BAR_TAKES = 16;
const FINGER_TAKES = 15;
/** A counted part is straight whose ends lie apart by more than this share of its way. */
const STRAIGHT = 0.95;

/** A ruler as drawn things that are made once and moved from frame to frame. */
export function createRulerFigure(ruler: Ruler): RulerFigure {
  const element = svg('g', 'ruler');
  const far = svg('g', 'far');
  const near = svg('g', 'near');
  const paths = (group: SVGGElement): Record<Part, SVGPathElement> =>
    Object.fromEntries(PARTS.map((part) => [part, group.appendChild(svg('path', part))])) as never;
  const drawnFar = paths(far);
  const drawnNear = paths(near);
  const fingers = svg('g', 'fingers');
  const bracket = svg('path', 'bracket');
  const caption = svg('text', 'words');
  element.append(far, near, bracket, fingers, caption);
  const bars = rulerBars(ruler);
  const low = Math.min(...ruler.counted);
  const high = Math.max(...ruler.counted);
  const counted = high - low;
  const numbers = new Map<string, SVGTextElement>();
  let captionWidth = 0;

  const show = ({ line, side, room, drawn, isCurrent }: RulerView): readonly Taken[] => {
    element.setAttribute('class', `ruler${isCurrent ? ' current' : ''}`);
    const shown = drawn * line.length;
    const beside = ({ x, y }: ScreenPlace, more = 0): ScreenPlace => ({
      x: x + side.offset.x + side.out.x * more,
      y: y + side.offset.y + side.out.y * more,
    });
    const lists = new Map<SVGPathElement, string>();
    const add = (path: SVGPathElement, d: string): void => void lists.set(path, (lists.get(path) ?? '') + d);
    for (const { from, to, counted: isCounted, full } of bars) {
      if (from >= shown) continue;
      const end = Math.min(to, shown);
      const d = pathOf(partOf(line, from, end).map((place) => beside(place)));
      const group = facesAt(line, (from + end) / 2) ? drawnNear : drawnFar;
      add(group.edge, d);
      add(isCounted ? group.frame : group['frame-rest'], d);
      add(full ? (isCounted ? group.counted : group.rest) : group.pale, d);
    }
    const tie = (cun: number, part: 'ties' | 'ties-rest'): void => {
      if (cun > shown + 1e-6) return;
      const at = atCun(line, cun);
      const start = { x: at.x + side.out.x * TIE_FREE, y: at.y + side.out.y * TIE_FREE };
      add((facesAt(line, cun) ? drawnNear : drawnFar)[part], pathOf([start, beside(at, -5)]));
    };
    for (const cun of ruler.counted) tie(cun, 'ties');
    if (line.length - high > 0.5) tie(line.length, 'ties-rest');
    for (const group of [drawnFar, drawnNear])
      for (const part of PARTS) group[part].setAttribute('d', lists.get(group[part]) ?? '');

    showNumbers(line, shown, beside, isCurrent);
    // Room is kept for the fingers before they come, so that names need not move.
    const isTold = isCurrent && ruler.span !== 'share';
    return [
      ...barsTaken(line, beside),
      ...(isTold ? showFingers(line, side, room, drawn >= 1, beside) : hideFingers()),
    ];
  };

  const barsTaken = (
    line: ScreenLine,
    beside: (place: ScreenPlace, more?: number) => ScreenPlace,
  ): readonly Taken[] => line.xs.map((x, i) => ({ ...beside({ x, y: line.ys[i]! }, 6), radius: BAR_TAKES }));

  const hideFingers = (): readonly Taken[] => {
    for (const each of [fingers, bracket, caption]) each.style.display = 'none';
    return [];
  };

  const showNumbers = (
    line: ScreenLine,
    shown: number,
    beside: (place: ScreenPlace, more?: number) => ScreenPlace,
    isCurrent: boolean,
  ): void => {
    const [a, b] = [atCun(line, low), atCun(line, high)];
    const cunOnScreen = Math.hypot(b.x - a.x, b.y - a.y) / Math.max(counted, 1e-6);
    const wanted = new Set<string>();
    for (const { cun, text, counted: isCounted } of rulerNumerals(ruler, cunOnScreen)) {
      if (cun > shown + 1e-6) continue;
      const name = `${text}@${cun}`;
      wanted.add(name);
      let number = numbers.get(name);
      if (!number) {
        number = element.appendChild(svg('text', ''));
        number.textContent = text;
        numbers.set(name, number);
      }
      const answer = isCounted && Math.abs(cun - ruler.counted[1]) < 1e-6;
      number.setAttribute('class', `number${isCounted ? ' counted' : ''}${answer ? ' answer' : ''}`);
      const { x, y } = beside(atCun(line, cun), NUMBER);
      number.setAttribute('x', x.toFixed(1));
      number.setAttribute('y', y.toFixed(1));
    }
    for (const [name, number] of numbers) {
      const hidden = !wanted.has(name) || (!isCurrent && !number.classList.contains('answer'));
      number.style.display = hidden ? 'none' : '';
    }
  };

  const showFingers = (
    line: ScreenLine,
    side: RulerSide,
    room: RulerRoom,
    isShown: boolean,
    beside: (place: ScreenPlace, more?: number) => ScreenPlace,
  ): readonly Taken[] => {
    const [a, b] = [beside(atCun(line, low)), beside(atCun(line, high))];
    const width = Math.hypot(b.x - a.x, b.y - a.y);
    // Flat fingers would not measure a way that bends.
    const isStraight = width > STRAIGHT * wayLength(partOf(line, low, high));
    const groups = isStraight ? fingerGroups(Math.round(counted * 100) / 100) : [];
    const out = (place: ScreenPlace, more: number): ScreenPlace => ({
      x: place.x + side.out.x * more,
      y: place.y + side.out.y * more,
    });
    const frame: FingerFrame = {
      origin: out(a, FINGERS),
      along: { x: (b.x - a.x) / (width || 1), y: (b.y - a.y) / (width || 1) },
      out: side.out,
    };
    const length = groups.length > 0 ? drawFingers(fingers, groups, width, frame, room) : 0;
    fingers.style.display = isShown && length > 0 ? '' : 'none';
    bracket.style.display = fingers.style.display;
    bracket.setAttribute(
      'd',
      pathOf([out(a, BRACKET - 5), out(a, BRACKET), out(b, BRACKET), out(b, BRACKET - 5)]),
    );
    const taken: Taken[] = [];
    for (let y = FINGERS; y < FINGERS + length; y += 2 * FINGER_TAKES)
      for (const t of [0.15, 0.5, 0.85]) {
        const at = out({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t }, y + FINGER_TAKES);
        taken.push({ ...at, radius: FINGER_TAKES });
      }
    if (room.right - room.left < NARROW) {
      caption.style.display = 'none';
      return taken;
    }
    return [...taken, ...showWords(isShown, a, b, side, room, length)];
  };

  const showWords = (
    isShown: boolean,
    a: ScreenPlace,
    b: ScreenPlace,
    side: RulerSide,
    room: RulerRoom,
    fingersLong: number,
  ): readonly Taken[] => {
    caption.style.display = isShown ? '' : 'none';
    const text = words.current.ruler(counted, counted * ruler.cun);
    if (caption.textContent !== text) {
      caption.textContent = text;
      captionWidth = caption.getComputedTextLength();
    }
    const lower = a.y > b.y ? a : b;
    const upright = Math.abs(side.out.x) > 0.6;
    const below = side.out.y > 0 ? (fingersLong > 0 ? FINGERS + fingersLong : NUMBER) + 22 : 26;
    const wish = upright
      ? lower.x + side.out.x * BRACKET - (side.out.x > 0 ? 0 : captionWidth)
      : (a.x + b.x - captionWidth) / 2;
    const x = Math.max(room.left, Math.min(room.right - captionWidth, wish));
    const y = Math.min(upright ? lower.y + 30 : lower.y + below, room.bottom - 4);
    caption.setAttribute('x', x.toFixed(1));
    caption.setAttribute('y', y.toFixed(1));
    return [0.05, 0.25, 0.5, 0.75, 0.95].map((t) => ({ x: x + captionWidth * t, y: y - 5, radius: 12 }));
  };

  return { element, show };
}

function wayLength(places: readonly ScreenPlace[]): number {
  let length = 0;
  for (let i = 1; i < places.length; i++)
    length += Math.hypot(places[i]!.x - places[i - 1]!.x, places[i]!.y - places[i - 1]!.y);
  return length;
}

const pathOf = (places: readonly ScreenPlace[]): string =>
  `M${places.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}`;
