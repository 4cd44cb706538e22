import { useEffect } from 'react';
import { flushSync, useThree } from '@react-three/fiber';
import { followPointer } from './follow-pointer.ts';

/** Points out and touches: see `followPointer`. */
export function Pointer() {
  const canvas = useThree((state) => state.gl.domElement);
  const camera = useThree((state) => state.camera);
  const invalidate = useThree((state) => state.invalidate);
  const advance = useThree((state) => state.advance);
  useEffect(() => {
    const draw = (): void => {
      // What was changed since the last frame comes first.
      flushSync(() => undefined);
      advance(performance.now());
    };
    return followPointer(canvas, camera, draw, invalidate);
  }, [canvas, camera, advance, invalidate]);
  return null;
}
