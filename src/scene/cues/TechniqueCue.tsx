import { useEffect, useMemo, useRef } from 'react';
import { useFrame, useThree } from '@react-three/fiber';
import { BufferAttribute, InstancedBufferAttribute, InstancedBufferGeometry } from 'three';
import { parsePointKey, type Placements } from '../../domain/locator/placement.ts';
import { useEmphasis, type Cue } from '../../state/emphasis-store.ts';
import { frame } from '../../state/frame.ts';
import { isMotionReduced, useSettings } from '../../state/settings-store.ts';
import { useStageBody } from '../surface/stage-body.ts';
import { setUniforms } from '../uniforms.ts';
import { useInks } from '../theme/inks.ts';
import { createCueMaterial } from './cue-material.ts';
import { cueState, MOTIONS } from './cue-motion.ts';
import { StretchArrows } from './StretchArrows.tsx';

/** The technique moving at its point, or the arrows of a stretch. */
export function TechniqueCue() {
  const cue = useEmphasis((s) => s.cue);
  const placements = useStageBody((s) => s.solved?.placements);
  const arrows = useStageBody((s) => s.solved?.arrows);
  const shown = useMemo(() => {
    if (!cue || !('stretch' in cue)) return [];
    const side = cue.side ?? 'both';
    return (arrows?.get(cue.stretch) ?? []).filter(
      (a) => side === 'both' || a.side === 'M' || a.side === side,
    );
  }, [cue, arrows]);
  if (!cue || !placements) return null;
  if ('stretch' in cue) return shown.length > 0 ? <StretchArrows arrows={shown} /> : null;
  return <MovingCue cue={cue} placements={placements} />;
}

function MovingCue({ cue, placements }: { cue: Cue; placements: Placements }) {
  const invalidate = useThree((state) => state.invalidate);
  const inks = useInks((s) => s.inks);
  const still = useSettings(isMotionReduced);
  const material = useMemo(() => createCueMaterial(), []);
  const keys = useMemo(() => cue.keys.filter((key) => placements.has(key)), [cue, placements]);
  const geometry = useMemo(() => quads(keys.map((key) => placements.get(key)!)), [keys, placements]);
  const began = useRef(0);
  useEffect(() => () => geometry.dispose(), [geometry]);
  useEffect(() => () => material.dispose(), [material]);
  useEffect(() => {
    began.current = performance.now();
  }, [cue.motion, cue.tempo, keys]);
  useEffect(() => {
    setUniforms(material, {
      accent: inks.cinnabar,
      casing: inks.casing,
      kind: MOTIONS.indexOf(cue.motion),
      direction: strokeDirection(keys[0] ? parsePointKey(keys[0]).id : ''),
    });
    invalidate();
  }, [material, inks, cue, keys, invalidate]);

  useFrame(() => {
    const { phase, playing } = cueState(
      cue.motion,
      cue.tempo,
      (performance.now() - began.current) / 1000,
      still,
    );
    setUniforms(material, { phase, stage: [frame.width, frame.height] });
    // Nothing moves while no point of it is in sight.
    const inSight = keys.some((key) => frame.points.get(key)?.visible);
    show(geometry, inSight ? keys.length : 0);
    if (playing && inSight) invalidate();
  });
  return <mesh geometry={geometry} material={material} frustumCulled={false} renderOrder={4} />;
}

/** Along a limb strokes run down it, on head and trunk they run across. */
function strokeDirection(id: string): number {
  const region = useStageBody.getState().dataset?.acupoints.get(id)?.region;
  const across = ['face', 'scalp', 'chest', 'abdomen', 'upper-back', 'lower-back', 'sacrum', 'shoulder'];
  return region !== undefined && across.includes(region) ? 0 : -Math.PI / 2;
}

function quads(
  places: readonly { position: readonly number[]; normal: readonly number[] }[],
): InstancedBufferGeometry {
  const geometry = new InstancedBufferGeometry();
  geometry.setAttribute('corner', new BufferAttribute(new Float32Array([-1, -1, 1, -1, 1, 1, -1, 1]), 2));
  geometry.setIndex([0, 1, 2, 0, 2, 3]);
  const instanced = (name: string, rows: readonly (readonly number[])[]): void => {
    geometry.setAttribute(name, new InstancedBufferAttribute(Float32Array.from(rows.flat()), 3));
  };
  instanced(
    'place',
    places.map((p) => p.position),
  );
  instanced(
    'facing',
    places.map((p) => p.normal),
  );
  geometry.instanceCount = places.length;
  return geometry;
}

function show(geometry: InstancedBufferGeometry, count: number): void {
  geometry.instanceCount = count;
}
