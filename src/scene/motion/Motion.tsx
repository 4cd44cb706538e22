import { useEffect, useState } from 'react';
import { useFrame, useThree } from '@react-three/fiber';
import type { Vec3 } from '../../domain/geometry/vec3.ts';
import { useEmphasis } from '../../state/emphasis-store.ts';
import { useMotion } from '../../state/motion-store.ts';
import { isMotionReduced, useSettings } from '../../state/settings-store.ts';
import { contactOffset, stillOffset } from '../cues/contact-offset.ts';
import { cueSeconds } from '../cues/cue-clock.ts';
import { strokeWay } from '../cues/stroke-direction.ts';
import { arrival } from './arrival.ts';
import { createMover } from './mover.ts';
import { direct } from './direct.ts';

/** Moves the body, before anything else of a frame looks at it. */
export function Motion() {
  const invalidate = useThree((state) => state.invalidate);
  const [mover] = useState(() => createMover());
  useEffect(() => direct(mover, invalidate), [mover, invalidate]);
  useFrame((_, delta) => {
    mover.frame(useMotion.getState().playing ? delta : 0, besideThePoint());
    arrival.share = mover.settled();
  }, -4);
  return null;
}

/** Where the technique has the hand now. Metres along, across and off the skin. */
function besideThePoint(): Vec3 {
  const { cue } = useEmphasis.getState();
  if (!cue || !('keys' in cue)) return [0, 0, 0];
  const way = strokeWay(cue);
  const still = isMotionReduced(useSettings.getState());
  const { along, across, depth } = still ? stillOffset(cue, way) : contactOffset(cue, cueSeconds(), way);
  return [along, across, -depth];
}
