import { useEmphasis } from '../../state/emphasis-store.ts';
import { useSelection } from '../../state/selection-store.ts';
import { useView, type ViewPreset } from '../../state/view-store.ts';

/** A body without points: nothing is to be pressed. */
export function showNothing(): void {
  useSelection.getState().select(null);
  useEmphasis.getState().clear();
  useView.getState().set({ touch: 'points', points: 'marked', meridians: false, meridian: null });
}

/** The body from one side, whatever stands on it. */
export const showPreset = (preset: ViewPreset): void => useView.getState().fly({ kind: 'preset', preset });

/** The whole figure from the front, without points. */
export function showFigure(): void {
  showNothing();
  showPreset('front');
}
