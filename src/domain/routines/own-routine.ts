/**
 * A routine that a person made their own. What it does is not kept: the address of its plan is, so that each time it is
 * opened the rules of safety decide anew, with the answers of that day.
 */
export interface OwnRoutine {
  /** `mine-1`; never used again for another while it stands in the list. */
  readonly id: string;
  readonly name: string;
  /** `/relieve/…`: its complaints, and every change to their plan. */
  readonly path: string;
  readonly starred: boolean;
}

export const MOST_ROUTINES = 60;
export const LONGEST_NAME = 60;

/** What a person typed, as a name: one line, no more blanks than between words. */
export const cleanName = (typed: string): string =>
  typed
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_NAME)
    .trim();

/** A name that none of the others has: "Neck at the desk 2". */
export function freeName(name: string, taken: readonly { readonly name: string }[]): string {
  const names = new Set(taken.map((each) => each.name));
  if (!names.has(name)) return name;
  const stem = name.replace(/ \d+$/, '');
  for (let n = 2; ; n++) {
    const numbered = `${stem.slice(0, LONGEST_NAME - 1 - String(n).length)} ${n}`;
    if (!names.has(numbered)) return numbered;
  }
}

/** The first id that no routine has. */
export function freeId(taken: readonly { readonly id: string }[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  for (let n = 1; ; n++) if (!ids.has(`mine-${n}`)) return `mine-${n}`;
}

/** The same list with one of them at another place, counted from 0; as it was where there is no such place. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const item = list[from];
  if (item === undefined || to < 0 || to >= list.length) return list;
  return list.toSpliced(from, 1).toSpliced(to, 0, item);
}
