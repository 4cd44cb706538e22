import { alongCurve } from '../geometry/along-curve.ts';
import type { SkinPoint } from '../geometry/skin-mesh.ts';
import { distance } from '../geometry/vec3.ts';
import type { FindingNotes } from './finding-notes.ts';
import type { Anchor } from './language.ts';
import { applyAt } from './rule-at.ts';
import { shareRuler } from './rulers.ts';
import type { Spot } from './spot.ts';

/** Metres: between places so near each other there is nothing to divide. */
const SHORT = 0.005;

/**
 * Part of the way between two places: over the skin by way of the place it leads to, which may lie beside the
 * shortest way.
 */
export function findByShare(
  notes: FindingNotes,
  {
    between,
    share = 0.5,
  }: { readonly between: readonly [Anchor, Anchor]; readonly share?: number | undefined },
  end: Spot,
): void {
  const { solving } = notes;
  const [a, b] = between.map((anchor) => applyAt(solving, { at: anchor }, undefined));
  if (share <= 0 || share >= 1 || distance(a!.position, b!.position) < SHORT) return;
  const [to, on] = [solving.way(a!, end), solving.way(end, b!)];
  if (!to || !on) return;
  const [before, after] = [to.lengths.at(-1)!, on.lengths.at(-1)!];
  const at = (part: number): SkinPoint =>
    part <= share
      ? alongCurve(solving.mesh, to, (before * part) / share)
      : alongCurve(solving.mesh, on, (after * (part - share)) / (1 - share));
  notes.ruler(shareRuler(solving, { ends: between, share, whole: before + after, at }));
}
