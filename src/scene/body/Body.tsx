import { useEffect, useLayoutEffect, useMemo } from 'react';
import { useFrame, useThree } from '@react-three/fiber';
import type { BufferGeometry, RawShaderMaterial } from 'three';
import { useBody } from '../../state/body-store.ts';
import { isDark, useSettings } from '../../state/settings-store.ts';
import { useTouch } from '../../state/touch-store.ts';
import { useView } from '../../state/view-store.ts';
import { usePaper } from '../paper/paper.ts';
import { drawnBody } from '../surface/drawn-body.ts';
import { useStageBody } from '../surface/stage-body.ts';
import { setUniforms } from '../uniforms.ts';
import { useInks } from '../theme/inks.ts';
import { paintBody } from './body-material.ts';
import { disposeGeometry, disposeMaterial, figureGeometry, figureMaterial } from './figure.ts';
import { useZone } from './use-zone.ts';
import { writeRegionMask } from './region-mask.ts';

const DARK_SHADE = 0.58;

/** The figure itself: one draw. */
export function Body() {
  const invalidate = useThree((state) => state.invalidate);
  const pixelRatio = useThree((state) => state.viewport.dpr);
  const material = useMemo(() => figureMaterial(), []);
  const body = useStageBody((s) => s.body);
  const topology = body?.triangles;
  const geometry = useMemo(
    () => (topology ? figureGeometry(useStageBody.getState().body!) : null),
    [topology],
  );

  // With the marks and lines that were solved on the same shape: all of them change in one commit, or in one frame.
  useLayoutEffect(() => invalidate(), [body, invalidate]);
  useFrame(() => {
    const still = useStageBody.getState().body;
    const drawn = drawnBody();
    if (!still || !drawn || !geometry) return;
    replace(geometry, 'rest', still.positions);
    replace(geometry, 'position', drawn.positions);
    replace(geometry, 'normal', drawn.normals);
  }, -3);
  useEffect(() => () => void (geometry && disposeGeometry(geometry)), [geometry]);
  useEffect(() => disposeMaterial, []);

  const tone = useBody((s) => s.tone);
  const isLight = usePaper((s) => s.isLight);
  const dark = useSettings(isDark) && !isLight;
  const anatomy = useView((s) => s.look === 'anatomy');
  const accent = useInks((s) => s.inks.cinnabar);
  useEffect(() => {
    paintBody(material, { tone, dark, anatomy });
    // On skin the light accent of the dark theme would not tell; its shade does.
    setUniforms(material, { accent: dark ? accent.map((c) => c * DARK_SHADE) : accent, pixelRatio });
    invalidate();
  }, [material, tone, dark, anatomy, accent, pixelRatio, invalidate]);

  const ghost = useView((s) => s.ghost || s.inner);
  useEffect(() => {
    setUniforms(material, { ghost: ghost ? 1 : 0 });
    invalidate();
  }, [material, ghost, invalidate]);

  useZone(material, invalidate);
  useTouchedRegion(geometry, material, invalidate);
  useHidden(geometry, invalidate);

  if (!geometry) return null;
  return <mesh geometry={geometry} material={material} frustumCulled={false} />;
}

/** Leaves out what is not meant. */
function useHidden(geometry: BufferGeometry | null, invalidate: () => void): void {
  const hidden = useStageBody((s) => s.body?.hidden ?? null);
  useEffect(() => {
    const attribute = geometry?.getAttribute('hidden');
    if (!attribute) return;
    const array = attribute.array as Uint8Array;
    if (hidden) array.set(hidden);
    else array.fill(0);
    attribute.needsUpdate = true;
    invalidate();
  }, [geometry, hidden, invalidate]);
}

/** Hatches the places that are touched, and the one under the pointer. */
function useTouchedRegion(
  geometry: BufferGeometry | null,
  material: RawShaderMaterial,
  invalidate: () => void,
): void {
  const active = useView((s) => s.touch === 'regions');
  const hovered = useTouch((s) => s.hovered);
  const places = useTouch((s) => s.places);
  const body = useStageBody((s) => s.body?.regionOfVertex);
  useEffect(() => {
    const current = useStageBody.getState().body;
    if (!geometry || !current || !body) return;
    const touched = active ? [...places, ...(hovered ? [hovered] : [])] : [];
    setUniforms(material, { touchAmount: touched.length > 0 ? 1 : 0 });
    if (touched.length > 0) {
      const mask = geometry.getAttribute('touched');
      writeRegionMask(current, touched, mask.array as Uint8Array);
      mask.needsUpdate = true;
    }
    invalidate();
  }, [geometry, material, body, hovered, places, active, invalidate]);
}

function replace(geometry: BufferGeometry, name: string, array: Float32Array): void {
  const attribute = geometry.getAttribute(name) as { array: ArrayLike<number>; needsUpdate: boolean };
  if (attribute.array === array) return;
  attribute.array = array;
  attribute.needsUpdate = true;
}
