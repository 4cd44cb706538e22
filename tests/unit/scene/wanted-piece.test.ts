import { describe, expect, it } from 'vitest';
import { wantedPiece } from '../../../src/scene/motion/wanted-piece.ts';
import type { Cue } from '../../../src/state/emphasis-store.ts';

const worked = { contact: 'thumb', pressure: 3, posture: 'sitting', hands: 'each' } as const;
const cue: Cue = { keys: ['LI4.L'], motion: 'press', tempo: 0, worked };
const reach = {
  kind: 'reach',
  keys: ['LI4.L'],
  motion: 'press',
  contact: 'thumb',
  posture: 'sitting',
  hands: 'each',
};

describe('what the body is to show', () => {
  it('is its own hand at the point, or the stretch', () => {
    expect(wantedPiece({ cue, current: 'LI4.L' }, null)).toEqual(reach);
    expect(wantedPiece({ cue: { stretch: 'chin-to-chest' }, current: null }, null)).toEqual({
      kind: 'stretch',
      stretch: 'chin-to-chest',
      side: 'both',
    });
  });

  it('is nothing where another works there, or only a sign is asked for', () => {
    for (const other of [{ hands: 'partner' }, { contact: 'ball' }] as const)
      expect(
        wantedPiece({ cue: { ...cue, worked: { ...worked, ...other } }, current: null }, null),
      ).toBeNull();
    const { worked: _, ...sign } = cue;
    expect(wantedPiece({ cue: sign, current: 'LI4.L' }, null)).toBeNull();
  });

  it('is the posture of the last step while the next point is found, and to stand when the session is left', () => {
    const last = wantedPiece({ cue, current: 'LI4.L' }, null) as never;
    expect(wantedPiece({ cue: null, current: 'PC6.L' }, last)).toEqual({ kind: 'pause', after: reach });
    expect(wantedPiece({ cue: null, current: null }, last)).toBeNull();
  });
});
