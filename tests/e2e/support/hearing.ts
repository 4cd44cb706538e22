import type { Page } from '@playwright/test';

/** What a page asked of the device, and said. */
export interface Heard {
  said: { text: string; voice: string | undefined; local: boolean | undefined }[];
  contexts: number;
  closed: number;
  locks: number;
  released: number;
  asked: number;
}

export interface FakeVoice {
  readonly name: string;
  readonly localService: boolean;
}

/** Puts a speech, an audio and a wake lock of our own in the place of the browser’s, and writes down what is asked of them. */
export async function listenIn(page: Page, voices: readonly FakeVoice[]): Promise<void> {
  await page.addInitScript((list) => {
    const heard = { said: [], contexts: 0, closed: 0, locks: 0, released: 0, asked: 0 } as Heard;
    const all = list.map((voice) => ({
      ...voice,
      voiceURI: voice.name,
      lang: 'en-GB',
      default: false,
    }));
    Object.assign(window, { heard });
    Object.defineProperty(window, 'speechSynthesis', {
      value: {
        speaking: false,
        pending: false,
        getVoices: () => {
          heard.asked += 1;
          return all;
        },
        speak: (utterance: SpeechSynthesisUtterance) => {
          const { text, voice } = utterance;
          heard.said.push({ text, voice: voice?.name, local: voice?.localService });
          setTimeout(() => utterance.onstart?.({} as SpeechSynthesisEvent), 5);
          setTimeout(() => utterance.onend?.({} as SpeechSynthesisEvent), 50);
        },
        cancel: () => {},
        resume: () => {},
        addEventListener: () => {},
        removeEventListener: () => {},
      },
    });
    Object.assign(window, {
      SpeechSynthesisUtterance: class {
        constructor(readonly text: string) {}
      },
    });
    const Real = window.AudioContext;
    Object.assign(window, {
      AudioContext: class extends Real {
        constructor() {
          super();
          heard.contexts += 1;
        }
        override close(): Promise<void> {
          heard.closed += 1;
          return super.close();
        }
      },
    });
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        request: () => {
          heard.locks += 1;
          return Promise.resolve({
            released: false,
            release: () => Promise.resolve(void (heard.released += 1)),
          });
        },
      },
    });
  }, voices);
}

export const heardBy = (page: Page): Promise<Heard> =>
  page.evaluate(() => (window as unknown as { heard: Heard }).heard);
