import type { Move } from './move.ts';

/** The same moves of the other side. */
export const mirroredMoves = (moves: readonly Move[]): readonly Move[] =>
  moves.map((move) =>
    move.side === 'L' || move.side === 'R' ? { ...move, side: move.side === 'L' ? 'R' : 'L' } : move,
  );
