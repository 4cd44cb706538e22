import type { BodyField } from '../../src/domain/body/body-file.ts';
import { EDGE_REACH, NAIL_REACH } from '../../src/domain/body/body-model.ts';
import type { QuadMesh } from '../../src/domain/body/quad-mesh.ts';
import { quadNormals } from '../../src/domain/body/normals.ts';
import { cavity, neighboursOf } from './cavity.ts';
import { clothDistance } from './cloth.ts';
import { auricleOf, hairDistance } from './hair.ts';
import { creases, lips, nailDistance } from './marks.ts';
import { symmetrizeField } from './mirror-map.ts';
import { occlusion } from './occlusion.ts';
import type { Reference } from './reference.ts';
import { regions } from './regions.ts';
import { clothed, relief } from './relief.ts';

/** Metres a step of the stored relief. */
export const RELIEF_STEP = 0.00006;

/** Metres that the deepest crease sinks. */
const CREASE_DEPTH = 0.0006;

/** Every field of the skin as bytes, one a vertex. */
export function skinFields(reference: Reference, mesh: QuadMesh): Record<BodyField, Uint8Array> {
  const { count, mirror } = reference;
  const auricle = auricleOf(reference, mesh.vertexCount);
  const nail = nailDistance(reference, mesh);
  const crease = creases(reference);
  const cloth = clothDistance(reference);
  const hair = hairDistance(reference, auricle);
  const rise = relief(reference);
  for (let v = 0; v < count; v++) rise[v] = clothed(rise[v]! - CREASE_DEPTH * crease[v]!, cloth[v]!);

  const positions = reference.positions.map(
    (value, i) => value + rise[Math.floor(i / 3)]! * reference.normals[i]!,
  );
  const normals = new Float32Array(positions.length);
  quadNormals(positions, reference.quads, normals);
  const hollows = cavity(positions, normals, neighboursOf(reference.quads, count));
  const field = (values: Float32Array, code: (value: number) => number): Uint8Array => {
    symmetrizeField(values, mirror);
    return Uint8Array.from(values, (value) => Math.max(0, Math.min(255, Math.round(code(value)))));
  };
  const signed = (reach: number) => (value: number) =>
    128 + (127 * Math.max(-reach, Math.min(reach, value))) / reach;
  return {
    relief: field(rise, (value) => 128 + value / RELIEF_STEP),
    occlusion: field(occlusion(positions, normals, reference.triangles, mirror), (value) => value * 255),
    cavity: field(hollows, (value) => 128 + value * 127),
    cloth: field(cloth, signed(EDGE_REACH)),
    hair: field(hair, signed(EDGE_REACH)),
    nail: field(nail, signed(NAIL_REACH)),
    lip: field(lips(reference), (value) => value * 255),
    crease: field(crease, (value) => value * 255),
    region: regions(reference, hair, auricle),
  };
}
