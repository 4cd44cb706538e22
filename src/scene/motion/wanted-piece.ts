import type { useEmphasis } from '../../state/emphasis-store.ts';
import type { Piece } from '../worker/protocol.ts';

/** What the body is to show for a cue; null where it only stands. */
export function wantedPiece(cue: ReturnType<typeof useEmphasis.getState>['cue']): Piece | null {
  if (!cue) return null;
  if ('stretch' in cue) return { kind: 'stretch', stretch: cue.stretch, side: cue.side ?? 'both' };
  const { keys, motion, worked } = cue;
  if (!worked || worked.hands === 'partner' || worked.contact === 'ball') return null;
  const { contact, posture, hands } = worked;
  return { kind: 'reach', keys, motion, contact, posture, hands };
}
