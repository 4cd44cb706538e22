import type { Draft } from './draft.ts';
import type { Setting } from './judge.ts';
import type { EditRefusal } from './session-plan.ts';

/** A step's new number, to be given when the order is known. */
export interface Move {
  readonly key: string;
  readonly to: number;
}

/** What the edits so far have made of a draft. */
export interface Edited extends Draft {
  readonly moves: readonly Move[];
}

/** What an edit is judged by. */
export interface Desk {
  readonly setting: Setting;
  readonly complaints: readonly string[];
  /** The keys of what the complaints' routines ask for. */
  readonly authored: ReadonlySet<string>;
  /** The keys of the steps that time allows. */
  readonly shown: (draft: Draft) => ReadonlySet<string>;
}

export type Outcome = Edited | { readonly refused: EditRefusal };
