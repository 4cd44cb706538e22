import { normalize } from '../../domain/geometry/vec3.ts';
import type { BodyRegion } from '../../domain/body/region.ts';
import type { Vec3 } from '../../domain/locator/placement.ts';
import type { Isolated, ViewPreset } from '../../state/view-store.ts';
import { regionExtent } from '../surface/region-extent.ts';
import type { StageBody } from '../surface/stage-body.ts';
import type { Shot } from './framing.ts';

/** From where parts are looked at whose skin goes all round them, for the body's left side: mirrored for the right. */
const SEEN_FROM: readonly { readonly has: BodyRegion; readonly from: Vec3 }[] = [
  { has: 'face', from: [0.35, 0.05, 1] },
  { has: 'scalp', from: [0.6, 0.25, 1] },
  { has: 'nape', from: [0.25, 0, -1] },
  { has: 'palm', from: [0.1, 0, 1] },
  { has: 'hand-back', from: [0.35, 0, -1] },
  { has: 'foot-top', from: [0.45, 0.75, 1] },
  { has: 'toes', from: [0.3, 0.8, 1] },
  { has: 'ear', from: [1, 0.02, 0.12] },
];
const AIR = 1.16;

/** From where the views show, for the body's left side; of a hand, its palm or its back towards the eye. */
const VIEWS: Readonly<Record<Exclude<ViewPreset, 'palm' | 'hand-back'>, Vec3>> = {
  front: [0, 0, 1],
  back: [0, 0, -1],
  left: [1, 0, 0],
  right: [-1, 0, 0],
  top: [0, 1, 0.06],
  sole: [0.02, -1, 0.12],
  face: [0.12, 0.02, 1],
  ear: [1, 0.02, 0.12],
  foot: [0.45, 0.75, 1],
};

/** Parts of the body by themselves, from where they are known best or as a view says. */
export function isolatedShot(
  body: StageBody,
  { regions, side }: Isolated,
  view: ViewPreset | null,
): Shot | null {
  const extents = regions.map((region) => regionExtent(body, region, side));
  if (extents.length === 0) return null;
  const of = (pick: (...numbers: number[]) => number, corner: 'min' | 'max'): Vec3 => [
    pick(...extents.map((e) => e[corner][0])),
    pick(...extents.map((e) => e[corner][1])),
    pick(...extents.map((e) => e[corner][2])),
  ];
  const [min, max] = [of(Math.min, 'min'), of(Math.max, 'max')];
  const target: Vec3 = [(min[0] + max[0]) / 2, (min[1] + max[1]) / 2, (min[2] + max[2]) / 2];
  const from = view === null ? seenFrom(regions, side, extents[0]!.normal) : viewFrom(body, side, view);
  // As broad and as high as the box of it is from there.
  const right = Math.hypot(from[0], from[2]) < 1e-3 ? [1, 0, 0] : normalize([from[2], 0, -from[0]]);
  const size = [max[0] - min[0], max[1] - min[1], max[2] - min[2]];
  const across = Math.abs(right[0]!) * size[0]! + Math.abs(right[2]!) * size[2]!;
  const level = Math.hypot(from[0], from[2]);
  const deep = Math.abs(from[0]) * size[0]! + Math.abs(from[2]) * size[2]!;
  const above = level * size[1]! + Math.abs(from[1]) * deep;
  return { target, from, width: across * AIR, height: above * AIR };
}

function viewFrom(body: StageBody, side: Isolated['side'], view: ViewPreset): Vec3 {
  if (view === 'palm' || view === 'hand-back') {
    const [x, y, z] = regionExtent(body, 'palm', side === 'M' ? 'L' : side).normal;
    return normalize(view === 'palm' ? [x, y, z] : [-x, -y, -z]);
  }
  const [x, y, z] = VIEWS[view];
  const isSide = view === 'left' || view === 'right';
  return normalize([side === 'R' && !isSide ? -x : x, y, z]);
}

function seenFrom(regions: readonly BodyRegion[], side: Isolated['side'], normal: Vec3): Vec3 {
  const known = SEEN_FROM.find(({ has }) => regions.includes(has))?.from;
  if (known) return normalize([side === 'R' ? -known[0] : known[0], known[1], known[2]]);
  // Skin that goes round a limb looks nowhere: it is shown from the front.
  const round = Math.hypot(normal[0], normal[2]) < 0.3;
  return round ? normalize([normal[0] * 0.6, 0, 1]) : normalize([normal[0], normal[1] * 0.4, normal[2]]);
}
