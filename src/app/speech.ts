import type { Manner, Speaker } from '../domain/session/ports.ts';
import { breathsOf } from './breaths.ts';
import { described, lackOf, usableVoices, voiceFor } from './voices.ts';

/** What of the browser speech needs. */
export interface SpeechPlatform {
  readonly synthesis: SpeechSynthesis | undefined;
  readonly Utterance: new (text: string) => SpeechSynthesisUtterance;
  /** The language and region of the person: `en-GB`. */
  readonly region: string;
  /** Calls back after so many milliseconds; answers how to call that off. */
  after(ms: number, call: () => void): () => void;
}

/** Milliseconds between falling silent and speaking anew: without them, speech-dispatcher and Firefox swallow the words. */
const AFTER_CANCEL = 80;
/** Milliseconds after which a voice that has not begun is taken for mute. */
const PATIENCE = 4000;

/** Says sentences by the device’s own voices. */
export function createSpeaker({ synthesis, Utterance, region, after }: SpeechPlatform): Speaker {
  const listeners = new Set<() => void>();
  const tell = (): void => listeners.forEach((listener) => listener());
  /** Held until they end: browsers drop the events of an utterance that nothing else holds. */
  const held = new Set<SpeechSynthesisUtterance>();
  let refused = false;
  /** Whether anything of what is being said was heard to begin. */
  let begun = false;
  let callOff = (): void => {};

  const all = (): readonly SpeechSynthesisVoice[] => quietly(() => synthesis?.getVoices(), []) ?? [];
  const refuse = (is: boolean): void => {
    if (refused === is) return;
    refused = is;
    tell();
  };
  const hush = (): void => {
    callOff();
    callOff = () => {};
    held.clear();
    quietly(() => synthesis?.cancel(), undefined);
  };

  function utter(
    text: string,
    voice: SpeechSynthesisVoice,
    { rate = 1, volume = 1, onBegin }: { rate?: number; volume?: number; onBegin?: () => void },
  ): boolean {
    return quietly(() => {
      const utterance = new Utterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = rate;
      utterance.volume = volume;
      held.add(utterance);
      const quiet = volume === 0;
      utterance.onstart = () => {
        if (quiet || !held.has(utterance)) return;
        begun = true;
        onBegin?.();
        refuse(false);
      };
      utterance.onend = () => held.delete(utterance);
      utterance.onerror = ({ error }) => {
        const ours = held.delete(utterance);
        if (ours && !quiet && error !== 'canceled' && error !== 'interrupted') refuse(true);
      };
      synthesis?.speak(utterance);
      return true;
    }, false);
  }

  /** A voice that neither begins nor fails is stuck: it is stopped, and counts as refused until one begins again. */
  function watch(): void {
    callOff = after(PATIENCE, () => {
      if (begun || held.size === 0) return;
      hush();
      refuse(true);
    });
  }

  function say(
    sentences: readonly string[],
    { voice: uri, rate }: Manner,
    onSentence?: (index: number) => void,
  ): boolean {
    const voice = voiceFor(usableVoices(all(), region), uri);
    const busy = quietly(() => synthesis?.speaking || synthesis?.pending, false) ?? false;
    if (busy || held.size > 0) hush();
    if (!synthesis || !voice) return false;
    begun = false;
    const speak = (): void => {
      quietly(() => synthesis.resume(), undefined);
      const taken = sentences.flatMap((sentence, index) =>
        breathsOf(sentence).map((text, breath) =>
          utter(text, voice, { rate, ...(breath === 0 && { onBegin: () => onSentence?.(index) }) }),
        ),
      );
      if (taken.includes(false)) refuse(true);
      else watch();
    };
    if (busy) callOff = after(AFTER_CANCEL, speak);
    else speak();
    return true;
  }

  return {
    voices: () => usableVoices(all(), region).map(described),
    lacks: () => (synthesis ? (lackOf(all(), region) ?? (refused ? 'refused' : null)) : 'no-speech'),
    onVoices: (listener) => {
      if (listeners.size === 0)
        quietly(() => synthesis?.addEventListener?.('voiceschanged', tell), undefined);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0)
          quietly(() => synthesis?.removeEventListener?.('voiceschanged', tell), undefined);
      };
    },
    prime: () => {
      const [voice] = usableVoices(all(), region);
      refuse(false);
      if (voice && held.size === 0) utter(' ', voice, { volume: 0 });
    },
    say,
    hush,
  };
}

/** What a device throws here is no reason to stop the session. */
function quietly<T>(attempt: () => T, otherwise: T): T {
  try {
    return attempt();
  } catch {
    return otherwise;
  }
}
