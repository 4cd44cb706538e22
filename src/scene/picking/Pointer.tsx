import { useEffect } from 'react';
import { useThree } from '@react-three/fiber';
import { followPointer } from './follow-pointer.ts';

/** Points out and touches: see `followPointer`. */
export function Pointer() {
  const canvas = useThree((state) => state.gl.domElement);
  const camera = useThree((state) => state.camera);
  useEffect(() => followPointer(canvas, camera), [canvas, camera]);
  return null;
}
