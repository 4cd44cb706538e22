/** Marks of tone and accent, and the apostrophes of pinyin, as nobody types them. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\p{M}’'ʼ`]/gu, '')
    .toLowerCase();

/** Words that say nothing about what hurts. */
const EMPTY = new Set([
  'my',
  'the',
  'a',
  'an',
  'is',
  'in',
  'of',
  'and',
  'or',
  'i',
  'have',
  'on',
  'at',
  'to',
  'it',
  'me',
  'with',
]);

export const isEmptyWord = (word: string): boolean => EMPTY.has(word);

/** A text as one name: no spaces, hyphens, marks or apostrophes. */
export const joined = (text: string): string => plain(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** Words of a text; a Chinese name is one word, and each of its characters too. */
export function words(text: string): string[] {
  const found = plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return found.flatMap((word) =>
    /\p{Script=Han}/u.test(word) && word.length > 1 ? [word, ...word] : [word],
  );
}
