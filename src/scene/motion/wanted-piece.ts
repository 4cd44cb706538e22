import type { useEmphasis } from '../../state/emphasis-store.ts';
import type { Piece, Shown } from '../worker/protocol.ts';

type Emphasis = Pick<ReturnType<typeof useEmphasis.getState>, 'cue' | 'current'>;

/**
 * What the body is to show; null where it only stands. Between two steps it stays as it was for the last one: nobody
 * stands up to find the next point.
 */
export function wantedPiece({ cue, current }: Emphasis, last: Shown | null): Piece | null {
  if (!cue) return last && current ? { kind: 'pause', after: last } : null;
  if ('stretch' in cue) return { kind: 'stretch', stretch: cue.stretch, side: cue.side ?? 'both' };
  const { keys, motion, worked } = cue;
  if (!worked || worked.hands === 'partner' || worked.contact === 'ball') return null;
  const { contact, posture, hands } = worked;
  return { kind: 'reach', keys, motion, contact, posture, hands };
}
