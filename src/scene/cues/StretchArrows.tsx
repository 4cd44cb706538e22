import { useEffect, useMemo, useRef } from 'react';
import { useFrame, useThree } from '@react-three/fiber';
import { frame } from '../../state/frame.ts';
import { useMotion } from '../../state/motion-store.ts';
import { isMotionReduced, useSettings } from '../../state/settings-store.ts';
import { scale } from '../camera/focus.ts';
import { buildRibbons, layRibbons, type RibbonLine } from '../meridians/ribbon.ts';
import { drawnAnchor, drawnSerial } from '../surface/drawn-body.ts';
import { setUniforms } from '../uniforms.ts';
import { useInks } from '../theme/inks.ts';
import type { StretchArrow } from '../worker/protocol.ts';
import { createArrowMaterial } from './arrow-material.ts';
import { curveLength, stretchCurve } from './stretch-curve.ts';

/** Which way a stretch goes: arrows in the air from one place of the body to another, wherever these have come to. */
export function StretchArrows({ arrows }: { arrows: readonly StretchArrow[] }) {
  const invalidate = useThree((state) => state.invalidate);
  const pixelRatio = useThree((state) => state.viewport.dpr);
  const inks = useInks((s) => s.inks);
  const still = useSettings(isMotionReduced);
  const geometry = useMemo(() => buildRibbons(ribbonsOf(arrows), 0), [arrows]);
  const serial = useRef(-1);
  const material = useMemo(() => createArrowMaterial(), []);
  useEffect(() => () => geometry.dispose(), [geometry]);
  useEffect(() => () => material.dispose(), [material]);
  useEffect(() => {
    setUniforms(material, { accent: inks.cinnabar, casing: inks.casing, pixelRatio });
    invalidate();
  }, [material, inks, pixelRatio, invalidate]);
  useFrame(() => {
    if (serial.current !== drawnSerial()) {
      serial.current = drawnSerial();
      layRibbons(geometry, ribbonsOf(arrows.map(drawnArrow)), 0);
    }
    setUniforms(material, {
      stage: [frame.width, frame.height],
      metresAPixel: scale.metresAPixel,
      // A gap comes by every second and a half.
      run: still ? 0.5 : (performance.now() / 1600) % 1,
    });
    if (!still && useMotion.getState().playing) invalidate();
  });
  return <mesh geometry={geometry} material={material} frustumCulled={false} renderOrder={3} />;
}

const ribbonsOf = (arrows: readonly StretchArrow[]): RibbonLine[] =>
  arrows.map((arrow) => {
    const positions = stretchCurve(arrow);
    return { positions, normals: null, style: curveLength(positions) };
  });

function drawnArrow(arrow: StretchArrow): StretchArrow {
  const from = drawnAnchor(arrow.fromAnchor);
  const to = drawnAnchor(arrow.toAnchor);
  if (!from || !to) return arrow;
  const [fromNormal, toNormal] = [from.normal, to.normal];
  return { ...arrow, from: from.position, fromNormal, to: to.position, toNormal };
}
