import { BufferAttribute, DynamicDrawUsage, InstancedBufferAttribute, InstancedBufferGeometry } from 'three';
import type { SightList } from '../markers/visibility.ts';
import { DIAMOND } from './diamond-material.ts';
import type { LandmarkMark } from './list-landmarks.ts';

/** Diamonds of all drawn landmarks, in one draw. */
export interface DiamondBuffers extends SightList {
  readonly geometry: InstancedBufferGeometry;
  readonly marks: readonly LandmarkMark[];
  /** Three a mark, as the shader reads them; the last is how far it has come up. */
  readonly looks: Float32Array;
}

export function createDiamondBuffers(marks: readonly LandmarkMark[]): DiamondBuffers {
  const count = marks.length;
  const positions = new Float32Array(count * 3);
  const normals = new Float32Array(count * 3);
  const looks = new Float32Array(count * 3);
  marks.forEach(({ place, look }, i) => {
    positions.set(place.position, i * 3);
    normals.set(place.normal, i * 3);
    looks.set([look === 'layer' ? DIAMOND.layer : DIAMOND.finding, look === 'lit' ? 1 : 0, 1], i * 3);
  });
  const seen = new Uint8Array(count);
  const geometry = new InstancedBufferGeometry();
  geometry.setAttribute('corner', new BufferAttribute(new Float32Array([-1, -1, 1, -1, 1, 1, -1, 1]), 2));
  geometry.setIndex([0, 1, 2, 0, 2, 3]);
  geometry.setAttribute('place', new InstancedBufferAttribute(positions, 3));
  geometry.setAttribute('look', new InstancedBufferAttribute(looks, 3).setUsage(DynamicDrawUsage));
  geometry.setAttribute('seen', new InstancedBufferAttribute(seen, 1).setUsage(DynamicDrawUsage));
  geometry.instanceCount = count;
  return { geometry, marks, looks, count, positions, normals, seen, stale: count, cursor: 0 };
}
