import type { BodyEvaluator } from '../../domain/body/evaluate-body.ts';
import type { Pose } from '../../domain/body/pose.ts';
import { BODY_REGIONS, type BodyRegion } from '../../domain/body/region.ts';
import type { BodyShape } from '../../domain/body/shape.ts';
import type { Stance } from '../../domain/pose/stance.ts';

/** Metres above the lowest skin within which skin stands on the floor. */
const STANDS = 0.012;
/** A thigh may slope down from the seat: the hips tell how high one sits. */
const SAT_ON: BodyRegion = 'buttock';

/**
 * Poses as they follow one another on the ground: skin that stands on the floor in two of them stays where it is, so
 * that feet do not slide while hips move; on a seat it is the hips that stay, as high as they are in the first.
 */
export function plantedStances(
  poses: readonly Pose[],
  isSeated: boolean,
  evaluator: BodyEvaluator,
  shape: BodyShape,
): Stance[] {
  const { regionOfVertex } = evaluator.topology;
  const isSatOn = (i: number): boolean => BODY_REGIONS[regionOfVertex[i / 3]!] === SAT_ON;
  let before: { readonly skin: Float32Array; readonly low: number; readonly stance: Stance } | null = null;
  let seat = 0;
  return poses.map((pose, index) => {
    const skin = evaluator.evaluate(shape, pose).positions;
    const low = lowest(skin, () => true);
    const seatLow = isSeated ? lowest(skin, isSatOn) : low;
    const seated = seatLow - low;
    if (index === 0) seat = seated;
    const shift: [number, number, number] = [0, isSeated ? Math.max(0, seat - seated) : 0, 0];
    if (before) {
      const rests = isSeated ? isSatOn : () => true;
      const slid = slide(before.skin, before.low, skin, seatLow, rests);
      shift[0] = before.stance.shift[0] - slid[0];
      shift[2] = before.stance.shift[2] - slid[1];
    }
    const stance: Stance = { pose, shift };
    before = { skin, low: seatLow, stance };
    return stance;
  });
}

function lowest(skin: Float32Array, counts: (i: number) => boolean): number {
  let low = Infinity;
  for (let i = 0; i < skin.length; i += 3) if (skin[i + 1]! < low && counts(i)) low = skin[i + 1]!;
  return low;
}

/** How far skin that is carried both times has gone sideways and to the front; metres. */
function slide(
  from: Float32Array,
  fromLow: number,
  to: Float32Array,
  toLow: number,
  counts: (i: number) => boolean,
): [number, number] {
  let [x, z, count] = [0, 0, 0];
  for (let i = 0; i < to.length; i += 3) {
    if (from[i + 1]! - fromLow > STANDS || to[i + 1]! - toLow > STANDS || !counts(i)) continue;
    x += to[i]! - from[i]!;
    z += to[i + 2]! - from[i + 2]!;
    count++;
  }
  return count === 0 ? [0, 0] : [x / count, z / count];
}
