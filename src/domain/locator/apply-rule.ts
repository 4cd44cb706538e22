import type { BodyRegion } from '../body/region.ts';
import { nearestOnSkin } from '../geometry/nearest-on-skin.ts';
import type { Locator } from './language.ts';
import { applyAt } from './rule-at.ts';
import { applyChart } from './rule-chart.ts';
import { applyLimb } from './rule-limb.ts';
import { applyNail } from './rule-nail.ts';
import { applyScalp } from './rule-scalp.ts';
import { applyWalk } from './rule-walk.ts';
import type { Solving } from './solving.ts';
import { onSkin, joinSpread, type Spot } from './spot.ts';

/** A rule may miss its own skin by this much and be brought back; beyond it the rule is wrong. Metres. */
const REACH = 0.012;

/** Skin that a rule may land on; undefined inside another rule, where the measured-from places say it. */
export type Allowed = readonly BodyRegion[] | undefined;

/** Solves one rule of the language. */
export function applyRule(solving: Solving, rule: Locator, allowed: Allowed): Spot {
  const found = dispatch(solving, rule, allowed);
  const spot = allowed ? keepOn(solving, found, allowed) : found;
  return rule.uncertain ? { ...spot, spread: joinSpread(spot.spread, rule.uncertain.mm / 1000) } : spot;
}

function dispatch(solving: Solving, rule: Locator, allowed: Allowed): Spot {
  if ('at' in rule) return applyAt(solving, rule, allowed);
  if ('chart' in rule) return applyChart(solving, rule, allowed);
  if ('limb' in rule) return applyLimb(solving, rule);
  if ('scalp' in rule) return applyScalp(solving, rule);
  if ('nail' in rule) return applyNail(solving, rule);
  return applyWalk(solving, rule);
}

function keepOn(solving: Solving, spot: Spot, allowed: readonly BodyRegion[]): Spot {
  const skin = solving.skinOf(spot);
  const region = solving.patches.regionOf(skin.triangle);
  if (allowed.includes(region)) return spot;
  const patch = solving.patches.left(allowed);
  const back = nearestOnSkin(solving.mesh, patch, skin.position);
  const off = Math.hypot(...[0, 1, 2].map((k) => back.position[k]! - skin.position[k]!));
  if (off > REACH)
    solving.fail(
      'locator',
      `it leads to the ${region}, ${Math.round(off * 1000)} mm from the ${allowed.join(' or ')} (see "on" and the region)`,
    );
  return onSkin(back, joinSpread(spot.spread, off));
}
