import { create } from 'zustand';
import type { Buzz, KeepAwake, Speaker, Tones } from '../domain/session/ports.ts';

/** What speaks, sounds, vibrates and keeps the screen awake; put in place by the app before a session is shown. */
interface Sounding {
  readonly speaker: Speaker;
  readonly tones: Tones;
  readonly buzz: Buzz;
  readonly awake: KeepAwake;
}

const nothing = (): void => {};

/** A device that does none of it: the session is whole without. */
const SILENT: Sounding = {
  speaker: {
    voices: () => [],
    lacks: () => 'no-speech',
    onVoices: () => nothing,
    prime: nothing,
    say: () => false,
    hush: nothing,
  },
  tones: { prime: nothing, play: nothing, close: nothing },
  buzz: { able: false, play: nothing, stop: nothing },
  awake: { hold: nothing, release: nothing },
};

export const useSounding = create<Sounding>()(() => SILENT);
