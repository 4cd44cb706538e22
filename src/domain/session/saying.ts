/** Words a minute of an unhurried voice at its own pace; the slower end of what synthesisers do. */
const WORDS_A_MINUTE = 150;
/** Seconds that a voice takes to begin, and to rest between sentences. */
const ONSET = 0.6;
const BETWEEN = 0.35;

/** Seconds that a sentence takes to say. Figures and signs are said as words of their own. */
export function secondsToSay(sentence: string, rate: number): number {
  const words = sentence.split(/\s+/).filter(Boolean).length;
  const figures = sentence.match(/\d+|[%×°]/g)?.length ?? 0;
  return ((words + figures) * 60) / (WORDS_A_MINUTE * rate) + BETWEEN;
}

/**
 * As many sentences, from the first on, as can be said in the time: what comes first matters most, and no sentence is
 * begun that could not be ended. `room` in seconds; infinite where the person goes on when ready.
 */
export function sayable(sentences: readonly string[], room: number, rate: number): readonly string[] {
  let left = room - ONSET;
  const end = sentences.findIndex((sentence) => (left -= secondsToSay(sentence, rate)) < 0);
  return end < 0 ? sentences : sentences.slice(0, end);
}
