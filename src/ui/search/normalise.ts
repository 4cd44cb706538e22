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

/** One word as the index holds it; null drops it. */
export function term(word: string): string | null {
  const bare = plain(word);
  return bare === '' || EMPTY.has(bare) ? null : bare;
}

/** Words of a text; a Chinese name is one word, and each of its characters too. */
export function words(text: string): string[] {
  const found = plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return found.flatMap((word) =>
    /\p{Script=Han}/u.test(word) && word.length > 1 ? [word, ...word] : [word],
  );
}

/** Older and other prefixes of the meridians' codes. */
const PREFIXES: Readonly<Record<string, string>> = {
  lu: 'LU',
  l: 'LU',
  li: 'LI',
  co: 'LI',
  st: 'ST',
  s: 'ST',
  e: 'ST',
  sp: 'SP',
  ht: 'HT',
  he: 'HT',
  h: 'HT',
  c: 'HT',
  si: 'SI',
  bl: 'BL',
  ub: 'BL',
  b: 'BL',
  v: 'BL',
  ki: 'KI',
  kd: 'KI',
  k: 'KI',
  kid: 'KI',
  r: 'KI',
  pc: 'PC',
  p: 'PC',
  hc: 'PC',
  cs: 'PC',
  te: 'TE',
  sj: 'TE',
  tb: 'TE',
  th: 'TE',
  tw: 'TE',
  tr: 'TE',
  gb: 'GB',
  g: 'GB',
  vb: 'GB',
  lr: 'LR',
  lv: 'LR',
  liv: 'LR',
  f: 'LR',
  gv: 'GV',
  du: 'GV',
  dm: 'GV',
  dg: 'GV',
  cv: 'CV',
  ren: 'CV',
  rn: 'CV',
  rm: 'CV',
  vc: 'CV',
  jm: 'CV',
};

/** The WHO code that a query names by whatever older code, or null: "SJ 5", "du-20", "P6", "ex hn5". */
export function codeOf(query: string): string | null {
  const bare = plain(query).trim();
  const extra = /^(?:ex|m)[\s-]*(hn|ca|b|ue|le)[\s-]*(\d{1,2})$/.exec(bare);
  if (extra) return `EX-${extra[1]?.toUpperCase()}${Number(extra[2])}`;
  const usual = /^([a-z]{1,3})[\s.-]*(\d{1,2})$/.exec(bare);
  const prefix = usual ? PREFIXES[usual[1] ?? ''] : undefined;
  return prefix && usual ? `${prefix}${Number(usual[2])}` : null;
}
