import type { BufferGeometry, RawShaderMaterial } from 'three';
import type { StageBody } from '../surface/stage-body.ts';
import { createBodyGeometry } from './body-geometry.ts';
import { createBodyMaterial } from './body-material.ts';

/**
 * The figure's material and geometry, made once: the first picture draws with them and the scene goes on with them,
 * so that neither the program is compiled nor the buffers are sent twice.
 */
const geometries = new Map<StageBody['triangles'], BufferGeometry>();
let material: RawShaderMaterial | null = null;

export const figureMaterial = (): RawShaderMaterial => (material ??= createBodyMaterial());

export function figureGeometry(body: StageBody): BufferGeometry {
  let geometry = geometries.get(body.triangles);
  if (!geometry) {
    geometry = createBodyGeometry(body);
    geometries.set(body.triangles, geometry);
  }
  return geometry;
}

export function disposeGeometry(geometry: BufferGeometry): void {
  for (const [triangles, kept] of geometries) if (kept === geometry) geometries.delete(triangles);
  geometry.dispose();
}

export function disposeMaterial(): void {
  material?.dispose();
  material = null;
}
