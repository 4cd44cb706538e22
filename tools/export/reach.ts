import { EXPORT_BODIES, type ExportBody } from '../../src/domain/body/shape.ts';
import { parsePointKey, type Side } from '../../src/domain/locator/placement.ts';
import { pointRules } from '../../src/domain/locator/point-rules.ts';
import { createSolver } from '../../src/domain/locator/solver.ts';
import type { Posture } from '../../src/domain/plan/session-plan.ts';
import type { Contact } from '../../src/domain/pose/contacts.ts';
import type { PostureName } from '../../src/domain/pose/postures.ts';
import { createReacher } from '../../src/domain/pose/reach.ts';
import type { Reach, ReachFault } from '../../src/domain/pose/reach-request.ts';
import { waysToReach } from '../../src/domain/pose/ways-to-reach.ts';
import type { Acupoint } from '../../src/domain/records/acupoint.ts';
import type { Technique } from '../../src/domain/records/technique.ts';
import { loadBodyParts } from '../load-body.ts';
import { loadLandmarkTable } from './load-landmark-table.ts';

/** How well one's own hand gets to one point, in the best of the ways that were tried. */
interface PointReach {
  readonly point: string;
  readonly record: Acupoint['reach'];
  readonly ok: boolean;
  /** Null where it is reached. */
  readonly fault: ReachFault | null;
  readonly hand: 'L' | 'R';
  readonly contact: Contact;
  readonly posture: PostureName;
  readonly gapMm: number;
  readonly angle: number;
  readonly depthMm: number;
  readonly depthOnWayMm: number;
}

export interface ReachExport {
  readonly body: ExportBody;
  /** Records that say a hand gets there. */
  readonly byHand: { readonly points: number; readonly reached: number };
  /** Records that say a ball or a partner is needed. */
  readonly byHelp: { readonly points: number; readonly reached: number };
  /** Record and body disagree. */
  readonly notReached: readonly string[];
  readonly reachedAfterAll: readonly string[];
  readonly points: readonly PointReach[];
}

/**
 * Every point of the left side and the midline, reached on one body with what its record's techniques touch with (the
 * right side is the left's mirror). Give `only` to look at some points.
 */
export function exportReach(
  name: ExportBody,
  acupoints: Iterable<Acupoint>,
  techniques: ReadonlyMap<string, Technique>,
  only: (id: string) => boolean = () => true,
): ReachExport {
  const { model, detail, evaluator } = loadBodyParts();
  const shape = EXPORT_BODIES[name];
  const records = new Map([...acupoints].map((each) => [each.id, each]));
  const placements = createSolver(evaluator.topology, loadLandmarkTable()).solve(
    evaluator.evaluate(shape),
    pointRules([...records.values()]),
  );
  const reacher = createReacher(model, detail, evaluator, shape);
  const points: PointReach[] = [];
  for (const [key, target] of placements) {
    const { id, side, place } = parsePointKey(key);
    if (side === 'R' || place !== undefined || !only(id)) continue;
    const record = records.get(id)!;
    let best: PointReach | null = null;
    for (const { hand, from, side: leg, contact } of triesFor(record, side, techniques)) {
      const reach = reacher.reach({ target, contact, hand, from, side: leg });
      const found = rounded(key, record.reach, reach, { hand, contact, posture: from });
      if (!best || badness(found) < badness(best)) best = found;
      if (best.ok) break;
    }
    points.push(best!);
  }
  const byHand = points.filter(({ record }) => record === 'either-hand' || record === 'other-hand');
  const byHelp = points.filter((each) => !byHand.includes(each));
  const reached = (list: readonly PointReach[]): readonly PointReach[] => list.filter(({ ok }) => ok);
  return {
    body: name,
    byHand: { points: byHand.length, reached: reached(byHand).length },
    byHelp: { points: byHelp.length, reached: reached(byHelp).length },
    notReached: byHand.filter(({ ok }) => !ok).map(({ point }) => point),
    reachedAfterAll: reached(byHelp).map(({ point }) => point),
    points,
  };
}

const POSTURES: readonly Posture[] = ['sitting', 'standing', 'lying'];

function* triesFor(
  record: Acupoint,
  side: Side,
  techniques: ReadonlyMap<string, Technique>,
): Generator<ReturnType<typeof waysToReach>[number] & { readonly contact: Contact }> {
  const touched = record.techniques.map(({ technique }) => techniques.get(technique)?.contact);
  const hands = touched.filter(
    (each): each is Contact & Technique['contact'] =>
      each !== undefined && each !== 'ball' && each !== 'none',
  );
  // What is worked with a ball, or only shown, is tried with fingertips.
  const contacts: readonly Contact[] = hands.length > 0 ? [...new Set(hands)] : ['fingertips'];
  for (const contact of contacts)
    for (const posture of POSTURES)
      for (const way of waysToReach(record, side, posture)) yield { ...way, contact };
}

/** How far from reached. */
const badness = ({ ok, gapMm, angle, depthMm, depthOnWayMm }: PointReach): number =>
  ok
    ? -1
    : Math.max(0, gapMm - 5) * 2 +
      Math.max(0, angle - 35) +
      Math.max(0, depthMm - 8) +
      Math.max(0, depthOnWayMm - 8) / 4;

const rounded = (
  point: string,
  record: Acupoint['reach'],
  { ok, fault, gap, angle, depth, depthOnWay }: Reach,
  how: Pick<PointReach, 'hand' | 'contact' | 'posture'>,
): PointReach => ({
  point,
  record,
  ok,
  fault,
  ...how,
  gapMm: Math.round(gap * 1e4) / 10,
  angle: Math.round(angle),
  depthMm: Math.round(depth * 1e4) / 10,
  depthOnWayMm: Math.round(depthOnWay * 1e4) / 10,
});
