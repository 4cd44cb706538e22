/**
 * How a hand is held to work. What closes goes between two: a squeeze from `pinch`, round a thick fold, or from `nip`,
 * through a thin part; fingers that lie beside each other fit themselves to the skin.
 */
export type HandShapeName =
  | 'thumb'
  | 'fingertip'
  | 'fingertips'
  | 'fingertips-closed'
  | 'knuckle'
  | 'palm'
  | 'heel-of-hand'
  | 'loose-fist'
  | 'pinch'
  | 'pinch-closed'
  | 'nip'
  | 'nip-closed';

/** Degrees: bending toward the palm at the knuckle, the middle and the end joint; and apart, toward the thumb's side. */
export interface FingerBend {
  readonly bend: readonly [knuckle: number, middle: number, end: number];
  readonly apart?: number;
}

/** Degrees. */
export interface ThumbBend {
  /** At the root: toward the fingers in the plane of the palm, then off that plane, then round its own length. */
  readonly across: number;
  readonly off: number;
  readonly twist: number;
  readonly bend: readonly [middle: number, end: number];
}

export interface HandShape {
  readonly thumb: ThumbBend;
  readonly index: FingerBend;
  readonly middle: FingerBend;
  readonly ring: FingerBend;
  readonly little: FingerBend;
  /** Degrees that the wrist bends toward the palm; below zero, back. */
  readonly wrist?: number;
}

const curled = (k: number, m: number, e: number, apart = 0): FingerBend => ({ bend: [k, m, e], apart });

export const HAND_SHAPES: Readonly<Record<HandShapeName, HandShape>> = {
  thumb: {
    thumb: { across: -14, off: -10, twist: -38, bend: [-10, -8] },
    index: curled(62, 80, 40, -8),
    middle: curled(66, 84, 42, -3),
    ring: curled(70, 84, 42),
    little: curled(72, 80, 40, 4),
  },
  fingertip: {
    thumb: { across: 26, off: 0, twist: 0, bend: [20, 24] },
    index: curled(-2, 22, 14, -8),
    middle: curled(14, 16, 4),
    ring: curled(52, 66, 34),
    little: curled(58, 66, 34),
    wrist: -22,
  },
  fingertips: {
    thumb: { across: 8, off: -36, twist: 0, bend: [4, 6] },
    index: curled(13, 16, 5, -20),
    middle: curled(14, 19, 6, -3),
    ring: curled(14, 16, 5, 9),
    little: curled(10, 14, 8, 8),
    wrist: -22,
  },
  'fingertips-closed': {
    thumb: { across: 8, off: -36, twist: 0, bend: [4, 6] },
    index: curled(24, 22, 8, -20),
    middle: curled(14, 19, 6, -3),
    ring: curled(27, 22, 8, 9),
    little: curled(24, 24, 10, 8),
    wrist: -22,
  },
  knuckle: {
    thumb: { across: 40, off: 14, twist: 20, bend: [30, 44] },
    index: curled(40, 92, 52, -6),
    middle: curled(72, 92, 50),
    ring: curled(78, 90, 48),
    little: curled(78, 88, 46, 4),
  },
  palm: {
    thumb: { across: -6, off: -46, twist: 0, bend: [-4, 0] },
    index: curled(-20, -8, -4, -6),
    middle: curled(-22, -10, -6, -2),
    ring: curled(-20, -10, -6),
    little: curled(-18, -10, -6),
    wrist: -34,
  },
  'heel-of-hand': {
    thumb: { across: 10, off: -34, twist: 0, bend: [0, 4] },
    index: curled(-10, 4, 4, -4),
    middle: curled(-10, 2, 4),
    ring: curled(-8, 4, 4),
    little: curled(-6, 6, 6),
    wrist: -62,
  },
  'loose-fist': {
    thumb: { across: 46, off: 4, twist: 16, bend: [24, 30] },
    index: curled(58, 82, 46, -8),
    middle: curled(62, 84, 48, -3),
    ring: curled(66, 84, 48),
    little: curled(68, 80, 46, 5),
  },
  pinch: {
    thumb: { across: -4, off: 38, twist: 8, bend: [-4, -6] },
    index: curled(4, 34, 15, -6),
    middle: curled(6, 34, 15, -3),
    ring: curled(12, 40, 20),
    little: curled(16, 44, 22),
  },
  'pinch-closed': {
    thumb: { across: 0, off: 40, twist: 10, bend: [2, 0] },
    index: curled(14, 38, 17, -6),
    middle: curled(16, 38, 17, -3),
    ring: curled(22, 44, 22),
    little: curled(26, 48, 24),
  },
  nip: {
    thumb: { across: -4, off: 38, twist: 8, bend: [-4, -6] },
    index: curled(4, 34, 15, -6),
    middle: curled(6, 34, 15, -3),
    ring: curled(12, 40, 20),
    little: curled(16, 44, 22),
  },
  'nip-closed': {
    thumb: { across: 2, off: 42, twist: 12, bend: [6, 4] },
    index: curled(20, 42, 20, -6),
    middle: curled(26, 42, 20, -3),
    ring: curled(34, 46, 24),
    little: curled(38, 50, 26),
  },
};
