import { useEffect, useMemo, useRef } from 'react';
import { useFrame, useThree } from '@react-three/fiber';
import { BufferAttribute, BufferGeometry, type Mesh } from 'three';
import { isDark, isMotionReduced, useSettings } from '../../state/settings-store.ts';
import { useView } from '../../state/view-store.ts';
import { createBodyMaterial, linear, paintBody } from '../body/body-material.ts';
import { eased } from '../motion/track.ts';
import { usePaper } from '../paper/paper.ts';
import { useStageBody, type HeldBody } from '../surface/stage-body.ts';
import { setUniforms } from '../uniforms.ts';
import { footprint } from './footprint.ts';
import { createPropGeometry } from './prop-geometry.ts';
import { createShadowMaterial, shadowTexture } from './shadow-material.ts';

/** Seconds in which what the body rests on comes up, as the body comes down to it. */
const RISE = 1.2;
/** Paler than the figure, so that it stands behind it. sRGB. */
const PLAIN = 0xdfd8ca;
const SHADOW = { light: 0.34, dark: 0.6 } as const;

/** What the body rests on while it shows something, and its shadow on the floor. */
export function Props() {
  const held = useStageBody((s) => s.held);
  return held && <Held held={held} />;
}

function Held({ held }: { held: HeldBody }) {
  const invalidate = useThree((state) => state.invalidate);
  const still = useSettings(isMotionReduced);
  const isLight = usePaper((s) => s.isLight);
  const dark = useSettings(isDark) && !isLight;
  const anatomy = useView((s) => s.look === 'anatomy');
  const blocks = useMemo(() => createPropGeometry(held.props), [held]);
  const linen = useMemo(() => createBodyMaterial(), []);
  const floor = useMemo(() => floorGeometry(), []);
  const shade = useMemo(() => createShadowMaterial(), []);
  const mesh = useRef<Mesh>(null);
  const seconds = useRef(0);

  useEffect(() => () => blocks.dispose(), [blocks]);
  useEffect(
    () => () => {
      for (const made of [linen, floor, shade]) made.dispose();
    },
    [linen, floor, shade],
  );
  useEffect(() => {
    paintBody(linen, { tone: 'plaster', dark, anatomy });
    setUniforms(linen, { cloth: linear(PLAIN) });
    invalidate();
  }, [linen, dark, anatomy, invalidate]);
  useEffect(() => {
    const print = footprint(held.body.positions);
    const cells = shadowTexture(print);
    setUniforms(shade, { cells, middle: [print.x, print.z] });
    seconds.current = 0;
    invalidate();
    return () => cells.dispose();
  }, [held, shade, invalidate]);

  useFrame((_, delta) => {
    seconds.current += Math.min(delta, 0.25);
    const share = still ? 1 : eased(Math.min(1, seconds.current / RISE));
    mesh.current!.scale.y = Math.max(1e-3, share);
    setUniforms(shade, { depth: share * (dark ? SHADOW.dark : SHADOW.light) });
    if (share < 1) invalidate();
  });
  return (
    <>
      <mesh geometry={floor} material={shade} frustumCulled={false} />
      <mesh ref={mesh} geometry={blocks} material={linen} frustumCulled={false} />
    </>
  );
}

function floorGeometry(): BufferGeometry {
  const geometry = new BufferGeometry();
  geometry.setAttribute('corner', new BufferAttribute(new Float32Array([-1, -1, -1, 1, 1, 1, 1, -1]), 2));
  geometry.setIndex([0, 1, 2, 0, 2, 3]);
  return geometry;
}
