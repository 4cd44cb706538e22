/** Finals that each initial of Standard Chinese takes, as pinyin spells them (ü written v after n and l). */
const FINALS: Readonly<Record<string, string>> = {
  '': 'a ai an ang ao e en er ou',
  b: 'a ai an ang ao ei en eng i ian iao ie in ing o u',
  p: 'a ai an ang ao ei en eng i ian iao ie in ing o ou u',
  m: 'a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u',
  f: 'a an ang ei en eng o ou u',
  d: 'a ai an ang ao e ei en eng i ian iao ie ing iu ong ou u uan ui un uo',
  t: 'a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo',
  n: 'a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo v ve',
  l: 'a ai an ang ao e ei eng i ia ian iang iao ie in ing iu ong ou u uan un uo v ve',
  g: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  k: 'a ai an ang ao e en eng ong ou u ua uai uan uang ui un uo',
  h: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  j: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  q: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  x: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  zh: 'a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo',
  ch: 'a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo',
  sh: 'a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo',
  r: 'an ang ao e en eng i ong ou u uan ui un uo',
  z: 'a ai an ang ao e ei en eng i ong ou u uan ui un uo',
  c: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
  s: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
  y: 'a an ang ao e i in ing ong ou u uan ue un',
  w: 'a ai an ang ei en eng o u',
};

const SYLLABLES = new Set(
  Object.entries(FINALS).flatMap(([initial, finals]) => finals.split(' ').map((final) => initial + final)),
);

const TONE_MARKS = /[\u0300\u0301\u0304\u030c]/;
const ALL_TONE_MARKS = /[\u0300\u0301\u0304\u030c]/g;

/** "Hé" → "he"; ü stays a vowel of its own, written v. */
const withoutTones = (text: string): string =>
  text.normalize('NFD').replace(ALL_TONE_MARKS, '').replaceAll('u\u0308', 'v').toLowerCase();

/** Where the mark belongs: on a or e; on the o of ou; else on the last vowel. */
function markPlace(plain: string): number {
  for (const vowel of ['a', 'e', 'ou']) {
    if (plain.includes(vowel)) return plain.indexOf(vowel);
  }
  return Math.max(...['i', 'o', 'u', 'v'].map((vowel) => plain.lastIndexOf(vowel)));
}

/** Whether the text is one syllable with one tone mark in its right place. */
function isToneMarkedSyllable(text: string): boolean {
  const plain = withoutTones(text);
  if (!SYLLABLES.has(plain)) return false;
  const letters = [...text.normalize('NFC')];
  const marked = letters.flatMap((letter, place) =>
    TONE_MARKS.test(letter.normalize('NFD')) ? [place] : [],
  );
  return marked.length === 1 && marked[0] === markPlace(plain);
}

/** Every way to read a word as exactly `count` tone-marked syllables; none when it cannot be read so. */
export function readSyllables(word: string, count: number): readonly (readonly string[])[] {
  const letters = [...word.normalize('NFC').toLowerCase()];
  if (count === 0) return letters.length === 0 ? [[]] : [];
  const readings: string[][] = [];
  for (let length = 1; length <= Math.min(6, letters.length); length += 1) {
    const first = letters.slice(0, length).join('');
    if (!isToneMarkedSyllable(first)) continue;
    for (const rest of readSyllables(letters.slice(length).join(''), count - 1))
      readings.push([first, ...rest]);
  }
  return readings;
}
