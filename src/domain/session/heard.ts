import type { Entry, Session, What } from './session.ts';

/** What is to be heard after something happened. */
export type Heard =
  /** What is being said goes on. */
  | 'as-before'
  /** Silence, at once. */
  | 'hush'
  /** The phase in which the session now stands, from its beginning. */
  | 'phase'
  /** One sentence of where one is, for somebody who comes back after a reload or a sleep. */
  | 'here'
  | 'end';

const MOVES: readonly What['kind'][] = ['begun', 'passed', 'found', 'repeated', 'back', 'skipped', 'went'];
const AWAY: readonly What['kind'][] = ['slept', 'restored'];
/** Said while one stands still, without going on. */
const STILL: readonly What['kind'][] = ['waits', 'slower', 'quicker', 'extended'];

/**
 * Nothing is said over again after a pause, and of many things that happened at once only the last is told.
 * `happened`: what was added to the record of `session`.
 */
export function heardAfter(
  happened: readonly Entry[],
  { status, log }: Pick<Session, 'status' | 'log'>,
): Heard {
  if (happened.length === 0) return 'as-before';
  if (status === 'finished') return 'end';
  if (status !== 'running') return 'hush';
  if (happened.some(({ what }) => MOVES.includes(what.kind))) return 'phase';
  if (!happened.some(({ what }) => what.kind === 'resumed')) return 'as-before';
  const resumed = log.findLastIndex(({ what }) => what.kind === 'resumed');
  const before = log.slice(0, resumed).findLast(({ what }) => !STILL.includes(what.kind))?.what.kind;
  if (before && AWAY.includes(before)) return 'here';
  // While it stood still, one went to another place, which was not told then.
  return before && MOVES.includes(before) ? 'phase' : 'as-before';
}
