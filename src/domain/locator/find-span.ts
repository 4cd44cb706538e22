import type { SkinPoint } from '../geometry/skin-mesh.ts';
import { alongCurve } from '../geometry/along-curve.ts';
import { curvePoint, curveThrough } from '../geometry/skin-curve.ts';
import { distance, dot, normalize, subtract, type Vec3 } from '../geometry/vec3.ts';
import { spanRuler } from './rulers.ts';
import type { FindStep } from './finding.ts';
import { FindingNotes, namedPlace } from './finding-notes.ts';
import type { LandmarkTable } from './landmark-table.ts';
import type { Anchor } from './language.ts';
import { walkBetween } from '../geometry/walk-between.ts';
import { strandOnSkin } from './meridian-path.ts';
import { look } from './rule-chart.ts';
import { partOf } from './skin-patches.ts';
import type { Solving } from './solving.ts';

/** A span as a person would measure it: its two ends, then a ruler over the whole of it. None where there is no such span. */
export function findSpan(solving: Solving, name: string): FindStep[] {
  const record =
    name === 'finger'
      ? { ...solving.table.fingerCun, cun: 1, measure: 'straight' as const }
      : solving.table.spans[name];
  if (!record) return [];
  const notes = new FindingNotes(solving);
  const ends: readonly Anchor[] = [record.from, record.to];
  const isAcross = record.measure === 'lateral';
  notes.places((isAcross ? ends.slice(1) : ends).flatMap((end) => namedPlace(solving, end) ?? []));
  const share = isAcross
    ? across(solving, record.to)
    : overSkin(solving, record.from, record.to, record.measure);
  notes.ruler(
    spanRuler(solving, {
      span: name,
      from: null,
      way: isAcross ? 'lateral' : 'toward',
      counted: record.cun,
      length: record.cun,
      ends: isAcross ? ends.slice(1) : ends,
      at: (cun) => share(cun / record.cun),
    }),
  );
  return notes.steps;
}

/** From the midline straight out to a place, as one sees it from the front or the back. */
function across(solving: Solving, end: Anchor): (share: number) => SkinPoint {
  const { position, normal, skin } = solving.spot(end);
  const chart = normal[2] < 0 ? 'back' : 'front';
  const patches = solving.patches.left(skin ? partOf(solving.patches.regionOf(skin.triangle)) : []);
  return (share) => look(solving, chart, [position[0] * share, position[1], position[2]], patches);
}

/** The way over the skin, ticked as the span is measured: by the skin's own length, by height, or straight. */
function overSkin(
  solving: Solving,
  from: Anchor,
  to: Anchor,
  measure: LandmarkTable['spans'][string]['measure'],
): (share: number) => SkinPoint {
  const direct = walkBetween(
    solving.mesh,
    solving.skinOf(solving.spot(from)),
    solving.skinOf(solving.spot(to)),
  );
  const samples = direct
    ? direct.lengths.map((_, i) => curvePoint(direct, i))
    : strandOnSkin(solving, [from, to]);
  const [first, last] = [samples[0]!.position, samples.at(-1)!.position];
  const axis: Vec3 = measure === 'height' ? [0, 1, 0] : normalize(subtract(last, first));
  const lengths = [0];
  for (let i = 1; i < samples.length; i++) {
    const [a, b] = [samples[i - 1]!.position, samples[i]!.position];
    const step = measure === 'skin' ? distance(a, b) : Math.abs(dot(subtract(b, a), axis));
    lengths.push(lengths[i - 1]! + step);
  }
  const whole = lengths.at(-1)!;
  const curve = curveThrough(samples, lengths);
  return (share) => alongCurve(solving.mesh, curve, share * whole);
}
