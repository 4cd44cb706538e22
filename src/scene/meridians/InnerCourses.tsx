import { useEffect, useMemo } from 'react';
import { useFrame, useThree } from '@react-three/fiber';
import type { RawShaderMaterial } from 'three';
import { frame } from '../../state/frame.ts';
import { useView } from '../../state/view-store.ts';
import { scale } from '../camera/focus.ts';
import { useStageBody } from '../surface/stage-body.ts';
import { setUniforms } from '../uniforms.ts';
import { useInks, type Inks } from '../theme/inks.ts';
import type { MeridianStrand } from '../worker/protocol.ts';
import { createInnerMaterial } from './inner-material.ts';
import { MERIDIANS } from './meridian-order.ts';
import { buildRibbons } from './ribbon.ts';

/** The ways of meridians inside the body, dashed, of all of them or of the one that stands out. */
export function InnerCourses() {
  const isShown = useView((s) => s.inner && s.landmarks !== 'alone');
  const strands = useStageBody((s) => s.solved?.inner);
  return isShown && strands && strands.length > 0 ? <Courses strands={strands} /> : null;
}

function Courses({ strands }: { strands: readonly MeridianStrand[] }) {
  const invalidate = useThree((state) => state.invalidate);
  const pixelRatio = useThree((state) => state.viewport.dpr);
  const inks = useInks((s) => s.inks);
  const meridian = useView((s) => s.meridian);
  const material = useMemo(() => createInnerMaterial(), []);
  const geometry = useMemo(
    () =>
      buildRibbons(
        strands.map(({ meridian: id, positions }) => ({
          positions,
          normals: null,
          style: MERIDIANS.indexOf(id),
        })),
        0,
      ),
    [strands],
  );
  useEffect(() => () => geometry.dispose(), [geometry]);
  useEffect(() => () => material.dispose(), [material]);
  useEffect(() => {
    paint(material, inks, meridian);
    setUniforms(material, { pixelRatio });
    invalidate();
  }, [material, geometry, inks, meridian, pixelRatio, invalidate]);
  useFrame(() => {
    setUniforms(material, { stage: [frame.width, frame.height], metresAPixel: scale.metresAPixel });
  });
  return <mesh geometry={geometry} material={material} frustumCulled={false} renderOrder={1} />;
}

function paint({ uniforms }: RawShaderMaterial, inks: Inks, meridian: string | null): void {
  MERIDIANS.forEach((id, i) => {
    (uniforms['colours']!.value as Float32Array).set(inks.meridians[id]!, i * 3);
    (uniforms['alphas']!.value as Float32Array)[i] = meridian === null ? 0.75 : meridian === id ? 1 : 0;
  });
  uniforms['casing']!.value = inks.casing;
}
