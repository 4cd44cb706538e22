import { useEffect } from 'react';
import { useFrame, useThree } from '@react-three/fiber';
import { frame } from '../state/frame.ts';
import { useBody } from '../state/body-store.ts';
import { useEmphasis } from '../state/emphasis-store.ts';
import { useSelection } from '../state/selection-store.ts';
import { useTouch } from '../state/touch-store.ts';
import { useView } from '../state/view-store.ts';
import { useStageBody } from './surface/stage-body.ts';

/** Draws the frame when everything in it stands, then tells those who follow it. */
export function Picture() {
  const invalidate = useThree((state) => state.invalidate);
  useEffect(() => {
    document.documentElement.dataset['stage'] = useBody.getState().status;
    const stops = [
      useBody.subscribe(({ status }) => {
        document.documentElement.dataset['stage'] = status;
        invalidate();
      }),
      ...[useView, useEmphasis, useSelection, useTouch].map((store) => store.subscribe(() => invalidate())),
    ];
    return () => {
      for (const stop of stops) stop();
    };
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
