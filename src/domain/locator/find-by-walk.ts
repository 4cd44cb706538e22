import { alongCurve } from '../geometry/along-curve.ts';
import type { SkinPoint } from '../geometry/skin-mesh.ts';
import { measure } from './coordinate.ts';
import { type FindingNotes, nameOf } from './finding-notes.ts';
import type { Anchor, WalkRule } from './language.ts';
import { applyAt } from './rule-at.ts';
import { walkTo } from './rule-walk.ts';
import { shareRuler, spanRuler, turned } from './rulers.ts';

/** A walk from a place, in a direction or toward another. */
export function findByWalk(notes: FindingNotes, rule: WalkRule, reach: (anchor: Anchor) => void): void {
  const { solving } = notes;
  const { go } = rule;
  reach(rule.from);
  const from = applyAt(solving, { at: rule.from }, undefined);
  const start = solving.skinOf(from);
  const name = nameOf(rule.from);
  const many = rule.cun ?? rule.fcun ?? 0;
  const size = rule.share === undefined ? measure(solving, rule, () => '').metres / many : 0;
  const sign = Math.sign(many);
  const plain = {
    span: rule.fcun === undefined ? (rule.span ?? '') : 'finger',
    from: name,
    way: typeof go === 'string' ? turned(go, sign) : ('toward' as const),
    counted: Math.abs(many),
    length: Math.abs(many),
    ends: [],
  };
  if (typeof go === 'string') {
    if (many === 0) return;
    const at = (cun: number): SkinPoint => walkTo(solving, start, go, sign * cun * size);
    notes.ruler(spanRuler(solving, { ...plain, at }));
    return;
  }
  reach(go.toward);
  const path = solving.walk(from, applyAt(solving, { at: go.toward }, undefined));
  const whole = path.lengths.at(-1)!;
  if (rule.share !== undefined) {
    const at = (share: number): SkinPoint => alongCurve(solving.mesh, path, share * whole);
    notes.ruler(shareRuler(solving, { ends: [rule.from, go.toward], share: rule.share, whole, at }));
  } else if (many !== 0) {
    const at = (cun: number): SkinPoint => alongCurve(solving.mesh, path, cun * size);
    notes.ruler(spanRuler(solving, { ...plain, at }));
  }
}
