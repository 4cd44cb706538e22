import { nearestOnSkin } from '../geometry/nearest-on-skin.ts';
import type { SkinPoint } from '../geometry/skin-mesh.ts';
import { alongCurve } from '../geometry/along-curve.ts';
import type { SkinCurve } from '../geometry/skin-curve.ts';
import { distance, mix } from '../geometry/vec3.ts';
import { walkBetween } from '../geometry/walk-between.ts';
import { applyAt, endsOf } from './rule-at.ts';
import type { Anchor } from './language.ts';
import type { Solving } from './solving.ts';

/** Metres between two samples of a line. */
const STEP = 0.007;
/** Metres between the places of a draped stretch, which are walked between in turn. */
const DRAPE_STEP = 0.02;

const ACUPOINT = /^[A-Z]/;

/**
 * One strand of a meridian over the skin of a solved side, from entry to entry, sampled every 7 mm or closer.
 * It never leaves the skin: each stretch is walked over it.
 */
export function strandOnSkin(solving: Solving, strand: readonly (string | Anchor)[]): readonly SkinPoint[] {
  const stops = strand.map((entry) => {
    const anchor: Anchor = typeof entry === 'string' && ACUPOINT.test(entry) ? { point: entry } : entry;
    return { anchor, skin: solving.skinOf(applyAt(solving, { at: anchor }, undefined)) };
  });
  const samples: SkinPoint[] = stops.slice(0, 1).map((stop) => stop.skin);
  for (let i = 0; i + 1 < stops.length; i++) {
    const [a, b] = [stops[i]!, stops[i + 1]!];
    const curve = walkBetween(solving.mesh, a.skin, b.skin);
    const stretch = curve ? sample(solving, curve) : drape(solving, a, b);
    samples.push(...stretch.slice(1, -1), b.skin);
  }
  return samples;
}

function sample({ mesh }: Solving, curve: SkinCurve): SkinPoint[] {
  const whole = curve.lengths.at(-1)!;
  const steps = Math.max(1, Math.ceil(whole / STEP));
  return Array.from({ length: steps + 1 }, (_, i) => alongCurve(mesh, curve, (whole * i) / steps));
}

interface Stop {
  readonly anchor: Anchor;
  readonly skin: SkinPoint;
}

/**
 * Where no plane leads from one to the other, the straight way is laid down on the nearest skin of their parts,
 * and the places so found are walked between.
 */
function drape(solving: Solving, a: Stop, b: Stop): SkinPoint[] {
  const spots = [...endsOf(solving, a.anchor), ...endsOf(solving, b.anchor)];
  const patches = solving.patches.left(solving.partsOf(spots));
  const steps = Math.max(2, Math.ceil(distance(a.skin.position, b.skin.position) / DRAPE_STEP));
  const laid = Array.from({ length: steps + 1 }, (_, i) => {
    if (i === 0) return a.skin;
    if (i === steps) return b.skin;
    return nearestOnSkin(solving.mesh, patches, mix(a.skin.position, b.skin.position, i / steps));
  });
  const samples = [a.skin];
  for (let i = 0; i < steps; i++) {
    const curve = walkBetween(solving.mesh, laid[i]!, laid[i + 1]!);
    samples.push(...(curve ? sample(solving, curve).slice(1) : [laid[i + 1]!]));
  }
  return samples;
}
