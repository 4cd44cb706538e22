import { distance, dot, type Vec3 } from '../geometry/vec3.ts';
import {
  isHanging,
  isOffset,
  type Amount,
  type Anchor,
  type Coordinate,
  type Offset,
  type Word,
} from './language.ts';
import type { Solving } from './solving.ts';
import { joinSpread, type Spot } from './spot.ts';

/**
 * An arm that hangs at ease is not quite straight: bent by about 15° at the elbow and 5° to 8° off the side it reaches
 * this share of its straight length.
 */
const AT_EASE = 0.985;

/** Shoulders drop and fingers bend a little when arms hang: metres of doubt in how low they reach. */
const HANGING_SPREAD = 0.01;

/** A place on one axis of a chart or limb: metres along it, how unsure, and what it was measured from. */
export interface Reading {
  readonly value: number;
  readonly spread: number;
  readonly from: readonly Spot[];
}

/** Which way along its axis each word leads. */
const SIGN: Readonly<Record<Word, 1 | -1>> = {
  above: 1,
  below: -1,
  proximalTo: 1,
  distalTo: -1,
  lateralOf: 1,
  medialOf: -1,
  inFrontOf: 1,
  behind: -1,
};

/** What an offset is measured from, and which way along its axis. */
export function wayOf(offset: Offset): { readonly anchor: Anchor; readonly sign: 1 | -1 } {
  const word = (Object.keys(SIGN) as Word[]).find((w) => offset[w] !== undefined)!;
  return { anchor: offset[word]!, sign: SIGN[word] };
}

/** What a coordinate needs to know of the chart it stands in. */
export interface AxisReading {
  readonly axis: Vec3;
  /** The span whose cun serves when none is named. */
  readonly span: (anchor: Spot | undefined, sign: 1 | -1) => string;
  /** The height of an intercostal space at the chart's other coordinate. */
  readonly space?: (space: number) => Reading;
}

export function readCoordinate(solving: Solving, coordinate: Coordinate, chart: AxisReading): Reading {
  if (typeof coordinate === 'number') {
    if (coordinate === 0) return { value: 0, spread: 0, from: [] };
    const span = chart.span(undefined, 1);
    const cun = solving.cun(span);
    return { value: coordinate * cun.size, spread: Math.abs(coordinate) * cun.spread, from: [] };
  }
  if (typeof coordinate === 'object' && 'space' in coordinate) {
    return (
      chart.space?.(coordinate.space) ??
      solving.fail('space', 'intercostal spaces belong to the trunk’s charts')
    );
  }
  if (isHanging(coordinate)) {
    const end = solving.spot(coordinate.hanging);
    const from = solving.spot(coordinate.from);
    return {
      value: from.position[1] - AT_EASE * distance(from.position, end.position),
      spread: joinSpread(from.spread, end.spread, HANGING_SPREAD),
      from: [from],
    };
  }
  if (isOffset(coordinate)) return readOffset(solving, coordinate, chart);
  const spot = solving.spot(coordinate);
  return { value: dot(spot.position, chart.axis), spread: spot.spread, from: [spot] };
}

function readOffset(solving: Solving, offset: Offset, chart: AxisReading): Reading {
  const { anchor: from, sign } = wayOf(offset);
  const anchor = solving.spot(from);
  const { metres, spread } = measure(solving, offset, () => chart.span(anchor, sign));
  return {
    value: dot(anchor.position, chart.axis) + sign * metres,
    spread: joinSpread(anchor.spread, spread),
    from: [anchor],
  };
}

/** Metres of an amount in cun or finger cun. */
export function measure(
  solving: Solving,
  amount: Amount,
  defaultSpan: () => string,
): { readonly metres: number; readonly spread: number } {
  const many = amount.cun ?? amount.fcun ?? 0;
  const unit = amount.fcun === undefined ? solving.cun(amount.span ?? defaultSpan()) : solving.fingerCun();
  return { metres: many * unit.size, spread: Math.abs(many) * unit.spread };
}
