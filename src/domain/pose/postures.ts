import { FRONT, LEFT, UP } from './frames.ts';
import type { Move } from './move.ts';
import { mirroredMoves } from './mirrored-moves.ts';
import { after, mirroredTurn, NO_TURN, turnBy, type Turn } from './turn.ts';

/** How the whole body is held. */
export interface PostureShape {
  readonly moves: readonly Move[];
  /** Of the whole body, about its root. */
  readonly turn: Turn;
  /** What carries it besides the floor. */
  readonly rests: 'floor' | 'seat' | 'stool';
}

const hang: readonly Move[] = [
  { part: 'shoulder', move: 'abduction', degrees: 14, side: 'both' },
  { part: 'elbow', move: 'flexion', degrees: 12, side: 'both' },
  { part: 'forearm', move: 'pronation', degrees: 10, side: 'both' },
];
/** The hands lie on the thighs. */
const lap: readonly Move[] = [
  { part: 'shoulder', move: 'abduction', degrees: 14, side: 'both' },
  { part: 'shoulder', move: 'flexion', degrees: 8, side: 'both' },
  { part: 'shoulder', move: 'internal-rotation', degrees: 24, side: 'both' },
  { part: 'elbow', move: 'flexion', degrees: 64, side: 'both' },
  { part: 'forearm', move: 'pronation', degrees: 68, side: 'both' },
  { part: 'fingers', move: 'extension', degrees: 12, side: 'both' },
];
/** The hands are beside the thighs, clear of a leg that is laid over. */
const aside: readonly Move[] = [
  { part: 'shoulder', move: 'abduction', degrees: 22, side: 'both' },
  { part: 'shoulder', move: 'extension', degrees: 8, side: 'both' },
  { part: 'elbow', move: 'flexion', degrees: 40, side: 'both' },
  { part: 'forearm', move: 'pronation', degrees: 60, side: 'both' },
];
const seat: readonly Move[] = [
  { part: 'hip', move: 'flexion', degrees: 90, side: 'both' },
  { part: 'hip', move: 'abduction', degrees: 6, side: 'both' },
  { part: 'knee', move: 'flexion', degrees: 90, side: 'both' },
];
/** On the back or the face, with the head toward -x. */
const ON_BACK = after(turnBy(90, UP), turnBy(-90, LEFT));
const ON_FACE = after(turnBy(-90, UP), turnBy(90, LEFT));

/** The side that does something is the left: the leg laid over, drawn up or put on the stool, the side lain on. */
const LEFT_POSTURES = {
  standing: { moves: hang, turn: NO_TURN, rests: 'floor' },
  sitting: { moves: [...seat, ...lap], turn: NO_TURN, rests: 'seat' },
  'sitting-leaning': {
    moves: [
      ...seat,
      { part: 'pelvis', move: 'tilt-forward', degrees: 28 },
      { part: 'lumbar', move: 'flexion', degrees: 25 },
      { part: 'thoracic', move: 'flexion', degrees: 15 },
      { part: 'shoulder', move: 'abduction', degrees: 27, side: 'both' },
      { part: 'shoulder', move: 'flexion', degrees: 60, side: 'both' },
      { part: 'elbow', move: 'flexion', degrees: 20, side: 'both' },
      { part: 'forearm', move: 'pronation', degrees: 40, side: 'both' },
    ],
    turn: NO_TURN,
    rests: 'seat',
  },
  // Leaning back a little on a seat high enough for the other thigh to slope down, as the crossed leg asks.
  'ankle-on-knee': {
    moves: [
      { part: 'hip', move: 'flexion', degrees: 68, side: 'R' },
      { part: 'hip', move: 'abduction', degrees: 2, side: 'R' },
      { part: 'knee', move: 'flexion', degrees: 76, side: 'R' },
      { part: 'hip', move: 'flexion', degrees: 116, side: 'L' },
      { part: 'hip', move: 'abduction', degrees: 20, side: 'L' },
      { part: 'hip', move: 'external-rotation', degrees: 68, side: 'L' },
      { part: 'knee', move: 'flexion', degrees: 117, side: 'L' },
      { part: 'lumbar', move: 'flexion', degrees: 10 },
      ...aside,
    ],
    turn: turnBy(-8, LEFT),
    rests: 'seat',
  },
  'long-sitting': {
    moves: [
      { part: 'hip', move: 'flexion', degrees: 86, side: 'both' },
      { part: 'hip', move: 'abduction', degrees: 4, side: 'both' },
      ...lap,
    ],
    turn: NO_TURN,
    rests: 'floor',
  },
  lying: {
    moves: [
      { part: 'shoulder', move: 'abduction', degrees: 18, side: 'both' },
      { part: 'forearm', move: 'pronation', degrees: 0, side: 'both' },
      { part: 'ankle', move: 'plantarflexion', degrees: 15, side: 'both' },
    ],
    turn: ON_BACK,
    rests: 'floor',
  },
  'lying-knees-up': {
    moves: [
      { part: 'hip', move: 'flexion', degrees: 52, side: 'both' },
      { part: 'knee', move: 'flexion', degrees: 100, side: 'both' },
      { part: 'ankle', move: 'plantarflexion', degrees: 42, side: 'both' },
      { part: 'forearm', move: 'pronation', degrees: 0, side: 'both' },
    ],
    turn: ON_BACK,
    rests: 'floor',
  },
  'lying-knee-drawn-up': {
    moves: [
      { part: 'hip', move: 'flexion', degrees: 105, side: 'L' },
      { part: 'knee', move: 'flexion', degrees: 120, side: 'L' },
      { part: 'hip', move: 'flexion', degrees: 52, side: 'R' },
      { part: 'knee', move: 'flexion', degrees: 100, side: 'R' },
      { part: 'ankle', move: 'plantarflexion', degrees: 42, side: 'R' },
      { part: 'forearm', move: 'pronation', degrees: 0, side: 'both' },
    ],
    turn: ON_BACK,
    rests: 'floor',
  },
  'lying-on-side': {
    moves: [
      { part: 'hip', move: 'flexion', degrees: 45, side: 'both' },
      { part: 'knee', move: 'flexion', degrees: 60, side: 'both' },
      { part: 'shoulder', move: 'flexion', degrees: 80, side: 'L' },
      { part: 'shoulder', move: 'abduction', degrees: 10, side: 'both' },
      { part: 'elbow', move: 'flexion', degrees: 60, side: 'L' },
      { part: 'shoulder', move: 'flexion', degrees: 20, side: 'R' },
      { part: 'elbow', move: 'flexion', degrees: 40, side: 'R' },
      { part: 'forearm', move: 'pronation', degrees: 30, side: 'both' },
    ],
    turn: turnBy(-90, FRONT),
    rests: 'floor',
  },
  'lying-face-down': {
    moves: [
      { part: 'neck', move: 'rotation', degrees: 50, side: 'L' },
      { part: 'ankle', move: 'plantarflexion', degrees: 50, side: 'both' },
      { part: 'forearm', move: 'pronation', degrees: 30, side: 'both' },
    ],
    turn: ON_FACE,
    rests: 'floor',
  },
  kneeling: {
    moves: [
      { part: 'knee', move: 'flexion', degrees: 90, side: 'both' },
      { part: 'ankle', move: 'plantarflexion', degrees: 50, side: 'both' },
      { part: 'toes', move: 'flexion', degrees: 20, side: 'both' },
      ...hang,
    ],
    turn: NO_TURN,
    rests: 'floor',
  },
  'half-kneeling': {
    moves: [
      { part: 'knee', move: 'flexion', degrees: 90, side: 'L' },
      { part: 'ankle', move: 'plantarflexion', degrees: 50, side: 'L' },
      { part: 'toes', move: 'flexion', degrees: 20, side: 'L' },
      { part: 'hip', move: 'flexion', degrees: 90, side: 'R' },
      { part: 'knee', move: 'flexion', degrees: 90, side: 'R' },
      ...hang,
    ],
    turn: NO_TURN,
    rests: 'floor',
  },
  'heel-sitting': {
    moves: [
      { part: 'hip', move: 'flexion', degrees: 57, side: 'both' },
      { part: 'knee', move: 'flexion', degrees: 147, side: 'both' },
      { part: 'hip', move: 'external-rotation', degrees: 12, side: 'both' },
      { part: 'ankle', move: 'plantarflexion', degrees: 50, side: 'both' },
      { part: 'toes', move: 'flexion', degrees: 20, side: 'both' },
      { part: 'shoulder', move: 'abduction', degrees: 14, side: 'both' },
      { part: 'shoulder', move: 'flexion', degrees: 6, side: 'both' },
      { part: 'shoulder', move: 'internal-rotation', degrees: 34, side: 'both' },
      { part: 'elbow', move: 'flexion', degrees: 50, side: 'both' },
      { part: 'forearm', move: 'pronation', degrees: 68, side: 'both' },
      { part: 'fingers', move: 'extension', degrees: 12, side: 'both' },
    ],
    turn: NO_TURN,
    rests: 'floor',
  },
  'all-fours': {
    moves: [
      { part: 'hip', move: 'flexion', degrees: 80, side: 'both' },
      { part: 'knee', move: 'flexion', degrees: 96, side: 'both' },
      { part: 'ankle', move: 'plantarflexion', degrees: 50, side: 'both' },
      { part: 'shoulder', move: 'flexion', degrees: 90, side: 'both' },
      { part: 'shoulder', move: 'abduction', degrees: 4, side: 'both' },
      { part: 'forearm', move: 'pronation', degrees: 75, side: 'both' },
      { part: 'wrist', move: 'extension', degrees: 70, side: 'both' },
      { part: 'neck', move: 'extension', degrees: 15 },
    ],
    turn: turnBy(75, LEFT),
    rests: 'floor',
  },
  'foot-on-stool': {
    moves: [
      ...hang,
      { part: 'hip', move: 'flexion', degrees: 62, side: 'L' },
      { part: 'knee', move: 'flexion', degrees: 72, side: 'L' },
      { part: 'ankle', move: 'dorsiflexion', degrees: 10, side: 'L' },
    ],
    turn: NO_TURN,
    rests: 'stool',
  },
} as const satisfies Readonly<Record<string, PostureShape>>;

export type PostureName = keyof typeof LEFT_POSTURES;
export const POSTURES = Object.keys(LEFT_POSTURES) as readonly PostureName[];

/**
 * A posture; where one leg or side does something else than the other, `side` is that one. On its back or face the body
 * lies the same way round for both.
 */
export function postureOf(name: PostureName, side: 'L' | 'R' = 'L'): PostureShape {
  const { moves, turn, rests }: PostureShape = LEFT_POSTURES[name];
  if (side === 'L') return { moves, turn, rests };
  return {
    moves: mirroredMoves(moves),
    turn: name === 'lying-on-side' ? mirroredTurn(turn) : turn,
    rests,
  };
}
