import { useEffect, useMemo, useRef } from 'react';
import { useFrame, useThree } from '@react-three/fiber';
import type { Mesh } from 'three';
import { parsePointKey, type PointKey } from '../../domain/locator/placement.ts';
import { addScaled } from '../../domain/geometry/vec3.ts';
import type { Worked } from '../../state/emphasis-store.ts';
import { frame } from '../../state/frame.ts';
import { isDark, useSettings } from '../../state/settings-store.ts';
import { usePaper } from '../paper/paper.ts';
import { drawnBody, drawnFrame, drawnPoint, drawnSerial } from '../surface/drawn-body.ts';
import { useStageBody } from '../surface/stage-body.ts';
import { useInks } from '../theme/inks.ts';
import { setUniforms } from '../uniforms.ts';
import { approachPointing } from './approach.ts';
import { press } from './dents.ts';
import { createHandGeometry } from './hand-geometry.ts';
import { createHandMaterial } from './hand-material.ts';
import { handNow } from './hand-now.ts';
import { DRAWN_TO } from './hand-samples.ts';
import { keepStand, type KeptStand } from './kept-stand.ts';
import type { HandMesh } from './make-hand.ts';
import { standMatrix, wristOf } from './move-stand.ts';
import { offsetNow } from './offset-now.ts';
import { PLASTER } from './plaster.ts';
import { setDown } from './set-down.ts';
import { workingHand } from './working-hand.ts';

interface Props {
  readonly point: PointKey;
  readonly mesh: HandMesh;
  readonly worked: Worked;
  readonly isPartner: boolean;
}

/** Metres along the normal at which the eye is taken to be: that way the camera looks at a point. */
const EYE = 0.7;
/** How much fainter than its pad the rest of a hand is: of one that presses with a tip, its fist would hide too much. */
const FAINT: Partial<Record<HandMesh['name'], number>> = {
  thumb: 0.72,
  fingertip: 0.5,
  knuckle: 0.4,
  fingertips: 0.4,
  pinch: 0.3,
  nip: 0.5,
};
/** Seconds in which a hand appears. */
const APPEARS = 0.28;

/** One hand at one point. */
export function Hand({ point, mesh, worked, isPartner }: Props) {
  const invalidate = useThree((state) => state.invalidate);
  const pixelRatio = useThree((state) => state.viewport.dpr);
  const isLight = usePaper((s) => s.isLight);
  const dark = useSettings(isDark) && !isLight;
  const inks = useInks((s) => s.inks);
  const geometry = useMemo(() => createHandGeometry(mesh), [mesh]);
  const material = useMemo(() => createHandMaterial(), []);
  const wrist = useMemo(() => wristOf(mesh), [mesh]);
  const object = useRef<Mesh>(null);
  const kept = useRef<KeptStand | null>(null);
  const since = useRef<number | null>(null);
  useEffect(() => () => geometry.dispose(), [geometry]);
  useEffect(() => () => material.dispose(), [material]);
  useEffect(() => {
    kept.current = null;
  }, [mesh, worked, point]);
  useEffect(() => {
    setUniforms(material, {
      plaster: dark ? PLASTER.dark : PLASTER.light,
      ink: inks.ink,
      pixelRatio,
      faint: FAINT[mesh.name] ?? 0,
      drawnTo: isPartner ? DRAWN_TO * 1.8 : DRAWN_TO,
    });
    invalidate();
  }, [material, mesh.name, dark, inks, pixelRatio, isPartner, invalidate]);

  const place = (): KeptStand | null => {
    const body = drawnBody();
    const at = drawnFrame(point);
    const { id, side } = parsePointKey(point);
    const region = useStageBody.getState().dataset?.acupoints.get(id)?.region;
    if (!body || !at || !region) return null;
    const hand = workingHand(side, region, worked.hands);
    const placed = setDown(body, mesh, {
      position: at.position,
      normal: at.normal,
      pointing: approachPointing({
        of: side,
        region,
        position: at.position,
        side: hand,
        hands: worked.hands,
        at: (key) => drawnPoint(key)?.position ?? null,
      }),
      isMirrored: hand === 'R',
      eye: addScaled(at.position, at.normal, EYE),
    });
    return keepStand(placed, at, drawnSerial());
  };

  useFrame(({ gl }) => {
    const hand = object.current;
    const body = drawnBody();
    const at = drawnFrame(point);
    if (!hand || !body || !at) return;
    if (!kept.current || kept.current.isOutdated(at, drawnSerial())) kept.current = place();
    if (!kept.current) return;
    const { stand, closing, dents } = handNow(
      mesh,
      kept.current,
      at,
      offsetNow.value,
      worked.pressure,
      body,
      wrist,
    );
    press(point, dents);
    standMatrix(stand, hand.matrix);
    hand.matrixWorldNeedsUpdate = true;
    since.current ??= performance.now();
    const come = Math.min(1, (performance.now() - since.current) / 1000 / APPEARS);
    if (come < 1) invalidate();
    const screen = frame.points.get(point);
    const high = gl.domElement.height;
    setUniforms(material, {
      stage: [frame.width, frame.height],
      closing,
      come,
      point: screen?.visible ? [screen.x * pixelRatio, high - screen.y * pixelRatio] : [-1e4, -1e4],
    });
  });
  return (
    <mesh
      ref={object}
      geometry={geometry}
      material={material}
      matrixAutoUpdate={false}
      frustumCulled={false}
      renderOrder={3}
    />
  );
}
