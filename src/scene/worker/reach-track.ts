import { addScaled, scale, type Vec3 } from '../../domain/geometry/vec3.ts';
import type { Acupoint } from '../../domain/records/acupoint.ts';
import { parsePointKey, type Placements, type Side } from '../../domain/locator/placement.ts';
import { waysToReach, type WayToReach } from '../../domain/pose/ways-to-reach.ts';
import type { Reach } from '../../domain/pose/reach-request.ts';
import type { Reacher } from '../../domain/pose/reach.ts';
import type { Stance } from '../../domain/pose/stance.ts';
import type { Ride } from '../motion/ride.ts';
import type { Track } from '../motion/track.ts';
import type { SkinFrame } from '../surface/skin-frame.ts';
import type { SkinAnchor } from '../surface/skin-places.ts';
import type { Play } from './perform.ts';
import type { Shown } from './protocol.ts';

/** What of a point's record says how it is reached. */
type ReachedPoint = Pick<Acupoint, 'region' | 'reach'>;
type ReachPiece = Extract<Shown, { kind: 'reach' }>;

/** More ways than this are not tried: each takes a while. */
const MOST_TRIES = 4;
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
  recordOf: (id: string) => ReachedPoint | undefined,
  reacher: Reacher,
  frameOf: (stance: Stance, anchor: SkinAnchor) => SkinFrame,
): Play | null {
  const placement = placements.get(piece.keys[0]!);
  const { id, side } = parsePointKey(piece.keys[0]!);
  const record = recordOf(id);
  if (!placement || !record || piece.contact === 'ball' || piece.contact === 'none') return null;
  for (const { hand, from, side: leg } of waysFor(piece, side, record)) {
    const both = piece.keys.length > 1;
    const reach = reacher.reach({ target: placement, contact: piece.contact, hand, from, side: leg, both });
    if (!reach.ok) continue;
    const rests = reach.seat ? 'seat' : reach.stool ? 'stool' : 'floor';
    return {
      base: standing(reach.way[0]!),
      needs: { posture: from, rests, things: [] },
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

/** Ways to get to the point, best first; the plan's hands come first where it names them. */
function waysFor(piece: ReachPiece, side: Side, record: ReachedPoint): readonly WayToReach[] {
  if (piece.hands === 'partner' || piece.hands === 'free') return [];
  if (record.reach === 'partner' || record.reach === 'tool') return [];
  const ways = waysToReach(record, side, piece.posture);
  if (side === 'M') return ways.slice(0, MOST_TRIES);
  // Both hands at once work each on its own side; in turn, each on the other.
  const meant = piece.hands === 'both' ? side : piece.hands === 'each' ? (side === 'L' ? 'R' : 'L') : null;
  const first = ways.filter(({ hand }) => hand === meant);
  const rest = piece.keys.length > 1 ? [] : ways.filter(({ hand }) => hand !== meant);
  return [...first, ...rest].slice(0, MOST_TRIES);
}
