import type { SkinPoint } from '../geometry/skin-mesh.ts';
import { alongCurve } from '../geometry/along-curve.ts';
import { walkAlong } from '../geometry/walk.ts';
import type { ScalpRule } from './language.ts';
import type { Solving } from './solving.ts';
import { joinSpread, onSkin, type Spot } from './spot.ts';

/** Cun over the head from the front hairline along the midline, then cun beside it, both over the skin. */
export function applyScalp(solving: Solving, rule: ScalpRule): Spot {
  const middle = overMidline(solving, rule.scalp);
  const spread = spreadAlong(solving, rule.scalp);
  if (rule.lateral === 0) return onSkin(middle, spread);
  const beside = besideMidline(solving, middle, rule.lateral);
  return onSkin(beside, joinSpread(spread, rule.lateral * solving.cun('hairline_corners').spread));
}

/** Both hairlines fix a place between them, each the less the farther off it is. Metres. */
function spreadAlong(solving: Solving, cun: number): number {
  const share = cun / solving.table.spans['hairline-hairline']!.cun;
  const front = solving.landmark('ant_hairline').spread * (1 - share);
  const back = solving.landmark('post_hairline').spread * share;
  return joinSpread(Math.abs(front), Math.abs(back));
}

/** So many cun behind the front hairline over the midline; before it and behind the back one it goes straight on. */
export function overMidline(solving: Solving, cun: number): SkinPoint {
  const front = solving.landmark('ant_hairline');
  const back = solving.landmark('post_hairline');
  const path = solving.walk(front, back);
  const metres = cun * solving.cun('hairline-hairline').size;
  const length = path.lengths.at(-1)!;
  const found =
    metres >= 0 && metres <= length
      ? alongCurve(solving.mesh, path, metres)
      : metres < 0
        ? walkAlong(solving.mesh, solving.skinOf(front), [0, -1, 0], -metres)
        : walkAlong(solving.mesh, solving.skinOf(back), [0, -1, 0], metres - length);
  return found ?? solving.fail('scalp', 'it leaves the head');
}

/** So many cun to the side of a place of the midline. */
export function besideMidline(solving: Solving, middle: SkinPoint, cun: number): SkinPoint {
  const found = walkAlong(solving.mesh, middle, [1, 0, 0], cun * solving.cun('hairline_corners').size);
  return found ?? solving.fail('lateral', 'it leaves the head');
}
