import { BODY_FIELDS, type BodyExtras, type BodyField } from '../../src/domain/body/body-file.ts';
import { encodeField } from '../../src/domain/body/field-codec.ts';
import { fineOrder } from '../../src/domain/body/field-order.ts';
import type { QuadMesh } from '../../src/domain/body/quad-mesh.ts';
import { RELIEF_STEP } from './skin-fields.ts';
import { GlbWriter } from './write-glb.ts';

/** Metres a step of POSITION: the tallest coordinate, 1.66 m, just fits 16 bits with a sign. */
const POSITION_STEP = 0.000052;

export interface BodyFileInput {
  readonly mesh: QuadMesh;
  readonly baseMirror: Uint32Array;
  readonly mirror: Uint32Array;
  /** Neutral base, metres. */
  readonly base: Float32Array;
  readonly fields: Record<BodyField, Uint8Array>;
}

/** `body.glb`: a mesh any viewer opens, and beside it the fields of the subdivided skin. */
export function bodyFile({ mesh, baseMirror, mirror, base, fields }: BodyFileInput): Uint8Array {
  const writer = new GlbWriter();
  const steps = Int16Array.from(
    base,
    (value) => Math.round(Math.abs(value) / POSITION_STEP) * Math.sign(value),
  );
  const rows = new Int16Array(mesh.vertexCount * 4);
  const min = [Infinity, Infinity, Infinity];
  const max = [-Infinity, -Infinity, -Infinity];
  for (let i = 0; i < steps.length; i++) {
    const k = i % 3;
    rows[((i - k) / 3) * 4 + k] = steps[i]!;
    min[k] = Math.min(min[k]!, steps[i]!);
    max[k] = Math.max(max[k]!, steps[i]!);
  }
  const indices = new Uint16Array((mesh.quads.length / 4) * 6);
  for (let q = 0; q * 4 < mesh.quads.length; q++) {
    const [a, b, c, d] = mesh.quads.subarray(q * 4, q * 4 + 4);
    indices.set([a!, b!, c!, a!, c!, d!], q * 6);
  }
  const positionView = writer.add(new Uint8Array(rows.buffer), { byteStride: 8, target: 34962 });
  const indexView = writer.add(new Uint8Array(indices.buffer), { target: 34963 });
  const twinSteps = Uint16Array.from(baseMirror, (twin, v) => twin - (v > 0 ? baseMirror[v - 1]! : 0));
  const mirrorView = writer.add(new Uint8Array(twinSteps.buffer));
  const order = fineOrder(mesh, mirror);
  const fieldViews = Object.fromEntries(
    BODY_FIELDS.map((name) => {
      const differences = encodeField(
        order,
        Int32Array.from(fields[name]),
        name === 'region' ? 'first' : 'mean',
      );
      return [name, writer.add(Uint8Array.from(differences, (value) => value & 0xff))];
    }),
  ) as Record<BodyField, number>;
  const extras: BodyExtras = {
    format: 'anmo-body',
    version: 1,
    mirror: mirrorView,
    reliefStep: RELIEF_STEP,
    positionStep: POSITION_STEP,
    fields: fieldViews,
  };
  const metres = POSITION_STEP * 32767;
  return writer.finish({
    asset: { version: '2.0', copyright: 'CC0 1.0: see PROVENANCE.md', generator: 'Anmo bake-body' },
    extensionsUsed: ['KHR_mesh_quantization'],
    extensionsRequired: ['KHR_mesh_quantization'],
    scene: 0,
    scenes: [{ nodes: [0] }],
    nodes: [{ name: 'body', mesh: 0, scale: [metres, metres, metres] }],
    meshes: [{ name: 'body', primitives: [{ attributes: { POSITION: 0 }, indices: 1, mode: 4 }] }],
    accessors: [
      {
        bufferView: positionView,
        componentType: 5122,
        normalized: true,
        count: mesh.vertexCount,
        type: 'VEC3',
        min,
        max,
      },
      { bufferView: indexView, componentType: 5123, count: indices.length, type: 'SCALAR' },
    ],
    extras,
  });
}
