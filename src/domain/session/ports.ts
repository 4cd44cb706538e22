/** A voice of this device. Voices that live elsewhere are never offered: to use one is to send it the words. */
export interface DeviceVoice {
  readonly uri: string;
  readonly name: string;
  /** BCP 47: `en-GB`. */
  readonly lang: string;
}

/** Why nothing is spoken: there is no speech at all here, no voice (yet) for the language, only voices elsewhere, or the device would not. */
export type NoVoice = 'no-speech' | 'no-voice' | 'only-remote' | 'refused';

export interface Manner {
  /** The chosen voice; null, or one that is gone: the best the device has for the language. */
  readonly voice: string | null;
  /** 1 is the voice’s own pace. */
  readonly rate: number;
}

/** Says sentences aloud. No method throws, whatever the device does. */
export interface Speaker {
  /** What can be chosen from, best for the language first; it may come late or change: see `onVoices`. */
  voices(): readonly DeviceVoice[];
  /** Null when there is a voice. */
  lacks(): NoVoice | null;
  /** Calls back when voices come or go; answers how to stop that. */
  onVoices(listener: () => void): () => void;
  /** To be called inside a press or key: some browsers let nothing be said later otherwise. */
  prime(): void;
  /**
   * Says the sentences one after the other, in place of what is being said; `onSentence` is told which one begins. False:
   * there is no voice for it.
   */
  say(sentences: readonly string[], manner: Manner, onSentence?: (index: number) => void): boolean;
  /** Silence, now. */
  hush(): void;
}

/** What a tone means; each is told from the others with closed eyes. */
export type Tone = 'begin' | 'switch' | 'half' | 'last' | 'rest' | 'next' | 'end';

/** Soft tones. No method throws. */
export interface Tones {
  /** As for `Speaker.prime`. */
  prime(): void;
  play(tone: Tone): void;
  /** Stops what sounds and gives the audio back to the device. */
  close(): void;
}

/** Short vibrations, where the device can. No method throws. */
export interface Buzz {
  /** Whether the device says that it can. */
  readonly able: boolean;
  /** The pattern of a tone. */
  play(tone: Tone): void;
  stop(): void;
}

/** Keeps the screen from going dark. No method throws; refused, the session goes on all the same. */
export interface KeepAwake {
  /** From now on, and again when the page comes back into sight, until `release`. */
  hold(): void;
  release(): void;
}
