import { anglesOf, type Angles } from './angles.ts';
import type { Carried } from './carried.ts';
import { carriedAt, place } from './carried.ts';
import { CONTACTS } from './contacts.ts';
import { ground, type Grounded } from './ground.ts';
import { mirroredMoves } from './mirrored-moves.ts';
import { poseOf } from './posing.ts';
import { postureOf, type PostureShape } from './postures.ts';
import type { ReachBody } from './reach-body.ts';
import type { ReachRequest } from './reach-request.ts';
import { NO_TURN, type Turn } from './turn.ts';

/** How the body is held before a hand goes out, and how that hand is made ready. */
export interface Held {
  readonly turn: Turn;
  /** Before, and with the hand shaped for its contact. */
  readonly before: Angles;
  readonly ready: Angles;
  readonly grounded: Grounded;
  /** Skin that carries the body: nothing goes lower. */
  readonly soles: readonly Carried[];
}

export function heldFor(body: ReachBody, { from, side, hand, both, contact }: ReachRequest): Held {
  const { moves, turn, rests }: PostureShape =
    typeof from === 'string' ? postureOf(from, side) : { turn: NO_TURN, rests: 'floor', ...from };
  const shaped = CONTACTS[contact].moves;
  const shape = hand === 'L' ? shaped : mirroredMoves(shaped);
  const before = anglesOf(moves, 'normal');
  const { positions } = body.evaluator.evaluate(body.shape, poseOf(before, turn));
  return {
    turn,
    before,
    ready: anglesOf([...moves, ...shape, ...(both ? mirroredMoves(shape) : [])], 'normal'),
    grounded: ground(body.model.topology, positions, { rests }),
    soles: lowest(body, positions),
  };
}

/** Some vertices within a centimetre of the lowest. */
function lowest({ model, detail, surface }: ReachBody, positions: Float32Array): readonly Carried[] {
  let floor = Infinity;
  for (let i = 1; i < positions.length; i += 3) floor = Math.min(floor, positions[i]!);
  const low = [...Array(model.topology.baseVertexCount).keys()].filter(
    (v) => positions[v * 3 + 1]! < floor + NEAR_FLOOR,
  );
  const every = Math.max(1, Math.ceil(low.length / MOST));
  return low.filter((_, i) => i % every === 0).map((v) => carriedAt(model, detail, surface, [[v, 1]]));
}
const NEAR_FLOOR = 0.006;
const MOST = 12;

/** The height of the floor in the pose that the matrices hold. */
export function floorOf(soles: readonly Carried[], matrices: Float64Array): number {
  const at = new Float64Array(3);
  return soles.reduce((low, each) => {
    place(each, matrices, at, 0);
    return Math.min(low, at[1]!);
  }, Infinity);
}
