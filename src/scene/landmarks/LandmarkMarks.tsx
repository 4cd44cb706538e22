import { useEffect, useMemo } from 'react';
import { useFrame, useThree } from '@react-three/fiber';
import type { InstancedBufferAttribute } from 'three';
import { useFind } from '../../state/find-store.ts';
import { frame } from '../../state/frame.ts';
import { useView } from '../../state/view-store.ts';
import { eye, fineness, isFaded } from '../camera/focus.ts';
import { pace } from '../finding/pace.ts';
import { drawnShare } from '../finding/step-time.ts';
import { hiddenLookup } from '../isolate/hidden-lookup.ts';
import { createSight } from '../markers/follow-sight.ts';
import { useStageBody } from '../surface/stage-body.ts';
import { useInks } from '../theme/inks.ts';
import { setUniforms } from '../uniforms.ts';
import { createDiamondBuffers, type DiamondBuffers } from './diamond-buffers.ts';
import { createDiamondMaterial } from './diamond-material.ts';
import { landmarkScreen } from './landmark-screen.ts';
import { listLandmarks } from './list-landmarks.ts';

const NONE = [] as const;

/** The landmarks of the layer and of a finding: diamonds in one draw. */
export function LandmarkMarks() {
  const layered = useView((s) => s.landmarks !== 'off');
  const layer = useStageBody((s) => (layered ? s.landmarks?.places : undefined)) ?? NONE;
  const hidden = useStageBody((s) => s.body?.hidden);
  const steps = useFind((s) => s.steps) ?? NONE;
  const step = useFind((s) => s.step);
  const buffers = useMemo(() => {
    const isHidden = hidden ? hiddenLookup(useStageBody.getState().body!) : null;
    const shown = isHidden ? layer.filter(({ position }) => !isHidden(...position)) : layer;
    const marks = listLandmarks(shown, steps, step);
    return marks.length > 0 ? createDiamondBuffers(marks) : null;
  }, [layer, hidden, steps, step]);
  useEffect(() => {
    landmarkScreen.clear();
    for (const mark of buffers?.marks ?? [])
      landmarkScreen.set(mark.key, { mark, x: 0, y: 0, visible: false });
    return () => buffers?.geometry.dispose();
  }, [buffers]);
  return buffers && <Diamonds buffers={buffers} />;
}

function Diamonds({ buffers }: { buffers: DiamondBuffers }) {
  const invalidate = useThree((state) => state.invalidate);
  const pixelRatio = useThree((state) => state.viewport.dpr);
  const inks = useInks((s) => s.inks);
  const material = useMemo(() => createDiamondMaterial(), []);
  const look = useMemo(() => createSight(), []);
  useEffect(() => () => material.dispose(), [material]);
  useEffect(() => {
    const { casing, leaf, ink, cinnabar } = inks;
    setUniforms(material, { pixelRatio, casing, leaf, ink, accent: cinnabar });
    invalidate();
  }, [material, pixelRatio, inks, buffers, invalidate]);

  useFrame(() => {
    const looked = look(buffers, eye);
    if (looked.changed) flag(buffers, 'seen');
    if (!looked.done) invalidate();
    light(buffers);
    project(buffers);
    setUniforms(material, { stage: [frame.width, frame.height], fineness: fineness() });
  }, -1);
  return <mesh geometry={buffers.geometry} material={material} frustumCulled={false} renderOrder={4} />;
}

/** How far the landmarks of the step shown have come up. */
function light({ geometry, marks, looks }: DiamondBuffers): void {
  const { steps, step } = useFind.getState();
  const shown = steps?.[step];
  let changed = false;
  marks.forEach(({ look, order }, i) => {
    const share = look === 'lit' && shown ? drawnShare(shown, pace.seconds, order) : 1;
    if (looks[i * 3 + 2] === Math.fround(share)) return;
    looks[i * 3 + 2] = share;
    changed = true;
  });
  if (changed) flag({ geometry }, 'look');
}

function project({ marks, positions: p, looks, seen }: DiamondBuffers): void {
  const m = frame.viewProjection;
  marks.forEach(({ key }, i) => {
    const point = landmarkScreen.get(key);
    if (!point) return;
    const [x, y, z] = [p[i * 3]!, p[i * 3 + 1]!, p[i * 3 + 2]!];
    const w = m[3]! * x + m[7]! * y + m[11]! * z + m[15]!;
    point.x = ((m[0]! * x + m[4]! * y + m[8]! * z + m[12]!) / w / 2 + 0.5) * frame.width;
    point.y = (0.5 - (m[1]! * x + m[5]! * y + m[9]! * z + m[13]!) / w / 2) * frame.height;
    const onStage = point.x >= 0 && point.y >= 0 && point.x <= frame.width && point.y <= frame.height;
    point.visible = w > 0 && seen[i] === 1 && looks[i * 3 + 2]! > 0 && onStage && !isFaded(w);
  });
}

function flag({ geometry }: Pick<DiamondBuffers, 'geometry'>, name: string): void {
  (geometry.getAttribute(name) as InstancedBufferAttribute).needsUpdate = true;
}
