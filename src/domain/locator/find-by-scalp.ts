import { type FindingNotes, namedPlace } from './finding-notes.ts';
import type { ScalpRule } from './language.ts';
import { besideMidline, overMidline } from './rule-scalp.ts';
import { spanRuler } from './rulers.ts';

/** Cun from hairline to hairline: the farther half is counted from the back one, as the standard does. */
const HEAD = 12;

/** Cun over the midline of the head, then beside it. */
export function findByScalp(notes: FindingNotes, rule: ScalpRule): void {
  const { solving } = notes;
  const fromBack = rule.scalp > HEAD / 2;
  const start = fromBack ? 'post_hairline' : 'ant_hairline';
  notes.places([namedPlace(solving, start)!]);
  const many = fromBack ? HEAD - rule.scalp : rule.scalp;
  if (many !== 0) {
    const onHead = many > 0;
    const way = (fromBack ? -1 : 1) * (onHead ? 1 : -1);
    notes.ruler(
      spanRuler(solving, {
        span: 'hairline-hairline',
        from: start,
        way: !onHead ? 'down' : fromBack ? 'up' : 'back',
        counted: Math.abs(many),
        length: onHead ? HEAD : Math.abs(many),
        ends: onHead ? [start, fromBack ? 'ant_hairline' : 'post_hairline'] : [],
        at: (cun) => overMidline(solving, (fromBack ? HEAD : 0) + way * cun),
      }),
    );
  }
  if (rule.lateral === 0) return;
  const middle = overMidline(solving, rule.scalp);
  const whole = solving.table.spans['hairline_corners']!.cun;
  notes.ruler(
    spanRuler(solving, {
      span: 'hairline_corners',
      from: null,
      way: 'lateral',
      counted: rule.lateral,
      length: Math.max(whole, rule.lateral),
      ends: [],
      at: (cun) => besideMidline(solving, middle, cun),
    }),
  );
}
