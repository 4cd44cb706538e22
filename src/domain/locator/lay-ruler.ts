import type { SkinPoint } from '../geometry/skin-mesh.ts';
import { addScaled, distance, subtract } from '../geometry/vec3.ts';
import { LocatorError } from './locator-error.ts';

/** Metres between samples, and the least and most of them. */
const STEP = 0.005;
const FEWEST = 8;
const MOST = 64;

/** A step this many times the usual one leaps over a gap in the skin: the ruler ends before it. */
const LEAP = 5;

/**
 * Samples of a ruler or a line over the skin: where the rule itself leads when it is asked for every amount from
 * none to all. Beyond `needed` it may end early, where the rule leads nowhere; up to there it must not.
 * @param at the place for an amount (in cun, parts or metres); none where it leads off the skin
 * @param unit metres of one of those
 * @returns the places and the amount at the last one
 */
export function layRuler(
  at: (amount: number) => SkinPoint | undefined,
  length: number,
  needed: number,
  unit: number,
): { readonly places: readonly SkinPoint[]; readonly length: number } {
  const steps = Math.min(MOST, Math.max(FEWEST, Math.ceil((length * unit) / STEP)));
  const isLeap = (a: SkinPoint, b: SkinPoint): boolean =>
    distance(a.position, b.position) > LEAP * (length / steps) * unit;
  const places: SkinPoint[] = [];
  let reached = 0;
  for (let i = 0; i <= steps; i++) {
    const amount = (length * i) / steps;
    const place = amount <= needed ? at(amount) : attempt(() => at(amount));
    const before = places.at(-1);
    if (!place || (before && amount > needed && isLeap(before, place))) break;
    places.push(place);
    reached = amount;
  }
  const [first, second, third] = places;
  // The cut at a limb's very end may run round its neighbour: there the ruler begins as it goes on.
  if (first && second && third && isLeap(first, second))
    places[0] = {
      ...second,
      position: addScaled(second.position, subtract(second.position, third.position), 1),
    };
  // A ruler that ends early still ends on what is counted.
  return reached >= needed ? { places, length: reached } : layRuler(at, needed, needed, unit);
}

function attempt<T>(act: () => T | undefined): T | undefined {
  try {
    return act();
  } catch (error) {
    if (error instanceof LocatorError) return undefined;
    throw error;
  }
}
