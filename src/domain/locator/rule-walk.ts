import type { BodyRegion } from '../body/region.ts';
import { alongCurve } from '../geometry/along-curve.ts';
import type { SkinPoint } from '../geometry/skin-mesh.ts';
import { walkAlong } from '../geometry/walk.ts';
import { applyAt } from './rule-at.ts';
import { measure } from './coordinate.ts';
import { directionAt } from './direction.ts';
import type { Direction, WalkRule } from './language.ts';
import type { Solving } from './solving.ts';
import { joinSpread, onSkin, type Spot } from './spot.ts';

/** Here the standard's cun are heights over the sole, not a way over the ankle's bumps. */
const ANKLE: readonly BodyRegion[] = ['ankle', 'foot-top', 'sole'];

/** Walks over the skin from a place, in a direction or toward another place. */
export function applyWalk(solving: Solving, rule: WalkRule): Spot {
  const from = applyAt(solving, { at: rule.from }, undefined);
  const start = solving.skinOf(from);
  if (typeof rule.go === 'string') {
    const { metres, spread } = measure(solving, rule, () =>
      solving.fail('span', 'name the "span" its cun belong to'),
    );
    const end = walkTo(solving, start, rule.go, metres);
    return onSkin(end, joinSpread(from.spread, spread, 0.001));
  }
  const to = applyAt(solving, { at: rule.go.toward }, undefined);
  const path = solving.walk(from, to);
  const whole = path.lengths.at(-1)!;
  if (rule.share !== undefined) {
    const end = alongCurve(solving.mesh, path, whole * rule.share);
    return onSkin(end, joinSpread(from.spread * (1 - rule.share), to.spread * rule.share, 0.001));
  }
  const { metres, spread } = measure(solving, rule, () =>
    solving.fail('span', 'name the "span" its cun belong to'),
  );
  const end = alongCurve(solving.mesh, path, metres);
  return onSkin(end, joinSpread(from.spread, spread, 0.001));
}

/** The place so many metres from a start in a direction, as the skin there is measured. */
export function walkTo(solving: Solving, start: SkinPoint, go: Direction, metres: number): SkinPoint {
  const measured = ANKLE.includes(solving.patches.regionOf(start.triangle)) ? 'reach' : 'skin';
  const end = walkAlong(solving.mesh, start, directionAt(solving, go, start), metres, measured);
  return end ?? solving.fail('go', `"${go}" points straight out of the skin there`);
}
