import { BufferAttribute, BufferGeometry } from 'three';
import type { Prop } from '../worker/protocol.ts';
import { roundedBox } from './rounded-box.ts';

/** Painted as the cloth of the figure is: linen, open to the light, without hem, crease or nail. */
const LINEN = { shading: [255, 128, 255, 0], marks: [0, 0, 0, 0] } as const;
/** Near the floor less light comes in: metres, and the share of it that is lost there. */
const DIM = { height: 0.22, most: 0.42 } as const;

/** Everything that the body rests on, in one draw, with what the figure's own material asks for. */
export function createPropGeometry(props: readonly Prop[]): BufferGeometry {
  const meshes = props.map(roundedBox);
  const count = meshes.reduce((sum, { positions }) => sum + positions.length / 3, 0);
  const positions = Float32Array.from(meshes.flatMap((mesh) => mesh.positions));
  const shading = new Uint8Array(count * 4);
  const marks = new Uint8Array(count * 4);
  for (let v = 0; v < count; v++) {
    shading.set(LINEN.shading, v * 4);
    marks.set(LINEN.marks, v * 4);
    const height = Math.max(0, positions[v * 3 + 1]!);
    shading[v * 4] = Math.round(255 * (1 - DIM.most * Math.max(0, 1 - height / DIM.height)));
  }
  let first = 0;
  const index = meshes.flatMap(({ positions: own, triangles }) => {
    const from = first;
    first += own.length / 3;
    return triangles.map((v) => v + from);
  });
  const geometry = new BufferGeometry();
  const set = (name: string, array: Float32Array | Uint8Array, size: number, isShare = false): void => {
    geometry.setAttribute(name, new BufferAttribute(array, size, isShare));
  };
  geometry.setIndex(index);
  set('position', positions, 3);
  set('rest', positions, 3);
  set('normal', Float32Array.from(meshes.flatMap(({ normals }) => normals)), 3);
  set('shading', shading, 4, true);
  set('marks', marks, 4, true);
  set('touched', new Uint8Array(count), 1, true);
  set('hidden', new Uint8Array(count), 1, true);
  return geometry;
}
