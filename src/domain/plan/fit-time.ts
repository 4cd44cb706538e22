import type { Dosage } from '../records/common.ts';
import { dosageFor, sideSeconds, type Bounds } from './bounds.ts';
import { secondsOf } from './seconds-of.ts';

/** A step with the room its time has; `fixed` where the person set it. */
export interface Timed {
  readonly bounds: Bounds;
  readonly fixed: boolean;
  /** The lower the sooner it is kept. */
  readonly rank: number;
  /** Put in by hand: kept whatever the time. */
  readonly pinned: boolean;
  readonly complaints: readonly string[];
}

const usualSeconds = ({ bounds }: Timed): number => secondsOf(bounds.usual);
const leastDosage = ({ bounds, fixed }: Timed): Dosage =>
  fixed ? bounds.usual : dosageFor(bounds, bounds.side[0]);
const mostDosage = ({ bounds, fixed }: Timed): Dosage =>
  fixed ? bounds.usual : dosageFor(bounds, bounds.side[1]);
const sum = (dosages: readonly Dosage[]): number => dosages.reduce((all, each) => all + secondsOf(each), 0);

/** The least and the most seconds that steps can take. */
const rangeOf = (steps: readonly Timed[]): readonly [least: number, most: number] => [
  sum(steps.map(leastDosage)),
  sum(steps.map(mostDosage)),
];
/** What a step takes when it is chosen rather than squeezed in: half its usual time. */
const worth = (step: Timed): number =>
  Math.max(secondsOf(leastDosage(step)), step.fixed ? usualSeconds(step) : usualSeconds(step) / 2);

/**
 * Which steps the time holds: what was put in by hand, the best of each complaint, then by rank whatever still fits
 * with half its usual time, or less where the time would not be filled. Never none.
 */
export function keptInTime(steps: readonly Timed[], seconds: number): ReadonlySet<number> {
  const kept = new Set<number>();
  let spent = 0;
  const take = (i: number, cost: number) => {
    kept.add(i);
    spent += cost;
  };
  const ranked = [...steps.entries()].sort(([a, x], [b, y]) => x.rank - y.rank || a - b);
  for (const [i, step] of ranked) if (step.pinned) take(i, secondsOf(leastDosage(step)));
  const complaints = new Set(steps.flatMap((step) => step.complaints));
  const served = new Set([...kept].flatMap((i) => steps[i]?.complaints ?? []));
  for (const [i, step] of ranked) {
    if (kept.has(i) || step.complaints.every((each) => served.has(each))) continue;
    const least = secondsOf(leastDosage(step));
    if (spent + least > seconds && kept.size > 0) continue;
    take(i, least);
    for (const each of step.complaints) served.add(each);
    if (served.size === complaints.size) break;
  }
  spent = [...kept].reduce((sum, i) => sum + (steps[i] ? worth(steps[i]) : 0), 0);
  for (const [i, step] of ranked) {
    if (kept.has(i)) continue;
    if (spent + worth(step) <= seconds) take(i, worth(step));
  }
  // Where these cannot fill the time (a step that asks for care is never lengthened), more are squeezed in.
  for (const [i, step] of ranked) {
    const [least, most] = rangeOf([...kept].flatMap((each) => steps[each] ?? []));
    if (most >= seconds) break;
    if (!kept.has(i) && least + secondsOf(leastDosage(step)) <= seconds) kept.add(i);
  }
  return kept;
}

/** Steps of the scale from the least (0) over the usual (1) to the most (2). */
const FINE = 40;

function dosageAt(step: Timed, scale: number): Dosage {
  const { bounds, fixed } = step;
  if (fixed) return bounds.usual;
  const usual = sideSeconds(bounds.usual);
  const [least, most] = bounds.side;
  return dosageFor(
    bounds,
    scale <= 1 ? least + scale * (usual - least) : usual + (scale - 1) * (most - usual),
  );
}

/** Dosages that come as near to the seconds as their bounds let them: all scaled alike, then one by one, worst rank first. */
export function dosagesFor(steps: readonly Timed[], seconds: number): readonly Dosage[] {
  let best = steps.map((step) => step.bounds.usual);
  let off = Math.abs(sum(best) - seconds);
  for (let i = 0; i <= 2 * FINE; i++) {
    const dosages = steps.map((step) => dosageAt(step, i / FINE));
    const by = Math.abs(sum(dosages) - seconds);
    if (by < off) [best, off] = [dosages, by];
  }
  const ranked = [...steps.entries()].sort(([a, x], [b, y]) => y.rank - x.rank || b - a);
  for (const [i, step] of ranked) {
    if (step.fixed) continue;
    for (const change of [-5, 5]) {
      const dosage = best[i];
      if (!dosage) continue;
      const nudged = { ...dosage, seconds: dosage.seconds + change };
      const side = sideSeconds(nudged);
      const [shortest, longest] = step.bounds.seconds;
      const [least, most] = step.bounds.side;
      if (nudged.seconds < shortest || nudged.seconds > longest || side < least || side > most) continue;
      const by = Math.abs(sum(best) - secondsOf(dosage) + secondsOf(nudged) - seconds);
      if (by < off) [best, off] = [best.with(i, nudged), by];
    }
  }
  return best;
}
