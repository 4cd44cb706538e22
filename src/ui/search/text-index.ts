import { editDistance, letterMask, lettersMissing } from './edit-distance.ts';
import { isEmptyWord, joined, plain, words } from './normalise.ts';

/** A text by which something is found. `weight`: how much it says to be found by this. */
export interface Field<K extends string = string> {
  readonly kind: K;
  readonly text: string;
  readonly weight: number;
}

/** How well one word or name was met. */
type Manner = 'exact' | 'begun' | 'close';

/** One thing that was found, the text that found it, and how near that text came. */
export interface Hit<K extends string = string> {
  /** Its place in the list that was indexed. */
  readonly entry: number;
  readonly score: number;
  readonly by: Field<K>;
  readonly manner: Manner;
  /** Every word of the query was met. */
  readonly isComplete: boolean;
}

interface Place {
  readonly entry: number;
  readonly field: number;
  /** The token is the whole text, without its spaces. */
  readonly isWhole: boolean;
}

interface Token {
  readonly text: string;
  readonly places: Place[];
  /** In how many entries it stands: rare words say more. */
  entries: number;
}

interface Met {
  readonly token: Token;
  readonly quality: number;
  readonly manner: Manner;
}

/** A whole name says more than the same letters as one word of many. */
const WHOLE = 1.5;
/** Several words, all found: each says something. */
const EVERY_WORD = 0.9;
/** The words stand side by side, as they were typed. */
const TOGETHER = 1.4;
/** The first letter is seldom the one that slips. */
const SAME_START = 0.04;
/** Words whose finds are kept. */
const REMEMBERED = 24;

/** Slips that are forgiven in a word of so many letters. */
const forgiven = (letters: number): number => (letters >= 8 ? 2 : letters >= 4 ? 1 : 0);

/**
 * Finds entries by words that may be unfinished or misspelt. A query is tried as one name, spaces left out, and word by
 * word: then an entry must have every word, or, where none has, as many as any.
 */
export function textIndex<K extends string>(
  entries: readonly (readonly Field<K>[])[],
): (query: string) => readonly Hit<K>[] {
  const tokens = new Map<string, Token>();
  const add = (text: string, place: Place): void => {
    if (text === '') return;
    let token = tokens.get(text);
    if (!token) tokens.set(text, (token = { text, places: [], entries: 0 }));
    const last = token.places.at(-1);
    if (last?.entry !== place.entry) token.entries++;
    token.places.push(place);
  };
  entries.forEach((fields, entry) =>
    fields.forEach(({ text }, field) => {
      const parts = words(text);
      const whole = joined(text);
      for (const part of new Set(parts))
        if (part !== whole && !isEmptyWord(part)) add(part, { entry, field, isWhole: false });
      add(whole, { entry, field, isWhole: true });
    }),
  );
  const vocabulary = [...tokens.values()];
  const masks = Int32Array.from(vocabulary, ({ text }) => letterMask(text));

  const look = (typed: string): readonly Met[] => {
    // A number is not misspelt: another one means another thing.
    const most = /\d/.test(typed) ? 0 : forgiven(typed.length);
    const mask = letterMask(typed);
    const met: Met[] = [];
    for (let i = 0; i < masks.length; i++) {
      if (lettersMissing(mask, masks[i]!) > most) continue;
      const token = vocabulary[i]!;
      const { text } = token;
      if (text.startsWith(typed)) {
        const isExact = text.length === typed.length;
        met.push({
          token,
          quality: isExact ? 1 : 0.7 + (0.2 * typed.length) / text.length,
          manner: isExact ? 'exact' : 'begun',
        });
      } else if (most > 0 && text.length >= typed.length - most) {
        const { whole, prefix } = editDistance(typed, text, most);
        const start = text[0] === typed[0] ? SAME_START : 0;
        if (whole <= most) met.push({ token, quality: start + 0.62 - 0.12 * (whole - 1), manner: 'close' });
        else if (prefix <= most)
          met.push({ token, quality: start + 0.36 - 0.1 * (prefix - 1), manner: 'close' });
      }
    }
    return met;
  };
  // From one keystroke to the next only the last word changes.
  const plains = new Map<Field<K>, string>();
  const plainOf = (field: Field<K>): string => {
    let text = plains.get(field);
    if (text === undefined) plains.set(field, (text = plain(field.text)));
    return text;
  };
  const remembered = new Map<string, readonly Met[]>();
  const meet = (typed: string): readonly Met[] => {
    let met = remembered.get(typed);
    if (!met) {
      if (remembered.size >= REMEMBERED) remembered.clear();
      remembered.set(typed, (met = look(typed)));
    }
    return met;
  };

  return (query) => {
    const best = new Map<number, Hit<K>>();
    const keep = (hit: Hit<K>): void => {
      const known = best.get(hit.entry);
      if (!known || hit.score > known.score) best.set(hit.entry, hit);
    };
    const all = words(query);
    const meant = all.filter((word) => !isEmptyWord(word));
    const asked = [...new Set(meant.length > 0 ? meant : all)];

    const name = joined(query);
    for (const { token, quality, manner } of meet(name)) {
      for (const { entry, field, isWhole } of token.places) {
        if (!isWhole) continue;
        const by = entries[entry]![field]!;
        keep({ entry, score: WHOLE * quality * by.weight, by, manner, isComplete: true });
      }
    }

    const sums = new Map<
      number,
      { found: number; score: number; by: Field<K>; manner: Manner; top: number }
    >();
    for (const word of asked) {
      const here = new Map<number, { score: number; by: Field<K>; manner: Manner }>();
      for (const { token, quality, manner } of meet(word)) {
        const rare = 1 / (1 + Math.log10(token.entries));
        for (const { entry, field } of token.places) {
          const by = entries[entry]![field]!;
          const score = quality * by.weight * rare;
          const known = here.get(entry);
          if (!known || score > known.score) here.set(entry, { score, by, manner });
        }
      }
      for (const [entry, { score, by, manner }] of here) {
        const sum = sums.get(entry) ?? { found: 0, score: 0, by, manner, top: 0 };
        sum.found++;
        sum.score += score;
        if (score > sum.top) Object.assign(sum, { by, manner, top: score });
        sums.set(entry, sum);
      }
    }
    let most = 0;
    for (const { found } of sums.values()) most = Math.max(most, found);
    const share = most / asked.length;
    const isComplete = most === asked.length;
    const phrase = plain(query).trim();
    for (const [entry, { found, score, by, manner }] of sums) {
      if (found < most) continue;
      const together = asked.length > 1 && plainOf(by).includes(phrase) ? TOGETHER : 1;
      const mean = (together * score) / Math.max(1, asked.length);
      keep({ entry, score: EVERY_WORD * mean * share, by, manner, isComplete });
    }
    return [...best.values()].sort((a, b) => b.score - a.score || a.entry - b.entry);
  };
}
