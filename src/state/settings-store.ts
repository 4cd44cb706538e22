import { create } from 'zustand';

/** How the app looks and moves; kept on the device. `system` follows the device. */
interface Settings {
  readonly theme: 'system' | 'light' | 'dark';
  readonly motion: 'system' | 'reduced' | 'full';
}

interface SettingsState extends Settings {
  readonly systemDark: boolean;
  readonly systemReducedMotion: boolean;
  set(change: Partial<Settings & { systemDark: boolean; systemReducedMotion: boolean }>): void;
}

export const useSettings = create<SettingsState>()((set) => ({
  theme: 'system',
  motion: 'system',
  systemDark: false,
  systemReducedMotion: false,
  set: (change) => set(change),
}));

type Chosen = Pick<SettingsState, 'theme' | 'motion' | 'systemDark' | 'systemReducedMotion'>;

export const isDark = (s: Chosen): boolean => (s.theme === 'system' ? s.systemDark : s.theme === 'dark');
export const isMotionReduced = (s: Chosen): boolean =>
  s.motion === 'system' ? s.systemReducedMotion : s.motion === 'reduced';
