import { BufferAttribute, BufferGeometry } from 'three';
import type { StageBody } from '../surface/stage-body.ts';

/** The figure as the GPU sees it: shape and normals change with the sliders, the rest never does. */
export function createBodyGeometry(body: StageBody): BufferGeometry {
  const geometry = new BufferGeometry();
  geometry.setIndex(new BufferAttribute(body.triangles, 1));
  geometry.setAttribute('position', new BufferAttribute(body.positions, 3));
  geometry.setAttribute('normal', new BufferAttribute(body.normals, 3));
  geometry.setAttribute('shading', new BufferAttribute(body.shading, 4, true));
  geometry.setAttribute('marks', new BufferAttribute(body.marks, 4, true));
  geometry.setAttribute('touched', new BufferAttribute(new Uint8Array(body.positions.length / 3), 1, true));
  return geometry;
}
