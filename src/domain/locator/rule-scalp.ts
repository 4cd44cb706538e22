import { alongCurve } from '../geometry/trace-section.ts';
import { walkAlong } from '../geometry/walk.ts';
import type { ScalpRule } from './language.ts';
import type { Solving } from './solving.ts';
import { joinSpread, onSkin, type Spot } from './spot.ts';

/** Cun over the head from the front hairline along the midline, then cun beside it, both over the skin. */
export function applyScalp(solving: Solving, rule: ScalpRule): Spot {
  const front = solving.landmark('ant_hairline');
  const back = solving.landmark('post_hairline');
  const path = solving.walk(front, back);
  const cun = solving.cun('hairline-hairline');
  const metres = rule.scalp * cun.size;
  const length = path.lengths.at(-1)!;
  const middle =
    metres >= 0 && metres <= length
      ? alongCurve(solving.mesh, path, metres)
      : metres < 0
        ? walkAlong(solving.mesh, solving.skinOf(front), [0, -1, 0], -metres)
        : walkAlong(solving.mesh, solving.skinOf(back), [0, -1, 0], metres - length);
  if (!middle) return solving.fail('scalp', 'it leaves the head');
  solving.trail?.measure({
    from: front.position,
    to: middle.position,
    cun: rule.scalp,
    span: 'hairline-hairline',
  });
  const spread = joinSpread(front.spread, Math.abs(rule.scalp) * cun.spread);
  if (rule.lateral === 0) return onSkin(middle, spread);
  const beside = solving.cun('hairline_corners');
  const end = walkAlong(solving.mesh, middle, [1, 0, 0], rule.lateral * beside.size);
  if (!end) return solving.fail('lateral', 'it leaves the head');
  solving.trail?.measure({
    from: middle.position,
    to: end.position,
    cun: rule.lateral,
    span: 'hairline_corners',
  });
  return onSkin(end, joinSpread(spread, rule.lateral * beside.spread));
}
