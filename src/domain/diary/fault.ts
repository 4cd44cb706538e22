/** Why a file was refused, and where in it. Nothing of a refused file is taken. */
export interface Fault {
  readonly what:
    | 'empty'
    | 'too-large'
    /** Not text in UTF-8. */
    | 'not-text'
    /** Neither JSON nor CSV, or broken in the middle. */
    | 'unreadable'
    /** Well made, but no diary of Anmo. */
    | 'foreign'
    /** Written by a newer version of Anmo. */
    | 'newer'
    /** Nested deeper than a diary is. */
    | 'too-deep'
    /** A name that no diary has and that programs may stumble over. */
    | 'forbidden-name'
    | 'too-many'
    /** A value that cannot stand there. */
    | 'wrong-value'
    /** The same entry twice. */
    | 'twice';
  /** "entries[12].severities[0].before", "line 14, began"; empty: the whole file. */
  readonly place: string;
}

export class FileFault extends Error {
  constructor(readonly fault: Fault) {
    super(`${fault.what} ${fault.place}`);
  }
}

/** Bytes. Ten thousand long sessions take about 25 MB. */
export const LARGEST_FILE = 64 * 1024 * 1024;
export const MOST_ENTRIES = 100_000;
