import { useEffect, useRef } from 'react';
import { useFrame, useThree } from '@react-three/fiber';
import type { PerspectiveCamera } from 'three';
import { useBody } from '../../state/body-store.ts';
import { useFind } from '../../state/find-store.ts';
import { useMotion } from '../../state/motion-store.ts';
import { frame } from '../../state/frame.ts';
import { useView } from '../../state/view-store.ts';
import { useStageBody } from '../surface/stage-body.ts';
import { paper } from '../paper/paper.ts';
import { eye, focus, scale } from './focus.ts';
import { createRig, type Rig } from './rig.ts';
import { followKeys } from './keys.ts';

/** Moves the camera: by hand, by key, by request, and clear of the panels. */
export function CameraRig() {
  const canvas = useThree((state) => state.gl.domElement);
  const camera = useThree((state) => state.camera) as PerspectiveCamera;
  const invalidate = useThree((state) => state.invalidate);
  const size = useThree((state) => state.size);
  const rig = useRef<Rig | null>(null);

  useEffect(() => {
    const made = createRig(camera, canvas, invalidate);
    rig.current = made;
    const stops = [
      followKeys(canvas, made),
      useView.subscribe((now, before) => {
        if (now.insets !== before.insets) made.fit(true);
        if (now.isolated && now.isolated !== before.isolated) made.fly({ kind: 'isolated' });
        if (now.goal && now.goal !== before.goal) made.fly(now.goal.goal);
      }),
      useMotion.subscribe((now, before) => {
        if (now.shown !== before.shown && useStageBody.getState().held) made.follow();
      }),
      useFind.subscribe((now, before) => {
        if (!now.steps || now.steps.length === 0) return;
        if (!before.steps) made.fly({ kind: 'finding' });
        // Where steps share a picture, who has turned it meanwhile keeps it so.
        else if (now.step !== before.step && (made.isSmall() || atZone(now) !== atZone(before)))
          made.fly({ kind: 'finding' });
      }),
      useStageBody.subscribe((now, before) => {
        if (now.body && !before.body) made.begin();
        else if (now.body && now.body.stature !== before.body?.stature) made.fitStature();
        // Where something is shown, the camera goes where the body will be.
        if (now.held !== before.held) made.follow();
        // A flight that was asked for before its point was placed.
        if (now.solved && !before.solved) made.fit(useBody.getState().status !== 'loading');
      }),
    ];
    if (useStageBody.getState().body) made.begin();
    return () => {
      for (const stop of stops) stop();
      made.dispose();
    };
  }, [camera, canvas, invalidate]);

  useEffect(() => {
    rig.current?.resize(size.width, size.height);
    invalidate();
  }, [size, invalidate]);

  useFrame((_, delta) => {
    if (paper.size) {
      const shown = 2 * focus.value.x * Math.tan((camera.fov * Math.PI) / 360);
      scale.metresAPixel = shown / camera.zoom / paper.size.height;
    } else if (rig.current?.update(delta)) invalidate();
    frame.width = paper.size?.width ?? size.width;
    frame.height = paper.size?.height ?? size.height;
    camera.updateMatrixWorld();
    const e = camera.matrixWorld.elements;
    for (let k = 0; k < 3; k++) eye[k] = e[12 + k]!;
    multiply(camera.projectionMatrix.elements, camera.matrixWorldInverse.elements, frame.viewProjection);
  }, -2);
  return null;
}

const atZone = ({ steps, step }: ReturnType<typeof useFind.getState>): boolean =>
  steps?.[step]?.kind === 'zone';

/** Column-major a × b. */
function multiply(a: ArrayLike<number>, b: ArrayLike<number>, out: Float64Array): void {
  for (let c = 0; c < 4; c++) {
    for (let r = 0; r < 4; r++) {
      let sum = 0;
      for (let k = 0; k < 4; k++) sum += a[k * 4 + r]! * b[c * 4 + k]!;
      out[c * 4 + r] = sum;
    }
  }
}
