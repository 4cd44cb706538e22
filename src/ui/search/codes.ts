import { plain } from './normalise.ts';

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

/** Keys beside one another on the usual keyboards, where a finger slips. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const BESIDE = new Set(
  ROWS.flatMap((keys, y) =>
    [...keys].flatMap((key, x) =>
      [keys[x + 1], ROWS[y + 1]?.[x - 1], ROWS[y + 1]?.[x]].flatMap((other) =>
        other ? [key + other, other + key] : [],
      ),
    ),
  ),
);

/** What a slip costs: less where fingers make it often; a wrong number is no slip but another point. */
const SWAPPED = 0.5;
const NEIGHBOUR = 0.7;
const LETTER = 0.9;
const NUMBER = 1.2;

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';
const replaced = (a: string, b: string): number =>
  a === b ? 0 : isDigit(a) || isDigit(b) ? NUMBER : BESIDE.has(a + b) ? NEIGHBOUR : LETTER;
const dropped = (char: string, beside: string | undefined): number =>
  char === beside ? SWAPPED : isDigit(char) ? NUMBER : LETTER;

/** How far a written code is from a real one, both small and without spaces; 0 for the same. */
export function codeDistance(written: string, code: string): number {
  const [n, m] = [written.length, code.length];
  const costs: number[][] = [[0]];
  for (let j = 1; j <= m; j++) costs[0]!.push(costs[0]![j - 1]! + dropped(code[j - 1]!, code[j - 2]));
  for (let i = 1; i <= n; i++) {
    const a = written[i - 1]!;
    const row = [costs[i - 1]![0]! + dropped(a, written[i - 2])];
    for (let j = 1; j <= m; j++) {
      const b = code[j - 1]!;
      let cost = Math.min(
        costs[i - 1]![j - 1]! + replaced(a, b),
        costs[i - 1]![j]! + dropped(a, written[i - 2]),
        row[j - 1]! + dropped(b, code[j - 2]),
      );
      if (i > 1 && j > 1 && a !== b && a === code[j - 2] && written[i - 2] === b)
        cost = Math.min(cost, costs[i - 2]![j - 2]! + SWAPPED);
      row.push(cost);
    }
    costs.push(row);
  }
  return costs[n]![m]!;
}
