import { create } from 'zustand';

/** Seconds that are given for getting into position and finding the place; `press`: until the person goes on. */
export const WAITS = [10, 15, 20, 30, 'press'] as const;

/** Paces of the voice, 1 being its own. */
export const RATES = [0.8, 0.9, 1, 1.15, 1.3] as const;

/** How a session is heard and felt; kept on the device. */
export interface SoundSettings {
  readonly voice: boolean;
  /** The chosen voice’s address on this device; null: the best there is. */
  readonly voiceUri: string | null;
  readonly rate: (typeof RATES)[number];
  /** Tones stand in by themselves where there is no voice. */
  readonly tones: boolean;
  readonly vibration: boolean;
  /** Voice and tones are silent for now, whatever is chosen of them. */
  readonly muted: boolean;
  readonly captions: boolean;
  readonly wait: (typeof WAITS)[number];
}

interface SoundSettingsState extends SoundSettings {
  set(change: Partial<SoundSettings>): void;
}

export const USUAL_SOUND: SoundSettings = {
  voice: true,
  voiceUri: null,
  rate: 1,
  tones: true,
  vibration: true,
  muted: false,
  captions: true,
  wait: 15,
};

export const useSoundSettings = create<SoundSettingsState>()((set) => ({
  ...USUAL_SOUND,
  set: (change) => set(change),
}));
