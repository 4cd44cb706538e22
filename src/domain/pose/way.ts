import { restOf, type Angles } from './angles.ts';
import type { Clearance } from './clearance.ts';
import type { Freedom } from './freedoms.ts';
import type { Held } from './held.ts';
import { leastSquares } from './least-squares.ts';
import { blendPoses, poseOf } from './posing.ts';
import type { ReachBody } from './reach-body.ts';
import { REACHED } from './reach-request.ts';

/** A way from how the body is held to a reach, and how deep in metres it goes through the body at worst. */
interface Way {
  readonly angles: readonly Angles[];
  readonly depth: number;
}

/** Shares of each stretch of the way at which it is looked at. */
const SHARES = [0.12, 0.25, 0.38, 0.5, 0.62, 0.75, 0.88];

/**
 * Straight if that is clear; else down from above the point; else with more way-points, each pushed out of the body
 * where it would go through.
 */
export function wayTo(
  body: ReachBody,
  held: Held,
  clearance: Clearance,
  probes: readonly { readonly touches: boolean }[],
  reach: Angles,
  freedoms: readonly Freedom[],
  hover: () => Angles,
): Way {
  const { skeleton } = body;
  const clear = new Float64Array(probes.length);
  // Hands that lie on the thighs are a little in them to begin with; that is no fault of the way.
  skeleton.turn(poseOf(held.before, held.turn));
  clearance.measure(clear);
  const before = -Math.min(0, ...clear);
  const depthBetween = (a: Angles, b: Angles, atSkin: boolean): { depth: number; share: number } => {
    const [from, to] = [poseOf(a, held.turn), poseOf(b, held.turn)];
    let worst = { depth: 0, share: 0 };
    for (const share of SHARES) {
      skeleton.turn(blendPoses(from, to, share));
      clearance.measure(clear);
      let depth = 0;
      for (let i = 0; i < probes.length; i++)
        if (!(atSkin && share > 0.7 && probes[i]!.touches)) depth = Math.max(depth, -clear[i]!);
      if (depth > Math.max(worst.depth, before)) worst = { depth, share };
    }
    return worst;
  };
  const between = (a: Angles, b: Angles, share: number): Angles => {
    const mixed = (key: string): number => {
      const [from, to] = [a[key] ?? restOf(key), b[key] ?? restOf(key)];
      return from + (to - from) * share;
    };
    return Object.fromEntries(Object.keys({ ...a, ...b }).map((key) => [key, mixed(key)]));
  };
  /** The same with the arm pushed out of the body, and some way off it. */
  const pushedOut = (near: Angles): Angles => {
    const arm = freedoms.slice(0, ARM);
    const scratch: Record<string, number> = { ...near };
    const start = Float64Array.from(arm, ({ key }) => near[key] ?? restOf(key));
    const first = start.slice();
    leastSquares(
      {
        count: arm.length + probes.length,
        low: arm.map(({ low }) => low),
        high: arm.map(({ high }) => high),
        residuals(at, out) {
          arm.forEach(({ key, ease }, i) => {
            scratch[key] = at[i]!;
            out[i] = (at[i]! - first[i]!) / ease;
          });
          skeleton.turn(poseOf(scratch, held.turn));
          clearance.measure(clear);
          for (let i = 0; i < probes.length; i++) out[arm.length + i] = 300 * Math.max(0, WIDE - clear[i]!);
        },
      },
      start,
      12,
    );
    arm.forEach(({ key }, i) => (scratch[key] = start[i]!));
    return { ...scratch };
  };
  const roundabout = (a: Angles, b: Angles, atSkin: boolean, tries: number): Way => {
    const { depth, share } = depthBetween(a, b, atSkin);
    if (depth <= REACHED.depth || tries === 0) return { angles: [a, b], depth };
    const via = pushedOut(between(a, b, share));
    const [first, second] = [roundabout(a, via, false, tries - 1), roundabout(via, b, atSkin, tries - 1)];
    return {
      angles: [...first.angles.slice(0, -1), ...second.angles],
      depth: Math.max(first.depth, second.depth),
    };
  };
  const straight = depthBetween(held.before, reach, true);
  if (straight.depth <= REACHED.depth) return { angles: [held.before, reach], depth: straight.depth };
  const above = hover();
  const up = roundabout(held.before, above, false, 2);
  const down = depthBetween(above, reach, true);
  const over = { angles: [...up.angles, reach], depth: Math.max(up.depth, down.depth) };
  if (over.depth <= REACHED.depth) return over;
  const round = roundabout(held.before, reach, true, 3);
  return round.depth < over.depth ? round : over;
}
const WIDE = 0.025;
/** The working arm's freedoms come first. */
const ARM = 9;
