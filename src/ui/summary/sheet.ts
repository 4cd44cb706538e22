import type { Mark } from '../../domain/diary/entry.ts';

/** One section of the page to show: a heading, then lines, then a table. */
export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
  readonly table?: {
    readonly head: readonly string[];
    /** The first two cells are words, the others numbers. */
    readonly rows: readonly (readonly string[])[];
  };
  /** Below the table. */
  readonly after?: string | undefined;
  /** Whether the lines are a list. */
  readonly list?: boolean;
}

/** The page to show, in words: drawn, printed and saved from this alone. */
export interface Sheet {
  readonly title: string;
  readonly under: readonly string[];
  readonly date: string;
  readonly sections: readonly Section[];
  /** Of the time that it tells of, for the picture; oldest first. */
  readonly marks: readonly Mark[];
}
