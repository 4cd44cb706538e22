import type { Hands, Posture } from './session-plan.ts';

/** What matters of a step for its place in the order. */
export interface Orderable {
  /** Pressing comes first (0), stretching after, when it is warm (1). */
  readonly phase: 0 | 1;
  /** The postures it can be done in, best first. */
  readonly postures: readonly Posture[];
  readonly hands: Hands;
}

/** Changes of posture weigh more than any number of changes of hands. */
export interface Changes {
  readonly postures: number;
  readonly hands: number;
}

/**
 * One hand and the other need not be told apart: where each works in turn, the step may begin with whichever is free,
 * so only going over to both hands or to the partner, or back, is a change. A stretch leaves the hands as they were.
 */
type Mode = 'single' | 'both' | 'partner';
export const modeOf = (hands: Hands): Mode | null =>
  hands === 'free' ? null : hands === 'one' || hands === 'each' ? 'single' : hands;

interface State {
  readonly posture: Posture | null;
  readonly mode: Mode | null;
}
const START: State = { posture: null, mode: null };
/** More than there can ever be changes of hands. */
const POSTURE = 1000;

const after = (state: State, posture: Posture, mode: Mode | null): State => ({
  posture,
  mode: mode ?? state.mode,
});
const costOf = (state: State, posture: Posture, mode: Mode | null): number =>
  (state.posture !== null && state.posture !== posture ? POSTURE : 0) +
  (state.mode !== null && mode !== null && state.mode !== mode ? 1 : 0);

const POSTURES: readonly Posture[] = ['sitting', 'lying', 'standing'];
const MODES: readonly Mode[] = ['single', 'both', 'partner'];
/** 0 for none yet, then 1, 2, 3. */
const rankIn = <T>(list: readonly T[], each: T | null): number =>
  each === null ? 0 : list.indexOf(each) + 1;

/** Steps that are alike in all that matters here; in a best order they can stand together, so one choice serves all. */
interface Kind {
  readonly phase: 0 | 1;
  readonly postures: readonly Posture[];
  readonly mode: Mode | null;
}

/** The fewest changes still to come, by the kinds not yet done (a bit each) and the state. */
function fewestAfter(kinds: readonly Kind[]): (left: number, state: State) => number {
  const memo = new Map<number, number>();
  const pressing = kinds.reduce((bits, { phase }, i) => (phase === 0 ? bits | (1 << i) : bits), 0);
  const fewest = (left: number, state: State): number => {
    if (left === 0) return 0;
    const name = (left * 4 + rankIn(POSTURES, state.posture)) * 4 + rankIn(MODES, state.mode);
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

/**
 * The order with the fewest changes of posture and, among those, of hands; of several such orders, the one that keeps
 * nearest to the order given (its first step comes as early as can be, then its second, …). Exact.
 */
export function orderOf(steps: readonly Orderable[]): readonly number[] {
  const kinds: Kind[] = [];
  const kindOf = new Map<string, number>();
  const own = steps.map(({ phase, postures, hands }) => {
    const mode = modeOf(hands);
    const name = `${phase} ${[...postures].sort().join('+')} ${mode}`;
    const at = kindOf.get(name) ?? kinds.push({ phase, postures, mode }) - 1;
    kindOf.set(name, at);
    return at;
  });
  const counts = kinds.map((_, kind) => own.filter((each) => each === kind).length);
  const fewest = fewestAfter(kinds);

  const order: number[] = [];
  const waiting = steps.map((_, i) => i);
  let left = 2 ** kinds.length - 1;
  let state = START;
  while (waiting.length > 0) {
    const goal = fewest(left, state);
    const first = waiting.some((i) => steps[i]?.phase === 0) ? 0 : 1;
    let taken: { at: number; left: number; state: State } | null = null;
    for (const [at, i] of waiting.entries()) {
      const kind = kinds[own[i] ?? 0];
      if (!kind || kind.phase !== first) continue;
      const rest = counts[own[i] ?? 0] === 1 ? left & ~(1 << (own[i] ?? 0)) : left;
      for (const posture of steps[i]?.postures ?? []) {
        const next = after(state, posture, kind.mode);
        if (costOf(state, posture, kind.mode) + fewest(rest, next) > goal) continue;
        taken = { at, left: rest, state: next };
        break;
      }
      if (taken) break;
    }
    if (!taken) throw new Error('no step keeps to the fewest changes');
    const [i = 0] = waiting.splice(taken.at, 1);
    order.push(i);
    const kind = own[i] ?? 0;
    counts[kind] = (counts[kind] ?? 1) - 1;
    ({ left, state } = taken);
  }
  return order;
}

/** The postures of steps in an order that is given, with the fewest changes; of several, the best-liked early on. */
export function posturesAlong(steps: readonly Pick<Orderable, 'postures'>[]): readonly Posture[] {
  const fewest: Map<Posture, number>[] = [];
  for (let i = steps.length - 1; i >= 0; i--) {
    const next = fewest[i + 1];
    const here = new Map<Posture, number>();
    for (const posture of steps[i]?.postures ?? []) {
      const costs = next ? [...next].map(([to, cost]) => cost + (to === posture ? 0 : 1)) : [0];
      here.set(posture, Math.min(...costs));
    }
    fewest[i] = here;
  }
  const along: Posture[] = [];
  for (const costs of fewest) {
    const before = along.at(-1);
    const total = (posture: Posture, cost: number) =>
      cost + (before !== undefined && before !== posture ? 1 : 0);
    const best = Math.min(...[...costs].map(([posture, cost]) => total(posture, cost)));
    const chosen = [...costs].find(([posture, cost]) => total(posture, cost) === best);
    along.push(chosen?.[0] ?? 'sitting');
  }
  return along;
}
