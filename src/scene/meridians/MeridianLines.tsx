import { useEffect, useMemo } from 'react';
import { useFrame, useThree } from '@react-three/fiber';
import type { BufferGeometry, RawShaderMaterial } from 'three';
import { useFind } from '../../state/find-store.ts';
import { frame } from '../../state/frame.ts';
import { isMotionReduced, useSettings } from '../../state/settings-store.ts';
import { useView } from '../../state/view-store.ts';
import { fineness, scale } from '../camera/focus.ts';
import { useStageBody } from '../surface/stage-body.ts';
import { setUniforms } from '../uniforms.ts';
import { useInks, type Inks } from '../theme/inks.ts';
import { createLineMaterial, FLOW_STEP, HALF } from './line-material.ts';
import { MERIDIANS } from './meridian-order.ts';
import { useShownStrands } from './use-shown-strands.ts';
import { followStrands } from './follow-strands.ts';
import { buildRibbons } from './ribbon.ts';

const YANG = new Set(['LI', 'ST', 'SI', 'BL', 'TE', 'GB', 'GV']);
const LIFT = 0.0006;
const FADED = 0.22;

/** All meridians in one draw: ribbons of constant width on the skin. */
export function MeridianLines() {
  const strands = useStageBody((s) => s.solved?.strands);
  const shown = useView((s) => (s.meridians || s.meridian !== null) && s.landmarks !== 'alone');
  if (!strands || strands.length === 0 || !shown) return null;
  return <DrawnLines />;
}

function DrawnLines() {
  const strands = useShownStrands();
  const ghost = useView((s) => s.ghost);
  const geometry = useMemo(
    () =>
      buildRibbons(
        strands.map(({ meridian: id, positions, normals }) => ({
          positions,
          normals,
          style: MERIDIANS.indexOf(id),
        })),
        LIFT,
      ),
    [strands],
  );
  useEffect(() => () => geometry.dispose(), [geometry]);
  const follow = useMemo(() => followStrands(geometry, strands, LIFT), [geometry, strands]);
  useFrame(follow, -1);
  return (
    <>
      {ghost && <Lines geometry={geometry} isFar />}
      <Lines geometry={geometry} isFar={false} />
    </>
  );
}

/** CSS px a second: a calm pace. */
const PACE = 34;

function Lines({ geometry, isFar }: { geometry: BufferGeometry; isFar: boolean }) {
  const invalidate = useThree((state) => state.invalidate);
  const pixelRatio = useThree((state) => state.viewport.dpr);
  const inks = useInks((s) => s.inks);
  const meridian = useView((s) => s.meridian);
  const others = useView((s) => s.meridians);
  const isFinding = useFind((s) => s.steps !== null);
  const flows = useView((s) => s.flow && s.meridian !== null) && !isFar;
  const still = useSettings(isMotionReduced);
  const material = useMemo(() => createLineMaterial(isFar), [isFar]);
  useEffect(() => () => material.dispose(), [material]);
  useEffect(() => {
    paint(material, inks, meridian, others ? (isFinding ? FADED / 2 : FADED) : 0);
    setUniforms(material, {
      pixelRatio,
      flowing: flows ? MERIDIANS.indexOf(meridian!) : -1,
      halfWidth: flows ? HALF.flow : HALF.line,
    });
    invalidate();
  }, [material, geometry, inks, meridian, others, isFinding, flows, pixelRatio, invalidate]);
  useFrame(() => {
    setUniforms(material, {
      stage: [frame.width, frame.height],
      metresAPixel: scale.metresAPixel,
      fineness: fineness(),
      run: still ? 0 : ((performance.now() / 1000) * (PACE / FLOW_STEP)) % 1,
    });
    if (flows && !still) invalidate();
  });
  return <mesh geometry={geometry} material={material} frustumCulled={false} renderOrder={isFar ? 1 : 2} />;
}

function paint(material: RawShaderMaterial, inks: Inks, meridian: string | null, others: number): void {
  const { colours, yang, alphas, casing } = material.uniforms;
  MERIDIANS.forEach((id, i) => {
    (colours!.value as Float32Array).set(inks.meridians[id]!, i * 3);
    (yang!.value as Float32Array)[i] = YANG.has(id) ? 1 : 0;
    (alphas!.value as Float32Array)[i] = meridian === null || meridian === id ? 1 : others;
  });
  casing!.value = inks.casing;
}
