import type { Technique } from '../records/technique.ts';
import type { Move } from './move.ts';

/** What touches the skin: of a technique, or of a hand that holds in a stretch. */
export type Contact = Exclude<Technique['contact'], 'ball' | 'none'> | 'forearm' | 'back-of-hand';

/** A hand made ready to touch. Vertices are the left hand's; the right's are their mirror. */
interface ContactShape {
  /** How fingers and thumb are held. */
  readonly moves: readonly Move[];
  /** The vertex of the body that comes to lie on the point. */
  readonly pad: number;
  /** Joints whose skin touches along with the pad. */
  readonly touching: RegExp;
}

const curled = (knuckle: number, middle: number, end: number): readonly Move[] => [
  { part: 'fingers', move: 'knuckle-flexion', degrees: knuckle, side: 'L' },
  { part: 'fingers', move: 'middle-joint-flexion', degrees: middle, side: 'L' },
  { part: 'fingers', move: 'end-joint-flexion', degrees: end, side: 'L' },
];
const gentle = curled(10, 12, 5);
const thumbOut: readonly Move[] = [
  { part: 'thumb', move: 'extension', degrees: 15, side: 'L' },
  { part: 'thumb', move: 'abduction', degrees: 8, side: 'L' },
];
const others = (knuckle: number, middle: number): readonly Move[] =>
  (['ring', 'little'] as const).flatMap((part) => [
    { part, move: 'knuckle-flexion', degrees: knuckle, side: 'L' },
    { part, move: 'middle-joint-flexion', degrees: middle, side: 'L' },
    { part, move: 'end-joint-flexion', degrees: 25, side: 'L' },
  ]);
const thumbOver: readonly Move[] = [
  { part: 'thumb', move: 'flexion', degrees: 15, side: 'L' },
  { part: 'thumb', move: 'opposition', degrees: 20, side: 'L' },
  { part: 'thumb', move: 'end-joint-flexion', degrees: 30, side: 'L' },
];

export const CONTACTS: Readonly<Record<Contact, ContactShape>> = {
  thumb: {
    moves: [
      ...curled(55, 70, 30),
      { part: 'thumb', move: 'abduction', degrees: 12, side: 'L' },
      { part: 'thumb', move: 'extension', degrees: 20, side: 'L' },
    ],
    pad: 9406,
    touching: /^finger1-[23]/,
  },
  fingertip: {
    moves: [
      { part: 'index', move: 'middle-joint-flexion', degrees: 12, side: 'L' },
      { part: 'middle', move: 'middle-joint-flexion', degrees: 12, side: 'L' },
      ...others(45, 60),
      ...thumbOut,
    ],
    pad: 44513,
    touching: /^finger[23]-[23]/,
  },
  fingertips: { moves: [...gentle, ...thumbOut], pad: 44513, touching: /^finger[2-5]-[23]/ },
  knuckle: {
    moves: [...curled(50, 95, 40), ...thumbOver],
    pad: 8668,
    touching: /^finger[2-5]-[123]/,
  },
  palm: { moves: thumbOut, pad: 46218, touching: /^(wrist|metacarpal|finger)/ },
  'heel-of-hand': {
    moves: [...gentle, ...thumbOut],
    pad: 10500,
    touching: /^(wrist|metacarpal|finger|lowerarm02)/,
  },
  'loose-fist': {
    moves: [...curled(60, 80, 40), ...thumbOver],
    pad: 9901,
    touching: /^(wrist|metacarpal|finger)/,
  },
  'back-of-hand': { moves: gentle, pad: 9915, touching: /^(wrist|metacarpal|finger)/ },
  forearm: { moves: gentle, pad: 10136, touching: /^(lowerarm|wrist)/ },
};
