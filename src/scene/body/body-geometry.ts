import { BufferAttribute, BufferGeometry, Sphere, Vector3 } from 'three';
import type { StageBody } from '../surface/stage-body.ts';

/** Holds every body: three would else go through all vertices to find its own. Metres. */
const ROUND_THE_BODY = new Sphere(new Vector3(0, 0.9, 0), 1.5);

/** The figure as the GPU sees it: shape and normals change with the sliders, the rest never does. */
export function createBodyGeometry(body: StageBody): BufferGeometry {
  const geometry = new BufferGeometry();
  geometry.setIndex(new BufferAttribute(body.triangles, 1));
  geometry.setAttribute('position', new BufferAttribute(body.positions, 3));
  geometry.setAttribute('normal', new BufferAttribute(body.normals, 3));
  // Where the skin is at rest: what is painted by place, as the weave of cloth is, goes along with it.
  geometry.setAttribute('rest', new BufferAttribute(body.positions, 3));
  geometry.setAttribute('shading', new BufferAttribute(body.shading, 4, true));
  geometry.setAttribute('marks', new BufferAttribute(body.marks, 4, true));
  geometry.setAttribute('touched', new BufferAttribute(new Uint8Array(body.positions.length / 3), 1, true));
  geometry.setAttribute('hidden', new BufferAttribute(new Uint8Array(body.positions.length / 3), 1, true));
  geometry.boundingSphere = ROUND_THE_BODY.clone();
  return geometry;
}
