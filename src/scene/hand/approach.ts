import type { BodyRegion } from '../../domain/body/region.ts';
import { addScaled, cross, mix, normalize, subtract, type Vec3 } from '../../domain/geometry/vec3.ts';
import type { PointKey, Side } from '../../domain/locator/placement.ts';
import type { Hands } from '../../domain/plan/session-plan.ts';

const ARM: ReadonlySet<BodyRegion> = new Set([
  'upper-arm',
  'elbow',
  'forearm',
  'wrist',
  'hand-back',
  'palm',
  'fingers',
]);

const HEAD: ReadonlySet<BodyRegion> = new Set(['face', 'ear', 'scalp', 'nape', 'throat']);

/**
 * Where the elbow of an arm that works before the body is from its shoulder: metres up, outwards and forwards. At the
 * head it is lifted to the side.
 */
const ELBOW = [-0.24, 0.12, 0.12] as const;
const ELBOW_AT_HEAD = [-0.12, 0.24, 0.1] as const;

interface Approached {
  /** Side of the point. */
  readonly of: Side;
  readonly region: BodyRegion;
  readonly position: Vec3;
  /** Which hand comes. */
  readonly side: 'L' | 'R';
  readonly hands: Hands;
  /** Where points of the drawn body are: the limbs' and the trunk's own directions are read from them. */
  readonly at: (key: PointKey) => Vec3 | null;
}

/** Which way the fingers point when the hand comes from where its arm is. A direction, not unit. */
export function approachPointing({ of, region, position, side, hands, at }: Approached): Vec3 {
  if (ARM.has(region) && of !== 'M') return acrossArm(of, position, at) ?? [0, 0, 1];
  const trunk = trunkFrame(at);
  if (!trunk) return [0, 1, 0];
  const out = side === 'L' ? 1 : -1;
  if (hands === 'partner') {
    // From the side that the partner stands on, over the body.
    return addScaled(addScaled([0, 0, 0], trunk.left, -out), trunk.up, 0.6);
  }
  const shoulder = at(`LI15.${side}`) ?? position;
  const [up, left, front] = HEAD.has(region) ? ELBOW_AT_HEAD : ELBOW;
  const elbow = addScaled(
    addScaled(addScaled(shoulder, trunk.up, up), trunk.left, out * left),
    trunk.front,
    front,
  );
  return subtract(position, elbow);
}

/** Over an arm from the thumb's side, and a little from above: as the other hand takes hold of it. */
function acrossArm(of: 'L' | 'R', position: Vec3, at: Approached['at']): Vec3 | null {
  const [thumbSide, littleSide, elbow] = [at(`LI5.${of}`), at(`SI5.${of}`), at(`LI11.${of}`)];
  if (!thumbSide || !littleSide || !elbow) return null;
  const down = normalize(subtract(mix(thumbSide, littleSide, 0.5), elbow));
  return addScaled(normalize(subtract(littleSide, thumbSide)), down, 0.45);
}

function trunkFrame(at: Approached['at']): { up: Vec3; left: Vec3; front: Vec3 } | null {
  const [neck, loins, left, right] = [at('GV14.M'), at('GV4.M'), at('LI15.L'), at('LI15.R')];
  if (!neck || !loins || !left || !right) return null;
  const up = normalize(subtract(neck, loins));
  const toLeft = normalize(subtract(left, right));
  return { up, left: toLeft, front: normalize(cross(toLeft, up)) };
}
