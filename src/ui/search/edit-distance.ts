/** How one written word differs from another, and from the beginning of it. */
export interface EditDistance {
  /** Slips between the two: a letter wrong, missing, too many, or two that changed places. */
  readonly whole: number;
  /** Slips between the first and that beginning of the second which is nearest to it. */
  readonly prefix: number;
}

const LONGEST = 64;
let before = new Uint8Array(LONGEST + 1);
let last = new Uint8Array(LONGEST + 1);
let row = new Uint8Array(LONGEST + 1);

/**
 * Damerau's distance (optimal string alignment) between two words, given up beyond `most`: then `most + 1`.
 * Words longer than 64 letters are compared by their beginnings.
 */
export function editDistance(a: string, b: string, most: number): EditDistance {
  const n = Math.min(a.length, LONGEST);
  // No beginning of b that is longer than this can be near enough.
  const m = Math.min(b.length, LONGEST, n + most);
  for (let j = 0; j <= m; j++) last[j] = j;
  for (let i = 1; i <= n; i++) {
    row[0] = i;
    let least = i;
    const letter = a.charCodeAt(i - 1);
    for (let j = 1; j <= m; j++) {
      const same = letter === b.charCodeAt(j - 1);
      let cost = Math.min(last[j - 1]! + (same ? 0 : 1), last[j]! + 1, row[j - 1]! + 1);
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1))
        cost = Math.min(cost, before[j - 2]! + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return { whole: most + 1, prefix: most + 1 };
    [before, last, row] = [last, row, before];
  }
  let prefix = most + 1;
  for (let j = 0; j <= m; j++) prefix = Math.min(prefix, last[j]!);
  const whole = b.length > n + most ? most + 1 : Math.min(last[m]!, most + 1);
  return { whole, prefix };
}

/** Which letters a word has, a bit each; two words differ in at least as many slips as letters the one lacks. */
export function letterMask(word: string): number {
  let mask = 0;
  for (let i = 0; i < word.length; i++) mask |= 1 << (word.charCodeAt(i) % 31);
  return mask;
}

/** How many letters of the one are nowhere in the other. */
export function lettersMissing(from: number, among: number): number {
  let rest = from & ~among;
  let count = 0;
  for (; rest !== 0; rest &= rest - 1) count++;
  return count;
}
