import { BufferAttribute, InstancedBufferGeometry, Sphere, Vector3 } from 'three';
import { HAND_LAYERS } from './hand-material.ts';
import { isClosing, type HandMesh } from './make-hand.ts';

/** Holds every hand, about its pad. Metres. */
const ROUND_THE_HAND = new Sphere(new Vector3(), 0.4);

/** A hand as the GPU sees it: an instance for each layer of `createHandMaterial`. */
export function createHandGeometry(hand: HandMesh): InstancedBufferGeometry {
  const geometry = new InstancedBufferGeometry();
  geometry.setIndex(new BufferAttribute(hand.triangles, 1));
  const position = new BufferAttribute(hand.positions, 3);
  geometry.setAttribute('position', position);
  geometry.setAttribute('shut', isClosing(hand.name) ? new BufferAttribute(hand.closed, 3) : position);
  geometry.setAttribute('normal', new BufferAttribute(hand.normals, 3));
  geometry.setAttribute('above', new BufferAttribute(hand.above, 1));
  geometry.boundingSphere = ROUND_THE_HAND.clone();
  geometry.instanceCount = HAND_LAYERS;
  return geometry;
}
