import { useEffect } from 'react';
import { useFrame, useThree } from '@react-three/fiber';
import { frame } from '../state/frame.ts';
import { useBody } from '../state/body-store.ts';
import { useStageBody } from './surface/stage-body.ts';

/** Draws the frame when everything in it stands, then tells those who follow it. */
export function Picture() {
  const invalidate = useThree((state) => state.invalidate);
  useEffect(() => {
    document.documentElement.dataset['stage'] = useBody.getState().status;
    return useBody.subscribe(({ status }, before) => {
      if (status === before.status) return;
      document.documentElement.dataset['stage'] = status;
      invalidate();
    });
  }, [invalidate]);

  useFrame(({ gl, scene, camera }) => {
    gl.render(scene, camera);
    const { status, report } = useBody.getState();
    if (status === 'loading' && useStageBody.getState().body) {
      report({ status: useStageBody.getState().solved ? 'placed' : 'picture' });
    }
    for (const listener of frame.listeners) listener();
  }, 1);
  return null;
}
