import { useView, VIEW_PRESETS } from '../../state/view-store.ts';

/** The views on the number keys, in the order in which the toolbar has them. */
const NUMBERED = VIEW_PRESETS.slice(0, 9);

const LANDMARKS = ['off', 'behind', 'alone'] as const;

/** Turns one thing that is drawn on the body on or off. */
const toggle = (what: 'labels' | 'meridians' | 'ghost') => () =>
  useView.setState((s) => ({ [what]: !s[what] }));

const nextLandmarks = () =>
  useView.setState((s) => ({
    landmarks: LANDMARKS[(LANDMARKS.indexOf(s.landmarks) + 1) % LANDMARKS.length] ?? 'off',
  }));

/** Keys by which the body is looked at, on every page. */
export const VIEW_KEYS: Readonly<Record<string, () => void>> = {
  l: toggle('labels'),
  m: toggle('meridians'),
  ...Object.fromEntries(
    NUMBERED.map((preset, index) => [
      String(index + 1),
      () => useView.getState().fly({ kind: 'preset', preset }),
    ]),
  ),
};

/** Keys of what only the atlas draws. */
export const ATLAS_KEYS: Readonly<Record<string, () => void>> = { g: toggle('ghost'), b: nextLandmarks };
