import type { Track } from '../motion/track.ts';
import type { Piece } from './protocol.ts';

/** How the body comes to show a piece; null where it cannot. */
export function trackOf(piece: Piece): Track | null {
  const turn = (degrees: number, axis: number): readonly [number, number, number, number] => {
    const q: [number, number, number, number] = [0, 0, 0, Math.cos((degrees * Math.PI) / 360)];
    q[axis] = Math.sin((degrees * Math.PI) / 360);
    return q;
  };
  const side = piece.side === 'R' ? 'R' : 'L';
  return {
    keys: [
      {
        stance: {
          pose: {
            [`lowerarm01.${side}`]: turn(-100, 0),
            head: turn(20, 2),
            [`upperleg01.${side}`]: turn(-60, 0),
          },
          shift: [0, 0, 0],
        },
        come: 1.5,
        hold: 0,
      },
    ],
    again: null,
    shown: 0,
  };
}
