import type { Ruler } from '../../domain/locator/finding.ts';
import type { ScreenLine, ScreenPlace } from './ruler-line.ts';
import type { RulerRoom, RulerSide } from './ruler-side.ts';

/** What a ruler is drawn with in one frame. */
export interface RulerView {
  readonly ruler: Ruler;
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

/** The part that is the answer, whichever way it is counted. Cun. */
export const countedPart = ({ counted }: Ruler): { low: number; high: number; cun: number } => {
  const [low, high] = [Math.min(...counted), Math.max(...counted)];
  return { low, high, cun: high - low };
};

/** A place moved outwards. @param more CSS px */
export const outwards = ({ x, y }: ScreenPlace, { out }: RulerSide, more: number): ScreenPlace => ({
  x: x + out.x * more,
  y: y + out.y * more,
});

/** Where the ruler stands for a place on its line. @param more CSS px beyond its middle */
export const beside = ({ x, y }: ScreenPlace, side: RulerSide, more = 0): ScreenPlace =>
  outwards({ x: x + side.offset.x, y: y + side.offset.y }, side, more);

export const pathOf = (places: readonly ScreenPlace[]): string =>
  `M${places.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}`;
