import { useEffect, useState } from 'react';
import { useFrame, useThree } from '@react-three/fiber';
import { useMotion } from '../../state/motion-store.ts';
import { createMover } from './mover.ts';
import { direct } from './direct.ts';

/** Moves the body, before anything else of a frame looks at it. */
export function Motion() {
  const invalidate = useThree((state) => state.invalidate);
  const [mover] = useState(() => createMover());
  useEffect(() => direct(mover, invalidate), [mover, invalidate]);
  useFrame((_, delta) => mover.frame(useMotion.getState().playing ? delta : 0), -4);
  return null;
}
