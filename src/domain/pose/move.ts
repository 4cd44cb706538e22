import { MIDLINE_PARTS, MOVES, type Part } from './move-table.ts';

/**
 * One movement in clinical words, in degrees from the zero of goniometry (see MOVES): neck rotation 50 L, elbow
 * flexion 90 both. `side` is the limb of a paired part; of neck and back it is where side-bend and rotation go, and
 * their other moves have none.
 */
export type Move = {
  readonly [P in Part]: {
    readonly part: P;
    readonly move: keyof (typeof MOVES)[P];
    readonly degrees: number;
    readonly side?: 'L' | 'R' | 'both' | undefined;
  };
}[Part];

/** How far a move may go: where a healthy joint stops, or the gentler range of stretches. */
export type Range = 'normal' | 'easy';

/** A move that no joint makes: says the part, the move and the number. */
export class MoveError extends Error {
  constructor(
    readonly move: Move,
    why: string,
  ) {
    super(`${move.part} ${move.move}${move.side ? ` ${move.side}` : ''} ${move.degrees}°: ${why}`);
  }
}

/** Degrees a move may go. */
export const limitOf = (move: Pick<Move, 'part' | 'move'>, range: Range): number | undefined =>
  (MOVES[move.part] as Readonly<Record<string, Record<Range, number>>>)[move.move]?.[range];

const SIDED: readonly string[] = ['side-bend', 'rotation'];

/**
 * Adds moves of the same kind and checks each sum.
 * @throws MoveError for an unknown part or move, a side missing or out of place, or degrees below 0 or out of range.
 */
export function summed(moves: readonly Move[], range: Range): readonly Move[] {
  const sums = new Map<string, Move>();
  for (const move of moves) {
    if (!Object.hasOwn(MOVES, move.part) || limitOf(move, range) === undefined)
      throw new MoveError(move, 'there is no such move');
    const needsSide = !MIDLINE_PARTS.includes(move.part) || SIDED.includes(move.move);
    if (needsSide !== (move.side !== undefined))
      throw new MoveError(move, needsSide ? 'it needs a side' : 'it has no side');
    if (MIDLINE_PARTS.includes(move.part) && move.side === 'both')
      throw new MoveError(move, 'it goes to one side');
    if (!(move.degrees >= 0))
      throw new MoveError(move, 'degrees are 0 or more; the opposite move has its own name');
    for (const side of move.side === 'both' ? (['L', 'R'] as const) : [move.side]) {
      const key = `${move.part} ${move.move} ${side ?? ''}`;
      sums.set(key, { ...move, side, degrees: move.degrees + (sums.get(key)?.degrees ?? 0) } as Move);
    }
  }
  for (const move of sums.values()) {
    const limit = limitOf(move, range)!;
    if (move.degrees > limit) throw new MoveError(move, `it goes to ${limit}°`);
  }
  return [...sums.values()];
}
