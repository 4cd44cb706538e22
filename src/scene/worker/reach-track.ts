import { addScaled, scale, type Vec3 } from '../../domain/geometry/vec3.ts';
import type { BodyRegion } from '../../domain/body/region.ts';
import { parsePointKey, type Placements, type Side } from '../../domain/locator/placement.ts';
import type { PostureName } from '../../domain/pose/postures.ts';
import type { Reach } from '../../domain/pose/reach-request.ts';
import type { Reacher } from '../../domain/pose/reach.ts';
import type { Stance } from '../../domain/pose/stance.ts';
import type { Ride } from '../motion/ride.ts';
import type { Track } from '../motion/track.ts';
import type { SkinFrame } from '../surface/skin-frame.ts';
import type { SkinAnchor } from '../surface/skin-places.ts';
import type { Play } from './perform.ts';
import type { Shown } from './protocol.ts';

type ReachPiece = Extract<Shown, { kind: 'reach' }>;

/** Seconds into the posture, and for the hand to come to the point, over all its way-points. */
const SIT = 1.5;
const COME = 1.8;
/** Metres beside the point at which the hand is solved too, by what the technique does there: on the skin, and off it. */
const BESIDE: Record<ReachPiece['motion'], { readonly on: number; readonly off: number }> = {
  press: { on: 0, off: 0.01 },
  circle: { on: 0.006, off: 0.01 },
  tap: { on: 0, off: 0.03 },
  squeeze: { on: 0, off: 0.01 },
  stroke: { on: 0.025, off: 0.02 },
};

/** The body's own hand brought to a point; null where it does not come there well. */
export function reachTrack(
  piece: ReachPiece,
  placements: Placements,
  regionOf: (id: string) => BodyRegion | undefined,
  reacher: Reacher,
  frameOf: (stance: Stance, anchor: SkinAnchor) => SkinFrame,
): Play | null {
  const placement = placements.get(piece.keys[0]!);
  const { id, side } = parsePointKey(piece.keys[0]!);
  const region = regionOf(id);
  if (!placement || !region || piece.contact === 'ball' || piece.contact === 'none') return null;
  const hand = handFor(piece.hands, side, region);
  if (!hand) return null;
  for (const posture of posturesFor(piece.posture, region)) {
    const reach = reacher.reach({
      target: placement,
      contact: piece.contact,
      hand,
      from: posture,
      side: side === 'M' ? undefined : side,
      both: piece.keys.length > 1,
    });
    if (!reach.ok) continue;
    const rests = reach.seat ? 'seat' : reach.stool ? 'stool' : 'floor';
    return {
      base: standing(reach.way[0]!),
      needs: { posture, rests, things: [] },
      track: trackOf(reach, rideOf(reach, reacher, piece.motion, frameOf(reach.stance, placement))),
    };
  }
  return null;
}

function rideOf(reach: Reach, reacher: Reacher, motion: ReachPiece['motion'], frame: SkinFrame): Ride {
  const { on, off } = BESIDE[motion];
  const steps: readonly Vec3[] = [
    ...(on > 0
      ? ([
          [on, 0, 0],
          [-on, 0, 0],
          [0, on, 0],
          [0, -on, 0],
        ] as const)
      : []),
    [0, 0, off],
  ];
  return {
    beside: steps.map((by) => {
      const way = addScaled(addScaled(scale(frame.along, by[0]), frame.across, by[1]), frame.normal, by[2]);
      return { by, stance: standing(reacher.beside(reach, way)) };
    }),
  };
}

function trackOf(reach: Reach, ride: Ride): Track {
  const [start, ...way] = reach.way;
  const last = way.length > 0 ? way : [reach.stance];
  return {
    keys: [
      { stance: standing(start!), come: SIT, hold: 0 },
      ...last.map((stance) => ({ stance: standing(stance), come: COME / last.length, hold: 0 })),
    ],
    again: null,
    shown: last.length,
    ride,
  };
}

/** Reaches are told with where they stand: tracks, with how far their lowest place is off the ground, which is nothing. */
const standing = ({ pose, shift: [x, , z] }: Stance): Stance => ({ pose, shift: [x, 0, z] });

/** Which hand works: the other one on an arm, the own side's where both work at once, else the right. */
function handFor(hands: ReachPiece['hands'], side: Side, region: BodyRegion): 'L' | 'R' | null {
  if (hands === 'partner' || hands === 'free') return null;
  if (side === 'M') return 'R';
  if (hands === 'both') return side;
  const isOnArm = ARM.has(region);
  if (hands === 'each' || isOnArm) return side === 'L' ? 'R' : 'L';
  return 'R';
}

const ARM: ReadonlySet<BodyRegion> = new Set([
  'shoulder',
  'axilla',
  'upper-arm',
  'elbow',
  'forearm',
  'wrist',
  'hand-back',
  'palm',
  'fingers',
]);
const FOOT: ReadonlySet<BodyRegion> = new Set(['lower-leg', 'ankle', 'foot-top', 'sole', 'toes']);

function posturesFor(posture: ReachPiece['posture'], region: BodyRegion): readonly PostureName[] {
  const isLow = FOOT.has(region);
  switch (posture) {
    case 'sitting':
      return isLow ? ['ankle-on-knee', 'sitting-leaning'] : ['sitting', 'sitting-leaning'];
    case 'lying':
      return isLow ? ['lying-knee-drawn-up'] : ['lying-knees-up', 'lying'];
    case 'standing':
      return isLow ? ['foot-on-stool'] : ['standing'];
    case 'kneeling':
      return ['heel-sitting', 'kneeling'];
  }
}
