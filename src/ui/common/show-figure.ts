import { useEmphasis } from '../../state/emphasis-store.ts';
import { useSelection } from '../../state/selection-store.ts';
import { useView } from '../../state/view-store.ts';

/** A body without points: nothing is to be pressed. */
export function showNothing(): void {
  useSelection.getState().select(null);
  useEmphasis.getState().clear();
  useView.getState().set({ touch: 'points', points: 'marked', meridians: false, meridian: null });
}

/** The whole figure from the front, without points. */
export function showFigure(): void {
  showNothing();
  useView.getState().fly({ kind: 'preset', preset: 'front' });
}
