import { useSounding } from '../state/sounding-store.ts';
import { createAwake } from './awake.ts';
import { createSpeaker } from './speech.ts';
import { createTones } from './tones.ts';
import { createBuzz } from './vibration.ts';

/** Gives the pages the voice, tones, vibration and wake lock of this browser. None of them is used before it is asked to. */
export function openSounding(): void {
  const { speechSynthesis, SpeechSynthesisUtterance, navigator, document } = window;
  useSounding.setState({
    speaker: createSpeaker({
      synthesis: speechSynthesis as SpeechSynthesis | undefined,
      Utterance: SpeechSynthesisUtterance,
      region: navigator.language,
      after: (ms, call) => {
        const timer = setTimeout(call, ms);
        return () => clearTimeout(timer);
      },
    }),
    tones: createTones(() => new AudioContext()),
    buzz: createBuzz({
      vibrate: navigator.vibrate?.bind(navigator),
      handheld: matchMedia('(pointer: coarse)').matches,
    }),
    awake: createAwake({ wakeLock: navigator.wakeLock as WakeLock | undefined, page: document }),
  });
}
