import {
  after,
  costOf,
  fewestAfter,
  modeOf,
  START,
  stateNumber,
  type Kind,
  type State,
} from './fewest-changes.ts';
import type { Hands, Posture } from './session-plan.ts';

/** What matters of a step for its place in the order. */
export interface Orderable {
  /** Pressing comes first (0), stretching after, when it is warm (1). */
  readonly phase: 0 | 1;
  /** The postures it can be done in, best first. */
  readonly postures: readonly Posture[];
  readonly hands: Hands;
}

interface Reached {
  readonly state: State;
  readonly cost: number;
}
const reachedBy = ({ state, cost }: Reached, { postures, mode }: Kind): readonly Reached[] =>
  postures.map((posture) => ({
    state: after(state, posture, mode),
    cost: cost + costOf(state, posture, mode),
  }));

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
  const goal = fewest(left, START);
  // Every state in which the best may still be reached, with what it has cost.
  let states: readonly Reached[] = [{ state: START, cost: 0 }];
  while (waiting.length > 0) {
    const phase = waiting.some((i) => steps[i]?.phase === 0) ? 0 : 1;
    const before = order.length;
    for (const i of waiting.filter((each) => steps[each]?.phase === phase)) {
      const bit = own[i] ?? 0;
      const kind = kinds[bit];
      if (!kind) continue;
      const rest = counts[bit] === 1 ? left & ~(1 << bit) : left;
      const next = states
        .flatMap((from) => reachedBy(from, kind))
        .filter(({ state, cost }) => cost + fewest(rest, state) === goal);
      if (next.length === 0) continue;
      order.push(i);
      waiting.splice(waiting.indexOf(i), 1);
      counts[bit] = (counts[bit] ?? 1) - 1;
      left = rest;
      states = [...new Map(next.map((each) => [stateNumber(each.state), each])).values()];
      break;
    }
    if (order.length === before) throw new Error('a step has no posture to be done in');
  }
  return order;
}
