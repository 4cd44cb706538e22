import { FINGER_NUMBER, fingerHinge, PALM, THUMB, THUMB_AWAY, THUMB_HINGE, type Finger } from './frames.ts';
import type { Limb } from './limb.ts';
import { after, turnBy } from './turn.ts';

/** Where a finger goes when the hand is spread, as shares of the angle toward the thumb. */
const SPREAD: Readonly<Record<Finger, number>> = { index: 1, middle: 0.15, ring: -0.6, little: -1.3 };

/** Writes the joints of thumb and fingers. */
export function poseHand({ read, put }: Limb): void {
  for (const finger of Object.keys(FINGER_NUMBER) as Finger[]) {
    const joint = (k: number): string => `finger${FINGER_NUMBER[finger]}-${k}`;
    const hinge = fingerHinge(finger);
    const spread = turnBy(read('fingers.spread') * SPREAD[finger], PALM);
    put(joint(1), after(turnBy(read(`${finger}.knuckle-flexion`), hinge), spread));
    put(joint(2), turnBy(read(`${finger}.middle-joint-flexion`), hinge));
    put(joint(3), turnBy(read(`${finger}.end-joint-flexion`), hinge));
  }
  put(
    'finger1-1',
    after(
      turnBy(-read('thumb.flexion'), PALM),
      turnBy(read('thumb.abduction'), THUMB_AWAY),
      turnBy(read('thumb.opposition'), THUMB),
    ),
  );
  put('finger1-2', turnBy(read('thumb.middle-joint-flexion'), THUMB_HINGE));
  put('finger1-3', turnBy(read('thumb.end-joint-flexion'), THUMB_HINGE));
}
