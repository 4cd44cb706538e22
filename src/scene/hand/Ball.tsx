import { useEffect, useMemo, useRef } from 'react';
import { useFrame, useThree } from '@react-three/fiber';
import { InstancedBufferGeometry, SphereGeometry, BufferAttribute, type Mesh } from 'three';
import type { PointKey } from '../../domain/locator/placement.ts';
import { addScaled } from '../../domain/geometry/vec3.ts';
import { frame } from '../../state/frame.ts';
import { isDark, useSettings } from '../../state/settings-store.ts';
import { usePaper } from '../paper/paper.ts';
import { drawnBody, drawnFrame } from '../surface/drawn-body.ts';
import { useInks } from '../theme/inks.ts';
import { setUniforms } from '../uniforms.ts';
import { press } from './dents.ts';
import { createHandMaterial, HAND_LAYERS } from './hand-material.ts';
import { overSkin } from './move-stand.ts';
import { offsetNow } from './offset-now.ts';
import { PLASTER } from './plaster.ts';
import { Wall } from './Wall.tsx';

/** Metres: half of a tennis ball, and how wide it presses the skin. */
const RADIUS = 0.033;
const CONTACT = 0.014;
/** How much of its height a pressed ball loses. */
const SQUASH = 0.14;

interface Props {
  readonly point: PointKey;
  readonly isOnWall: boolean;
}

/** A ball that is leaned on, and the wall that it is held against. */
export function Ball({ point, isOnWall }: Props) {
  const invalidate = useThree((state) => state.invalidate);
  const pixelRatio = useThree((state) => state.viewport.dpr);
  const isLight = usePaper((s) => s.isLight);
  const dark = useSettings(isDark) && !isLight;
  const inks = useInks((s) => s.inks);
  const geometry = useMemo(() => ballGeometry(), []);
  const material = useMemo(() => createHandMaterial(), []);
  const object = useRef<Mesh>(null);
  useEffect(() => () => geometry.dispose(), [geometry]);
  useEffect(() => () => material.dispose(), [material]);
  useEffect(() => {
    setUniforms(material, {
      plaster: dark ? PLASTER.dark : PLASTER.light,
      ink: inks.ink,
      pixelRatio,
      body: 0.7,
    });
    invalidate();
  }, [material, dark, inks, pixelRatio, invalidate]);

  useFrame(({ gl }) => {
    const ball = object.current;
    const body = drawnBody();
    const at = drawnFrame(point);
    if (!ball || !body || !at) return;
    const { along, across, depth } = offsetNow.value;
    const place = overSkin(at, along, across, body);
    const low = 1 - SQUASH * Math.min(1, depth / 0.006);
    const wide = 1 / Math.sqrt(low);
    const o = addScaled(place, at.normal, RADIUS * low - depth);
    const [a, c, n] = [at.along, at.across, at.normal];
    const [p, q] = [RADIUS * wide, RADIUS * low];
    ball.matrix.set(
      ...[a[0] * p, n[0] * q, c[0] * p, o[0]],
      ...[a[1] * p, n[1] * q, c[1] * p, o[1]],
      ...[a[2] * p, n[2] * q, c[2] * p, o[2]],
      ...[0, 0, 0, 1],
    );
    ball.matrixWorldNeedsUpdate = true;
    press(point, [{ position: place, normal: at.normal, radius: CONTACT, depth }]);
    const screen = frame.points.get(point);
    setUniforms(material, {
      stage: [frame.width, frame.height],
      point: screen ? [screen.x * pixelRatio, gl.domElement.height - screen.y * pixelRatio] : [-1e4, -1e4],
    });
  });
  return (
    <>
      {isOnWall && <Wall point={point} off={RADIUS * 2 * (1 - SQUASH / 2)} />}
      <mesh
        ref={object}
        geometry={geometry}
        material={material}
        matrixAutoUpdate={false}
        frustumCulled={false}
        renderOrder={3}
      />
    </>
  );
}

function ballGeometry(): InstancedBufferGeometry {
  const ball = new SphereGeometry(1, 40, 28);
  const geometry = new InstancedBufferGeometry();
  geometry.setIndex(ball.index);
  for (const name of ['position', 'normal']) geometry.setAttribute(name, ball.getAttribute(name));
  geometry.setAttribute('shut', ball.getAttribute('position'));
  geometry.setAttribute(
    'above',
    new BufferAttribute(new Float32Array(ball.getAttribute('position').count).fill(-1), 1),
  );
  geometry.instanceCount = HAND_LAYERS;
  return geometry;
}
