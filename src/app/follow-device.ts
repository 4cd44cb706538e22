import { isDark, isMotionReduced, useSettings } from '../state/settings-store.ts';

const query = (text: string) => window.matchMedia(text);

/** Keeps the page in the theme and motion that the settings and the device ask for. */
export function followDevice(): void {
  const dark = query('(prefers-color-scheme: dark)');
  const still = query('(prefers-reduced-motion: reduce)');
  const read = () =>
    useSettings.getState().set({ systemDark: dark.matches, systemReducedMotion: still.matches });
  dark.addEventListener('change', read);
  still.addEventListener('change', read);
  const show = (settings = useSettings.getState()) => {
    const { dataset } = document.documentElement;
    dataset['theme'] = isDark(settings) ? 'dark' : 'light';
    dataset['motion'] = isMotionReduced(settings) ? 'reduced' : 'full';
  };
  useSettings.subscribe(show);
  read();
  show();
}
