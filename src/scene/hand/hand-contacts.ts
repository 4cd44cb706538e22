import type { Worked } from '../../state/emphasis-store.ts';
import type { HandShapeName } from './hand-shapes.ts';

/** What of a hand touches: vertices of the left hand, whose ids never change. The first is put on the point. */
interface HandContact {
  readonly pads: readonly [first: number, ...others: number[]];
  /** Metres: how wide the first presses the skin. */
  readonly radius: number;
  /** Degrees by which the wrist may stand off the skin beyond the pad's own slant, best first. */
  readonly tilts: readonly number[];
  /** Degrees by which it may roll round its own length, best first. */
  readonly rolls: readonly number[];
}

const ROLLS = [0, -14, 14, -28, 28] as const;

const THUMB_PAD = 9406;
const INDEX_PAD = 44051;
const MIDDLE_PAD = 44513;
const RING_PAD = 44986;
/** The back of the index finger's middle joint, bent. */
const INDEX_KNUCKLE = 8668;
const MIDDLE_OF_PALM = 46218;
const HEEL = 10500;
/** The outer edge of the hand in its middle. */
const EDGE = 9901;

export const HAND_CONTACTS: Readonly<Record<Exclude<HandShapeName, `${string}-closed`>, HandContact>> = {
  thumb: { pads: [THUMB_PAD], radius: 0.0085, tilts: [12, 24, 0, 36, 48, -10], rolls: ROLLS },
  fingertip: { pads: [MIDDLE_PAD], radius: 0.007, tilts: [12, 24, 0, 36, 48], rolls: ROLLS },
  fingertips: {
    pads: [MIDDLE_PAD, INDEX_PAD, RING_PAD],
    radius: 0.007,
    tilts: [12, 24, 0, 36, 48],
    rolls: ROLLS,
  },
  knuckle: { pads: [INDEX_KNUCKLE], radius: 0.0095, tilts: [0, 14, -14, 28], rolls: ROLLS },
  palm: { pads: [MIDDLE_OF_PALM], radius: 0.03, tilts: [6, 0, 14, 22, -8], rolls: ROLLS },
  'heel-of-hand': { pads: [HEEL], radius: 0.02, tilts: [10, 20, 0, 30], rolls: ROLLS },
  'loose-fist': { pads: [EDGE], radius: 0.018, tilts: [16, 8, 26, 0], rolls: ROLLS },
  nip: { pads: [THUMB_PAD, INDEX_PAD], radius: 0.0065, tilts: [0], rolls: [0] },
  pinch: { pads: [THUMB_PAD, INDEX_PAD], radius: 0.0075, tilts: [0, 12, -12, 24, -24], rolls: ROLLS },
};

/**
 * The shape a hand takes for a contact; null where no hand touches.
 * @param isThin the part is taken right through
 */
export function shapeFor(
  contact: Worked['contact'],
  motion: string,
  isThin: boolean,
): keyof typeof HAND_CONTACTS | null {
  if (motion === 'squeeze') return isThin ? 'nip' : 'pinch';
  return contact === 'ball' || contact === 'none' ? null : contact;
}
