import { lineHit } from '../geometry/line-hit.ts';
import { nearestOnSkin } from '../geometry/nearest-on-skin.ts';
import { distance, length, normalize } from '../geometry/vec3.ts';
import type { Allowed } from './apply-rule.ts';
import type { AtRule, Anchor } from './language.ts';
import type { Solving } from './solving.ts';
import { joinSpread, onSkin, type Spot } from './spot.ts';

/** Beyond this the outward line has found some other skin, and the nearest skin is truer. Metres. */
const DEEP = 0.05;

/** How far a place brought to the skin may come out aside, as a share of how far it was brought. */
const ASIDE = 0.3;

/** A place itself; one off the skin is brought to it along its outward direction. */
export function applyAt(solving: Solving, rule: AtRule, allowed: Allowed): Spot {
  const spot = solving.spot(rule.at);
  if (spot.skin) return spot;
  const patch = solving.patches.left(allowed ?? solving.partsOf(endsOf(solving, rule.at)));
  if (length(spot.normal) > 0.1) {
    const hit = lineHit(solving.mesh, patch, spot.position, normalize(spot.normal), 'nearest');
    if (hit && Math.abs(hit.along) < DEEP)
      return onSkin(hit.point, joinSpread(spot.spread, ASIDE * Math.abs(hit.along)));
  }
  const near = nearestOnSkin(solving.mesh, patch, spot.position);
  return onSkin(near, joinSpread(spot.spread, ASIDE * distance(near.position, spot.position)));
}

/** The places on the skin that an anchor is made of. */
export function endsOf(solving: Solving, anchor: Anchor): readonly Spot[] {
  if (typeof anchor === 'object' && 'between' in anchor)
    return anchor.between.flatMap((end) => endsOf(solving, end));
  return [solving.spot(anchor)];
}
