import { useEffect, useMemo } from 'react';
import { useFrame, useThree } from '@react-three/fiber';
import { BufferAttribute, InstancedBufferAttribute, InstancedBufferGeometry } from 'three';
import type { Placements } from '../../domain/locator/placement.ts';
import type { StrokeWay } from '../../domain/session/stroke-way.ts';
import { useEmphasis, type Cue } from '../../state/emphasis-store.ts';
import { frame } from '../../state/frame.ts';
import { useMotion } from '../../state/motion-store.ts';
import { isMotionReduced, useSettings } from '../../state/settings-store.ts';
import { arrival } from '../motion/arrival.ts';
import { drawnPoint } from '../surface/drawn-body.ts';
import { useStageBody } from '../surface/stage-body.ts';
import { setUniforms } from '../uniforms.ts';
import { useInks } from '../theme/inks.ts';
import { createCueMaterial } from './cue-material.ts';
import { cueSeconds } from './cue-clock.ts';
import { cueState, isRubbed, MOTIONS, RUB } from './cue-motion.ts';
import { strokeWay } from './stroke-direction.ts';
import { StretchArrows } from './StretchArrows.tsx';

/** Radians from rightwards to the way of a stroke, as the eye sees it. */
const TURN: Readonly<Record<StrokeWay, number>> = { across: 0, up: Math.PI / 2, down: -Math.PI / 2 };

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
  const geometry = useMemo(() => quads(keys.length), [keys]);
  useEffect(() => () => geometry.dispose(), [geometry]);
  useEffect(() => () => material.dispose(), [material]);
  useEffect(() => {
    setUniforms(material, {
      accent: inks.cinnabar,
      casing: inks.casing,
      kind: isRubbed(cue) ? RUB : MOTIONS.indexOf(cue.motion),
      direction: TURN[strokeWay(cue)],
      size: cue.worked && keys.length === 1 ? BESIDE_A_HAND : 1,
    });
    invalidate();
  }, [material, inks, cue, keys, invalidate]);

  useFrame(() => {
    const { phase, playing } = cueState(cue.motion, cue.tempo, cueSeconds(), still);
    keys.forEach((key, i) => settle(geometry, i, drawnPoint(key)));
    // Nothing moves while no point of it is in sight.
    // The body's own hand lies over the point that it works at, once it has come.
    const { by } = useMotion.getState();
    const share = by === 'self' ? arrival.share : 1;
    setUniforms(material, { phase, share, stage: [frame.width, frame.height] });
    const inSight = by === 'self' || keys.some((key) => frame.points.get(key)?.visible);
    show(geometry, inSight ? keys.length : 0);
    if (playing && inSight && useMotion.getState().playing) invalidate();
  });
  return <mesh geometry={geometry} material={material} frustumCulled={false} renderOrder={4} />;
}

/** How much larger the sign is round a hand, so that it is not lost on it. */
const BESIDE_A_HAND = 1.45;

function quads(count: number): InstancedBufferGeometry {
  const geometry = new InstancedBufferGeometry();
  geometry.setAttribute('corner', new BufferAttribute(new Float32Array([-1, -1, 1, -1, 1, 1, -1, 1]), 2));
  geometry.setIndex([0, 1, 2, 0, 2, 3]);
  for (const name of ['place', 'facing'])
    geometry.setAttribute(name, new InstancedBufferAttribute(new Float32Array(count * 3), 3));
  geometry.instanceCount = count;
  return geometry;
}

/** Puts a sign where its point is in this frame. */
function settle(geometry: InstancedBufferGeometry, i: number, at: ReturnType<typeof drawnPoint>): void {
  if (!at) return;
  for (const [name, [x, y, z]] of [
    ['place', at.position],
    ['facing', at.normal],
  ] as const) {
    const attribute = geometry.getAttribute(name);
    if (attribute.getX(i) === Math.fround(x) && attribute.getY(i) === Math.fround(y)) continue;
    attribute.setXYZ(i, x, y, z);
    attribute.needsUpdate = true;
  }
}

function show(geometry: InstancedBufferGeometry, count: number): void {
  geometry.instanceCount = count;
}
