import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderOf, type Orderable } from '../../../src/domain/plan/order.ts';
import { posturesAlong } from '../../../src/domain/plan/postures-along.ts';
import type { Hands, Posture } from '../../../src/domain/plan/session-plan.ts';
import { loadDatasetFromDisk } from '../../../tools/data/load-dataset.ts';
import { planSession } from '../../../src/domain/plan/plan-session.ts';
import { stepsOf, wishFor } from './wishes.ts';

const HANDS: readonly Hands[] = ['one', 'each', 'both', 'partner', 'free'];
const POSTURES: readonly Posture[] = ['sitting', 'lying', 'standing', 'kneeling'];

/**
 * Changes along an order, counted as a person would: each hand is followed by itself, and every way of beginning a
 * step and every posture is tried. 1000 a change of posture, 1 a change of what works.
 */
function countChanges(order: readonly Orderable[]): number {
  let states = new Map<string, number>([['- -', 0]]);
  for (const { postures, hands } of order) {
    const next = new Map<string, number>();
    for (const [state, cost] of states) {
      const [posture = '-', hand = '-'] = state.split(' ');
      const runs: readonly string[][] =
        hands === 'one'
          ? [['L'], ['R']]
          : hands === 'each'
            ? [
                ['L', 'R'],
                ['R', 'L'],
              ]
            : hands === 'free'
              ? [[]]
              : [[hands]];
      for (const to of postures)
        for (const run of runs) {
          let paid = cost + (posture === '-' || posture === to ? 0 : 1000);
          let at = hand;
          for (const working of run) {
            if (at !== '-' && at !== working) paid++;
            at = working;
          }
          const name = `${to} ${at}`;
          next.set(name, Math.min(next.get(name) ?? Infinity, paid));
        }
    }
    states = next;
  }
  return Math.min(...states.values());
}

function* permutations<T>(list: readonly T[]): Generator<T[]> {
  if (list.length === 0) yield [];
  for (const [i, each] of list.entries())
    for (const rest of permutations([...list.slice(0, i), ...list.slice(i + 1)])) yield [each, ...rest];
}
const stretchesLast = (order: readonly Orderable[]) =>
  order.every(({ phase }, i) => phase >= (order[i - 1]?.phase ?? 0));

const step: fc.Arbitrary<Orderable> = fc.record({
  phase: fc.constantFrom<0 | 1>(0, 0, 0, 1),
  postures: fc.subarray([...POSTURES], { minLength: 1 }),
  hands: fc.constantFrom(...HANDS),
});

describe('the order of steps', () => {
  it('has the fewest changes there are: no order of up to six steps has fewer', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => {
        const order = orderOf(steps).map((i) => steps[i]!);
        expect(stretchesLast(order)).toBe(true);
        let fewest = Infinity;
        for (const other of permutations(steps))
          if (stretchesLast(other)) fewest = Math.min(fewest, countChanges(other));
        expect(countChanges(order)).toBe(fewest);
      }),
      { numRuns: 150, seed: 4 },
    );
  });

  it('is every step once, and what was first to be done stays first where that costs nothing', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const order = orderOf(steps);
        expect([...order].sort((a, b) => a - b)).toEqual(steps.map((_, i) => i));
        const alike = steps.map((each) => ({
          ...each,
          postures: ['sitting'] as const,
          phase: 0 as const,
          hands: 'one' as const,
        }));
        expect(orderOf(alike)).toEqual(steps.map((_, i) => i));
      }),
      { numRuns: 100, seed: 4 },
    );
  });

  it('keeps nearest to the order given: of all the best orders it is the first', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 5 }), (steps) => {
        const best = countChanges(orderOf(steps).map((i) => steps[i]!));
        // Permutations come in the order of their first step, then the second, and so on.
        for (const other of permutations(steps.map((_, i) => i))) {
          const along = other.map((i) => steps[i]!);
          if (!stretchesLast(along) || countChanges(along) !== best) continue;
          expect(orderOf(steps)).toEqual(other);
          return;
        }
        throw new Error('no order is as good');
      }),
      { numRuns: 150, seed: 5 },
    );
  });

  it('along an order that is given, the postures change as seldom as can be', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 7 }), (steps) => {
        const along = posturesAlong(steps);
        steps.forEach(({ postures }, i) => expect(postures).toContain(along[i]));
        const changes = along.filter((each, i) => i > 0 && each !== along[i - 1]).length;
        expect(changes).toBe(Math.floor(countChanges(steps) / 1000));
      }),
      { numRuns: 200, seed: 6 },
    );
  });
});

describe('a plan’s changes', () => {
  const ds = loadDatasetFromDisk();
  it('are said where they happen, and the hand that is free begins', () => {
    for (const complaint of ds.complaints.keys()) {
      const plan = planSession(ds, wishFor(ds, complaint));
      if (plan.status !== 'ready') throw new Error(complaint);
      const steps = stepsOf(plan);
      let hands = 0;
      let working = '';
      for (const [i, { legs, hands: by, changes, posture }] of steps.entries()) {
        expect(changes.posture).toBe(i > 0 && posture !== steps[i - 1]!.posture);
        // The right hand presses the left side.
        const run =
          by === 'each'
            ? legs.map(({ side }) => (side === 'L' ? 'right' : 'left'))
            : by === 'one'
              ? ['any']
              : [by];
        if (by === 'free') continue;
        for (const hand of run) {
          const single = (each: string) => ['any', 'left', 'right'].includes(each);
          const same =
            hand === working || ((hand === 'any' || working === 'any') && single(hand) && single(working));
          if (working !== '' && !same) hands++;
          working = hand === 'any' && single(working) ? working : hand;
        }
      }
      expect(plan.changes.hands, complaint).toBe(hands);
      expect(plan.changes.postures).toBe(steps.filter(({ changes }) => changes.posture).length);
    }
  });
});
