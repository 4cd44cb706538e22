import type { Posture } from './session-plan.ts';

/** The postures of steps in an order that is given, with the fewest changes; of several, the best-liked early on. */
export function posturesAlong(
  steps: readonly { readonly postures: readonly Posture[] }[],
): readonly Posture[] {
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
