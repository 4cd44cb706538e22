import { useEffect, useMemo } from 'react';
import { useFrame, useThree } from '@react-three/fiber';
import { frame } from '../../state/frame.ts';
import { isMotionReduced, useSettings } from '../../state/settings-store.ts';
import { scale } from '../camera/focus.ts';
import { buildRibbons } from '../meridians/ribbon.ts';
import { setUniforms } from '../uniforms.ts';
import { useInks } from '../theme/inks.ts';
import type { StretchArrow } from '../worker/protocol.ts';
import { createArrowMaterial } from './arrow-material.ts';
import { curveLength, stretchCurve } from './stretch-curve.ts';

/** Which way a stretch goes: arrows in the air from one place of the body to another. */
export function StretchArrows({ arrows }: { arrows: readonly StretchArrow[] }) {
  const invalidate = useThree((state) => state.invalidate);
  const pixelRatio = useThree((state) => state.viewport.dpr);
  const inks = useInks((s) => s.inks);
  const still = useSettings(isMotionReduced);
  const geometry = useMemo(() => {
    const curves = arrows.map(stretchCurve);
    return buildRibbons(
      curves.map((positions) => ({ positions, normals: null, style: curveLength(positions) })),
      0,
    );
  }, [arrows]);
  const material = useMemo(() => createArrowMaterial(), []);
  useEffect(() => () => geometry.dispose(), [geometry]);
  useEffect(() => () => material.dispose(), [material]);
  useEffect(() => {
    setUniforms(material, { accent: inks.cinnabar, casing: inks.casing, pixelRatio });
    invalidate();
  }, [material, inks, pixelRatio, invalidate]);
  useFrame(() => {
    setUniforms(material, {
      stage: [frame.width, frame.height],
      metresAPixel: scale.metresAPixel,
      // A gap comes by every second and a half.
      run: still ? 0.5 : (performance.now() / 1600) % 1,
    });
    if (!still) invalidate();
  });
  return <mesh geometry={geometry} material={material} frustumCulled={false} renderOrder={3} />;
}
