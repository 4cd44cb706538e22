import type { BodyRegion } from '../body/region.ts';
import type { Limb } from './names.ts';

/**
 * The locator language: each rule reads like the sentence of the WHO standard that it encodes. Rules are written
 * for the left side; the right side is the same rule on the mirrored landmarks.
 */

export const DIRECTIONS = [
  ...['up', 'down', 'front', 'back', 'medial', 'lateral'],
  ...['proximal', 'distal', 'radial', 'ulnar', 'palmar', 'dorsal'],
] as const;
export type Direction =
  | 'up'
  | 'down'
  | 'front'
  | 'back'
  | 'medial'
  | 'lateral'
  | 'proximal'
  | 'distal'
  | 'radial'
  | 'ulnar'
  | 'palmar'
  | 'dorsal';

/** How far: cun of a named span, or finger cun of the body's own hand. */
export interface Amount {
  readonly cun?: number | undefined;
  readonly fcun?: number | undefined;
  readonly span?: string | undefined;
}

/** What any rule may add. */
interface RuleCommon {
  /** The skin it may land on. Must contain the record's region, which is the default. */
  readonly on?: readonly BodyRegion[] | undefined;
  /** Doubt beyond what the landmarks and spans carry, where the standard itself leaves a choice. */
  readonly uncertain?: { readonly mm: number; readonly why: string } | undefined;
}

interface PointAnchor {
  readonly point: string;
}
/** Part of the straight way from the first anchor to the second; half of it unless `share` says. */
interface BetweenAnchor {
  readonly between: readonly [Anchor, Anchor];
  readonly share?: number | undefined;
}
export type Anchor = string | PointAnchor | BetweenAnchor | Locator;

export const WORDS = {
  level: ['above', 'below', 'proximalTo', 'distalTo'],
  lateral: ['lateralOf', 'medialOf'],
  depth: ['inFrontOf', 'behind'],
} as const;
export type Word = (typeof WORDS)[keyof typeof WORDS][number];

/** An amount from an anchor, one word saying which way: `{"cun": 4, "above": "umbilicus"}`. */
export type Offset = Amount & { readonly [word in Word]?: Anchor | undefined };
/** The nth intercostal space, where it crosses the other coordinate. */
interface SpaceLevel {
  readonly space: number;
}
/**
 * As low as a place of the arm comes when the arm hangs at ease by the side: nearly as far below its shoulder as
 * it is from it now, standing out. `{"hanging": "tip3", "from": "acromion"}`
 */
interface HangingLevel {
  readonly hanging: Anchor;
  readonly from: Anchor;
}
export type Coordinate = number | Anchor | Offset | SpaceLevel | HangingLevel;

export interface AtRule extends RuleCommon {
  readonly at: Anchor;
}
/** Looking straight at one side of the trunk, the head or the face. */
export interface ChartRule extends RuleCommon {
  readonly chart: 'front' | 'back' | 'side' | 'above' | 'below';
  readonly level?: Coordinate | undefined;
  readonly lateral?: Coordinate | undefined;
  readonly depth?: Coordinate | undefined;
}
/** A line along a limb: named, through anchors, or an anchor brought to the cut. */
export type Line = string | { readonly join: readonly Anchor[] } | Anchor;
export type Around =
  | Line
  | { readonly between: readonly [Line, Line]; readonly share?: number | undefined }
  | (Amount & { readonly from: Line; readonly toward: Line });
/** Cutting a limb across and going round the cut. */
export interface LimbRule extends RuleCommon {
  readonly limb: Limb;
  readonly level: Coordinate;
  readonly around: Around;
}
/** Walking over the skin in a direction, or toward an anchor. */
export interface WalkRule extends RuleCommon, Amount {
  readonly from: Anchor;
  readonly go: Direction | { readonly toward: Anchor };
  readonly share?: number | undefined;
}
/** Cun behind the front hairline over the head, and cun beside the midline. */
export interface ScalpRule extends RuleCommon {
  readonly scalp: number;
  readonly lateral: number;
}
/** A tenth of a finger cun off the corner of a nail. */
export interface NailRule extends RuleCommon {
  readonly nail: string;
}
export type Locator = AtRule | ChartRule | LimbRule | WalkRule | ScalpRule | NailRule;

const ALL_WORDS: readonly Word[] = [...WORDS.level, ...WORDS.lateral, ...WORDS.depth];

export const isHanging = (coordinate: Exclude<Coordinate, number>): coordinate is HangingLevel =>
  typeof coordinate === 'object' && 'hanging' in coordinate;

export const isOffset = (coordinate: Exclude<Coordinate, number>): coordinate is Offset =>
  typeof coordinate === 'object' && ALL_WORDS.some((word) => word in coordinate);

/** Which two coordinates each chart takes. */
export const CHART_COORDINATES = {
  front: ['level', 'lateral'],
  back: ['level', 'lateral'],
  side: ['level', 'depth'],
  above: ['lateral', 'depth'],
  below: ['lateral', 'depth'],
} as const;
