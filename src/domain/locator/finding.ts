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

/** A named line over the skin that the rule goes by: "the crest of the shin". */
export interface FoundLine {
  readonly id: string;
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
  /** Span of the landmark table, or `finger`. */
  readonly span: string;
  /** What the span is, in words; null for finger cun. */
  readonly is: string | null;
  /** Cun from the ruler's start to its end. */
  readonly length: number;
  /** From which cun to which the counted part runs, along the ruler. */
  readonly counted: readonly [from: number, to: number];
  /** Metres of one cun here. */
  readonly cun: number;
  /** Over the skin from the ruler's start to its end, evenly spaced; metres. */
  readonly samples: readonly Vec3[];
  readonly normals: readonly Vec3[];
  /** The place it is measured from, where it has a name. */
  readonly from: string | null;
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
