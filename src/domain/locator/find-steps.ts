import type { FindStep } from './finding.ts';
import { findByChart } from './find-by-chart.ts';
import { findByLimb } from './find-by-limb.ts';
import { findByNail } from './find-by-nail.ts';
import { findByScalp } from './find-by-scalp.ts';
import { findByShare } from './find-by-share.ts';
import { findByWalk } from './find-by-walk.ts';
import { FindingNotes, namedPlace } from './finding-notes.ts';
import type { Anchor, Locator } from './language.ts';
import { applyAt } from './rule-at.ts';
import type { Solving } from './solving.ts';
import type { Spot } from './spot.ts';

/**
 * How a point is found on the left side of one body, in the order in which a hand would do it: the places it starts
 * from, the line it goes by, the rulers, and last the zone.
 * @param id of a rule: `LI4`, or `EX-HN1:2` for a further place
 * @param radius metres, of the zone
 * @throws LocatorError where the rule cannot be solved.
 */
export function findSteps(solving: Solving, id: string, radius: number): FindStep[] {
  const end = solving.point(id);
  const notes = new FindingNotes(solving);
  findByRule(notes, solving.rules.get(id)!.locator, end);
  return [...notes.steps, { kind: 'zone', position: end.position, normal: end.normal, radius }];
}

/** Notes how a rule that leads to `end` is followed. */
function findByRule(notes: FindingNotes, rule: Locator, end: Spot): void {
  const reach = (anchor: Anchor): void => findAnchor(notes, anchor);
  if ('at' in rule) findAnchor(notes, rule.at, end);
  else if ('chart' in rule) findByChart(notes, rule, end, reach);
  else if ('limb' in rule) findByLimb(notes, rule, end, reach);
  else if ('scalp' in rule) findByScalp(notes, rule);
  else if ('nail' in rule) findByNail(notes, rule);
  else findByWalk(notes, rule, reach);
}

/** Notes how the place that something is measured from is found: by its name, or by a rule of its own. */
function findAnchor(notes: FindingNotes, anchor: Anchor, end?: Spot): void {
  const place = namedPlace(notes.solving, anchor);
  if (place) return notes.places([place]);
  if (typeof anchor === 'string' || 'point' in anchor) return;
  if ('between' in anchor) {
    for (const end of anchor.between) findAnchor(notes, end);
    findByShare(notes, anchor, end ?? applyAt(notes.solving, { at: anchor }, undefined));
    return;
  }
  findByRule(notes, anchor, notes.solving.spot(anchor));
}
