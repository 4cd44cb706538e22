import type { FoundLine } from '../domain/locator/finding.ts';

/** What the stage writes beside the body, in the language of the page around it. */
export interface StageWords {
  /** Beside the part of a ruler that is counted. @param metres that it is long on this body */
  readonly ruler: (cun: number, metres: number) => string;
  /** At a line that a finding goes by. */
  readonly line: (line: FoundLine) => string;
}

/** Handed over by whoever mounts the stage; until then nothing is written. */
export const words: { current: StageWords } = { current: { ruler: () => '', line: ({ is }) => is } };
