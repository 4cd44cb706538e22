import type { Direction } from './language.ts';
import type { Side, Vec3 } from './placement.ts';

/** A place that lights up: a landmark, or another acupoint that the rule starts from. */
export interface FoundPlace {
  /** Unique within one finding: a landmark's name, or an acupoint's id. */
  readonly id: string;
  readonly kind: 'landmark' | 'point';
  /** What to call it: a landmark's `is`, or the acupoint's code. */
  readonly is: string;
  readonly side: Side;
  readonly position: Vec3;
  readonly normal: Vec3;
}

/**
 * A line over the skin that the rule goes by. What it is tells `is`:
 * - `named`: a line of the landmark table, in its words ("the crest of the shin")
 * - `join`: the line through places, in theirs ("outer eye of the knee to the front of the ankle")
 * - `level`: as high as a place; `plumb`: straight above or below a place; `depth`: as far to the front as a place;
 *   each in the place's words ("navel")
 * - `space`: between two ribs; `is` is the number of the upper one ("4")
 */
export interface FoundLine {
  readonly id: string;
  readonly kind: 'named' | 'join' | 'level' | 'plumb' | 'depth' | 'space';
  readonly is: string;
  /** Over the skin; metres, one place an entry. */
  readonly samples: readonly Vec3[];
  readonly normals: readonly Vec3[];
}

/**
 * A ruler laid on the skin. It is drawn over the whole span that its cun come from, where that span runs along the
 * way measured, else over the measured length alone; `counted` says which part is the answer.
 */
export interface Ruler {
  readonly id: string;
  /** Span of the landmark table; `finger` for finger cun; `share` where the way is divided into equal parts. */
  readonly span: string;
  /** What the span is, in words; null for finger cun and parts. */
  readonly is: string | null;
  /**
   * Which way it is counted: the rule's own word, along a limb `proximal` or `distal` and on the head's midline `back`
   * from the front hairline, `up` from the back one; `toward` a place, which is the last of `ends` where it has a
   * name; `round` a limb; `away` from a nail.
   */
  readonly way?: Direction | 'toward' | 'round' | 'away';
  /** Cun of the whole span, of which the ruler may show a part; none for finger cun and parts. */
  readonly whole?: number;
  /** Cun (or parts) from the ruler's start to its end. */
  readonly length: number;
  /** From which cun to which the counted part runs, along the ruler. */
  readonly counted: readonly [from: number, to: number];
  /** Metres of one cun (or part) here, measured as the span is: upright, sideways, straight or over the skin. */
  readonly cun: number;
  /**
   * On the skin from the ruler's start to its end, evenly spaced in cun: cun `c` lies at `c / length` of the list.
   * Where a span is measured upright or sideways, its ticks stand wider over sloping skin, as they should. Metres.
   */
  readonly samples: readonly Vec3[];
  readonly normals: readonly Vec3[];
  /** `id` of the place it is measured from, where it has a name. */
  readonly from: string | null;
  /**
   * Where the ruler is laid from end to end of its span, or of the way it divides: the places that end it, but for
   * an end that is the midline; else none.
   */
  readonly ends: readonly FoundPlace[];
}

/** How a point is found on one body, in the order in which a hand would do it. */
export type FindStep =
  | { readonly kind: 'places'; readonly places: readonly FoundPlace[] }
  | { readonly kind: 'line'; readonly line: FoundLine }
  | { readonly kind: 'ruler'; readonly ruler: Ruler }
  | {
      readonly kind: 'zone';
      readonly position: Vec3;
      readonly normal: Vec3;
      /** Metres; how well rule and landmarks fix it. */
      readonly radius: number;
    };
