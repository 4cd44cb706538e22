import type { DeviceVoice, NoVoice } from '../domain/session/ports.ts';

/** The language in which the app is written. */
const LANGUAGE = 'en';

/** Some devices write `en_GB`. */
const tagOf = ({ lang }: Pick<SpeechSynthesisVoice, 'lang'>): string => lang.replaceAll('_', '-');
const inLanguage = (voice: SpeechSynthesisVoice): boolean =>
  tagOf(voice).toLowerCase().split('-')[0] === LANGUAGE;

/**
 * The voices that may be used: in the app’s language, and on the device itself. Any other voice would be sent the words
 * of the session, and nothing leaves the device. First the device’s own choice, then those of the person’s own region.
 */
export function usableVoices(
  voices: readonly SpeechSynthesisVoice[],
  region: string,
): readonly SpeechSynthesisVoice[] {
  const rank = (voice: SpeechSynthesisVoice): number =>
    voice.default ? 0 : tagOf(voice).toLowerCase() === region.toLowerCase() ? 1 : 2;
  const seen = new Set<string>();
  return voices
    .filter((voice) => voice.localService === true && inLanguage(voice))
    .filter(({ voiceURI }) => !seen.has(voiceURI) && seen.add(voiceURI))
    .toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
}

/** Why none of these can be used; null when one can. */
export function lackOf(voices: readonly SpeechSynthesisVoice[], region: string): NoVoice | null {
  if (usableVoices(voices, region).length > 0) return null;
  return voices.some(inLanguage) ? 'only-remote' : 'no-voice';
}

/** The chosen voice, or, where it is gone, the best there is. */
export const voiceFor = (
  usable: readonly SpeechSynthesisVoice[],
  uri: string | null,
): SpeechSynthesisVoice | undefined => usable.find(({ voiceURI }) => voiceURI === uri) ?? usable[0];

export const described = (voice: SpeechSynthesisVoice): DeviceVoice => ({
  uri: voice.voiceURI,
  name: voice.name,
  lang: tagOf(voice),
});
