import type { Hands, Posture } from './session-plan.ts';

/**
 * One hand and the other need not be told apart: where each works in turn, the step may begin with whichever is free,
 * so only going over to both hands or to the partner, or back, is a change. A stretch leaves the hands as they were.
 */
type Mode = 'single' | 'both' | 'partner';
export const modeOf = (hands: Hands): Mode | null =>
  hands === 'free' ? null : hands === 'one' || hands === 'each' ? 'single' : hands;

/** What has been reached: how one sits or lies, and what works. */
export interface State {
  readonly posture: Posture | null;
  readonly mode: Mode | null;
}
export const START: State = { posture: null, mode: null };
/** A change of posture weighs more than there can ever be changes of hands. */
const POSTURE = 1000;

export const after = (state: State, posture: Posture, mode: Mode | null): State => ({
  posture,
  mode: mode ?? state.mode,
});
export const costOf = (state: State, posture: Posture, mode: Mode | null): number =>
  (state.posture !== null && state.posture !== posture ? POSTURE : 0) +
  (state.mode !== null && mode !== null && state.mode !== mode ? 1 : 0);

const POSTURES: readonly Posture[] = ['sitting', 'lying', 'standing', 'kneeling'];
const MODES: readonly Mode[] = ['single', 'both', 'partner'];
/** 0 for none yet, then 1, 2, 3, … */
const rankIn = <T>(list: readonly T[], each: T | null): number =>
  each === null ? 0 : list.indexOf(each) + 1;

/** A number of its own for each state, below 20. */
export const stateNumber = ({ posture, mode }: State): number =>
  4 * rankIn(POSTURES, posture) + rankIn(MODES, mode);

/** Steps that are alike in all that matters here; in a best order they can stand together, so one choice serves all. */
export interface Kind {
  readonly phase: 0 | 1;
  readonly postures: readonly Posture[];
  readonly mode: Mode | null;
}

/** The fewest changes still to come, by the kinds not yet done (a bit each) and the state. */
export function fewestAfter(kinds: readonly Kind[]): (left: number, state: State) => number {
  const memo = new Map<number, number>();
  const pressing = kinds.reduce((bits, { phase }, i) => (phase === 0 ? bits | (1 << i) : bits), 0);
  const fewest = (left: number, state: State): number => {
    if (left === 0) return 0;
    const name = left * 20 + stateNumber(state);
    const known = memo.get(name);
    if (known !== undefined) return known;
    const open = left & pressing || left;
    let best = Number.POSITIVE_INFINITY;
    for (const [i, { postures, mode }] of kinds.entries()) {
      if (!(open & (1 << i))) continue;
      // What costs nothing and changes nothing is done at once: taking it out of a later place never adds a change.
      const free =
        state.posture !== null && postures.includes(state.posture) && (mode === null || mode === state.mode);
      if (free) {
        best = fewest(left & ~(1 << i), state);
        break;
      }
      for (const posture of postures) {
        const cost = costOf(state, posture, mode) + fewest(left & ~(1 << i), after(state, posture, mode));
        best = Math.min(best, cost);
      }
    }
    memo.set(name, best);
    return best;
  };
  return fewest;
}
