/** The body cut into pieces that hardly change their shape, each going with one joint; sides as in `hand.L`. */
const PIECES: readonly (readonly [reads: RegExp, piece: string, joint: string])[] = [
  [/^(head|neck03|jaw)$/, 'head', 'head'],
  [/^neck0[12]$/, 'neck', 'neck02'],
  [/^(spine0[12]|clavicle)$/, 'chest', 'spine01'],
  [/^(spine0[34])$/, 'belly', 'spine03'],
  [/^(spine05|root|pelvis)$/, 'hips', 'root'],
  [/^(shoulder01|upperarm0[12])$/, 'upper-arm', 'upperarm02'],
  [/^lowerarm0[12]$/, 'forearm', 'lowerarm02'],
  [/^(wrist|metacarpal\d|finger\d-\d)$/, 'hand', 'wrist'],
  [/^upperleg0[12]$/, 'thigh', 'upperleg02'],
  [/^lowerleg0[12]$/, 'shank', 'lowerleg01'],
  [/^(foot|toe\d-\d)$/, 'foot', 'foot'],
];
const PAIRED = ['upper-arm', 'forearm', 'hand', 'thigh', 'shank', 'foot'];

/** A piece of the body and the joint it goes with. */
export interface Piece {
  readonly name: string;
  readonly joint: string;
}

/** The piece that the skin of a joint belongs to. @throws Error for a joint of no piece. */
export function pieceOf(joint: string): Piece {
  const side = /\.[LR]$/.exec(joint)?.[0] ?? '';
  const bare = side ? joint.slice(0, -2) : joint;
  const found = PIECES.find(([reads]) => reads.test(bare));
  if (!found) throw new Error(`The joint "${joint}" belongs to no piece of the body`);
  const [, piece, carrier] = found;
  return PAIRED.includes(piece)
    ? { name: piece + side, joint: carrier + side }
    : { name: piece, joint: carrier };
}
