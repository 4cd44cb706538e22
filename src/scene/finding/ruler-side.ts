import { atCun, type ScreenLine, type ScreenPlace } from './ruler-line.ts';

/** Where a ruler stands beside its line: CSS px from one to the other, and the unit way outwards. */
export interface RulerSide {
  readonly sign: 1 | -1;
  readonly out: ScreenPlace;
  readonly offset: ScreenPlace;
}

/** What the ruler must keep within, and the figure that it likes to stand off. CSS px. */
export interface RulerRoom {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  reach(y0: number, y1: number): { readonly left: number; readonly right: number } | null;
}

/** From line to ruler on a wide stage and on a narrow one; and from the ruler to the far end of what stands beside it. */
const BESIDE = 76;
const BESIDE_NARROW = 60;
const NARROW = 520;
const BEYOND = 70;
/** A ruler changes sides only for this much more room, or it would flit while the body turns. */
const STEADY = 40;
/** What it costs to stand before the figure. */
const ON_FIGURE = 25;

/** @param before the side on which the ruler stood in the last frame */
export function rulerSide(
  line: ScreenLine,
  counted: readonly [number, number],
  room: RulerRoom,
  before: RulerSide | undefined,
): RulerSide {
  const from = atCun(line, counted[0]);
  const to = atCun(line, counted[1]);
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const along = unit(to.x - from.x, to.y - from.y);
  const beside = room.right - room.left < NARROW ? BESIDE_NARROW : BESIDE;

  const sides = ([1, -1] as const).map((sign): RulerSide & { score: number } => {
    const out = { x: -along.y * sign, y: along.x * sign };
    const far = beside + BEYOND;
    let score = 0;
    for (const { x, y } of [from, to]) {
      const [px, py] = [x + out.x * far, y + out.y * far];
      score += 2 * Math.min(0, px - room.left, room.right - px, py - room.top, room.bottom - py);
    }
    // Off the figure is better, and where neither side is, below: the hand comes from there.
    for (const off of [beside, far]) {
      if (isOnFigure(middle.x + out.x * off, middle.y + out.y * off, room)) score -= ON_FIGURE;
    }
    score += 10 * out.y;
    if (before && before.out.x * out.x + before.out.y * out.y > 0) score += STEADY;
    return { sign, out, offset: { x: out.x * beside, y: out.y * beside }, score };
  });
  return sides[0]!.score >= sides[1]!.score ? sides[0]! : sides[1]!;
}

function isOnFigure(x: number, y: number, room: RulerRoom): boolean {
  const reach = room.reach(y - 6, y + 6);
  return reach !== null && x > reach.left && x < reach.right;
}

function unit(x: number, y: number): ScreenPlace {
  const length = Math.hypot(x, y);
  return length < 1e-6 ? { x: 0, y: 1 } : { x: x / length, y: y / length };
}
