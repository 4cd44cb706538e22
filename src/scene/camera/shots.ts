import type { BodyRegion } from '../../domain/body/region.ts';
import type { Placement, Side, Vec3 } from '../../domain/locator/placement.ts';
import { regionExtent } from '../surface/region-extent.ts';
import type { StageBody } from '../surface/stage-body.ts';
import type { Shot } from './framing.ts';
import { clearDirection } from './clear-direction.ts';

type SkinPlace = Pick<Placement, 'position' | 'normal'>;

/** Metres of the body shown round a point: enough to know where one is. */
const ROUND_A_POINT: Record<BodyRegion, number> = {
  face: 0.29,
  ear: 0.19,
  scalp: 0.34,
  nape: 0.36,
  throat: 0.31,
  shoulder: 0.45,
  axilla: 0.43,
  'upper-arm': 0.41,
  elbow: 0.34,
  forearm: 0.34,
  wrist: 0.26,
  'hand-back': 0.25,
  palm: 0.25,
  fingers: 0.19,
  chest: 0.53,
  abdomen: 0.53,
  flank: 0.53,
  groin: 0.52,
  'upper-back': 0.57,
  'lower-back': 0.53,
  sacrum: 0.5,
  buttock: 0.53,
  thigh: 0.57,
  knee: 0.4,
  'lower-leg': 0.48,
  ankle: 0.31,
  'foot-top': 0.31,
  sole: 0.31,
  toes: 0.22,
};

const unit = (x: number, y: number, z: number): Vec3 => {
  const length = Math.hypot(x, y, z) || 1;
  return [x / length, y / length, z / length];
};
const middle = (a: Vec3, b: Vec3): Vec3 => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2];

/** Along the skin's normal where nothing is in the way, else as near to it as the eye can come. */
export function pointShot(body: StageBody, placement: SkinPlace, region: BodyRegion | null): Shot {
  const size = (region ? ROUND_A_POINT[region] : 0.45) * (body.stature / 1.66);
  const level = region === 'sole' || region === 'scalp' ? 0.1 : 0.45;
  const from = clearDirection(body, placement.position, placement.normal, size * 3.2, level);
  return { target: placement.position, from, width: size * 0.85, height: size };
}

export function regionShot(body: StageBody, region: BodyRegion, side: Side, shown = 1.5): Shot {
  const { min, max, normal } = regionExtent(body, region, side);
  const centre = middle(min, max);
  const size = Math.max(0.3, Math.hypot(max[0] - min[0], max[1] - min[1]) * shown);
  // Skin that goes round a limb looks nowhere: it is shown from the front.
  const round = Math.hypot(...normal) < 0.3;
  const level = region === 'sole' ? 0 : 0.6;
  // Hair faces mostly backwards, yet who points at their head means the head: it is shown with its face.
  if (region === 'scalp')
    return { target: centre, from: unit(0.45, 0.15, 1), width: size * 0.8, height: size };
  const from = round ? unit(normal[0] * 0.6, 0, 1) : unit(normal[0], normal[1] * (1 - level), normal[2]);
  return { target: centre, from, width: size * 0.8, height: size };
}

/** All of several points, from the side of the body where most of them face the eye. */
export function pointsShot(body: StageBody, placements: readonly SkinPlace[]): Shot | null {
  if (placements.length === 0) return null;
  const min: [number, number, number] = [Infinity, Infinity, Infinity];
  const max: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  for (const { position } of placements) {
    for (let k = 0; k < 3; k++) {
      min[k] = Math.min(min[k]!, position[k]!);
      max[k] = Math.max(max[k]!, position[k]!);
    }
  }
  let from: Vec3 = [0, 0, 1];
  let most = -Infinity;
  for (let step = 0; step < 12; step++) {
    const turn = (step * Math.PI) / 6;
    const way: Vec3 = [Math.sin(turn), 0, Math.cos(turn)];
    // Points that face the eye count; straight views win ties, front before back.
    const facing = placements.filter(({ normal: n }) => n[0] * way[0] + n[2] * way[2] > 0.25).length;
    const score = facing + 0.3 * Math.max(way[2], -0.8 * way[2], 0.6 * Math.abs(way[0]));
    if (score > most + 1e-9) {
      most = score;
      from = way;
    }
  }
  const height = Math.max(0.45, (max[1] - min[1]) * 1.12 + 0.24);
  const across = Math.hypot((max[0] - min[0]) * from[2], (max[2] - min[2]) * from[0]);
  return { target: middle(min, max), from, width: Math.max(0.4, across * 1.08 + 0.14), height };
}
