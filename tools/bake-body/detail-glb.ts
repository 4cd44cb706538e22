import type { BodyDetailExtras } from '../../src/domain/body/body-file.ts';
import { encodeField, toPlanes } from '../../src/domain/body/field-codec.ts';
import { baseOrder } from '../../src/domain/body/field-order.ts';
import type { QuadMesh } from '../../src/domain/body/quad-mesh.ts';
import type { Skeleton } from './skeleton.ts';
import { GlbWriter } from './write-glb.ts';

/** Metres a step of a morph. */
const STEP = 0.0001;

export interface DetailFileInput {
  readonly mesh: QuadMesh;
  readonly baseMirror: Uint32Array;
  readonly morphs: readonly {
    readonly name: string;
    readonly skin: Float64Array;
    readonly joints: Float64Array;
  }[];
  readonly neutralJoints: Float64Array;
  readonly skeleton: Skeleton;
}

/** `body-detail.glb`: no mesh of its own, only what moves the one of `body.glb`. */
export function detailFile({
  mesh,
  baseMirror,
  morphs,
  neutralJoints,
  skeleton,
}: DetailFileInput): Uint8Array {
  const writer = new GlbWriter();
  const order = baseOrder(mesh, baseMirror);
  const joinBytes = (parts: readonly Uint8Array[]): Uint8Array =>
    Uint8Array.from(parts.flatMap((part) => [...part]));
  const morphViews = morphs.map(({ name, skin }) => {
    const parts = [0, 1, 2].map((k) => {
      const values = Int32Array.from({ length: mesh.vertexCount }, (_, v) => {
        const value = skin[v * 3 + k]!;
        return Math.round(Math.abs(value) / STEP) * Math.sign(value);
      });
      return encodeField(order, values, 'mean');
    });
    return { name, view: writer.add(toPlanes(Int32Array.from(parts.flatMap((part) => [...part])))) };
  });
  const jointRows = [neutralJoints, ...morphs.map((morph) => morph.joints)].map((row) =>
    Float32Array.from(row),
  );
  const jointView = writer.add(joinBytes(jointRows.map((row) => new Uint8Array(row.buffer))));
  const planes: Uint8Array[] = [];
  for (const [values, how] of [
    [skeleton.skinJoints, 'first'],
    [skeleton.skinWeights, 'mean'],
  ] as const) {
    for (let k = 0; k < 4; k++) {
      const plane = Int32Array.from({ length: mesh.vertexCount }, (_, v) => values[v * 4 + k]!);
      planes.push(Uint8Array.from(encodeField(order, plane, how), (value) => value & 0xff));
    }
  }
  const extras: BodyDetailExtras = {
    format: 'anmo-body-detail',
    version: 1,
    step: STEP,
    morphs: morphViews,
    joints: skeleton.joints.map(({ name, parent, mirror }) => ({ name, parent, mirror })),
    jointView,
    skinView: writer.add(joinBytes(planes)),
  };
  return writer.finish({
    asset: { version: '2.0', copyright: 'CC0 1.0: see PROVENANCE.md', generator: 'Anmo bake-body' },
    extras,
  });
}
