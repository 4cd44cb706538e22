/** As many words as are said in well under 15 seconds, even slowly. */
const MOST_WORDS = 18;

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/**
 * A sentence in pieces short enough to be said in one go: Chromium goes mute in whatever it has been saying for about
 * 15 seconds (crbug 335907). It is parted where one would breathe, and between words only where there is no such place.
 */
export function breathsOf(sentence: string): readonly string[] {
  const clauses = sentence.split(/(?<=[,;:–])\s+/).flatMap(shortOnes);
  const breaths: string[] = [];
  for (const clause of clauses) {
    const last = breaths.at(-1);
    const joined = last === undefined ? clause : `${last} ${clause}`;
    if (last !== undefined && wordsIn(joined) <= MOST_WORDS) breaths[breaths.length - 1] = joined;
    else breaths.push(clause);
  }
  return breaths.filter((breath) => breath !== '');
}

function shortOnes(clause: string): readonly string[] {
  const words = clause.split(/\s+/).filter(Boolean);
  return Array.from({ length: Math.ceil(words.length / MOST_WORDS) }, (_, i) =>
    words.slice(i * MOST_WORDS, (i + 1) * MOST_WORDS).join(' '),
  );
}
