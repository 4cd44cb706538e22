import { FRONT, LEFT, THIGH } from './frames.ts';
import type { Limb } from './limb.ts';
import { after, back, turnBy, type Turn } from './turn.ts';

/** Writes the joints from hip to toes; the pelvis may tilt without taking the leg along. */
export function poseLeg({ read, put }: Limb, tilt: Turn): void {
  const rotation = (share: number): Turn => turnBy(read('hip.internal-rotation') * share, THIGH);
  put(
    'upperleg01',
    after(
      back(tilt),
      turnBy(-read('hip.flexion'), LEFT),
      turnBy(read('hip.abduction'), FRONT),
      rotation(0.4),
    ),
  );
  put('upperleg02', rotation(0.6));
  put('lowerleg01', turnBy(read('knee.flexion'), LEFT));
  put('foot', after(turnBy(-read('ankle.dorsiflexion'), LEFT), turnBy(-read('ankle.inversion'), FRONT)));
  const toes = turnBy(read('toes.flexion'), LEFT);
  for (let k = 1; k <= 5; k++) put(`toe${k}-1`, toes);
}
