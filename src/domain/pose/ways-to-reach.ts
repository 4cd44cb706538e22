import type { BodyRegion } from '../body/region.ts';
import type { Side } from '../locator/placement.ts';
import type { Posture } from '../plan/session-plan.ts';
import type { Acupoint } from '../records/acupoint.ts';
import type { PostureName } from './postures.ts';

/** One way in which a person may get to a point. */
export interface WayToReach {
  readonly hand: 'L' | 'R';
  readonly from: PostureName;
  /** The leg of the posture that does something. */
  readonly side: 'L' | 'R';
}

type Names = Readonly<Record<Posture, readonly PostureName[]>>;
const UPPER: Names = {
  sitting: ['sitting'],
  lying: ['lying'],
  standing: ['standing'],
  kneeling: ['kneeling'],
};
const TRUNK_BELOW: Names = { ...UPPER, lying: ['lying-knees-up', 'lying'] };
const BEHIND: Names = { ...UPPER, lying: ['lying-on-side'] };
const LEG: Names = {
  sitting: ['sitting', 'sitting-leaning', 'ankle-on-knee'],
  lying: ['lying-knee-drawn-up'],
  standing: ['foot-on-stool'],
  kneeling: ['heel-sitting'],
};
const FOOT: Names = { ...LEG, sitting: ['ankle-on-knee', 'sitting-leaning'] };

const BY_REGION: Readonly<Partial<Record<BodyRegion, Names>>> = {
  abdomen: TRUNK_BELOW,
  groin: TRUNK_BELOW,
  'upper-back': BEHIND,
  'lower-back': BEHIND,
  sacrum: BEHIND,
  buttock: BEHIND,
  thigh: { ...LEG, standing: ['standing', 'foot-on-stool'] },
  knee: LEG,
  'lower-leg': LEG,
  ankle: FOOT,
  'foot-top': { ...FOOT, sitting: ['sitting-leaning', 'ankle-on-knee'] },
  sole: FOOT,
  toes: FOOT,
};
const ARM: readonly BodyRegion[] = ['upper-arm', 'elbow', 'forearm', 'wrist', 'hand-back', 'palm', 'fingers'];

/**
 * How to hold the body and which hand to use for a point, best first: how a plan's posture is done depends on where
 * the point lies, and only the other hand gets to an arm.
 */
export function waysToReach(
  { region, reach }: Pick<Acupoint, 'region' | 'reach'>,
  side: Side,
  posture: Posture,
): readonly WayToReach[] {
  const own = side === 'R' ? 'R' : 'L';
  const other = own === 'L' ? 'R' : 'L';
  const hands: readonly ('L' | 'R')[] = ARM.includes(region)
    ? [other]
    : side === 'M'
      ? ['R', 'L']
      : reach === 'other-hand'
        ? [other, own]
        : [own, other];
  return (BY_REGION[region] ?? UPPER)[posture].flatMap((from) =>
    hands.map((hand) => ({ hand, from, side: own })),
  );
}
