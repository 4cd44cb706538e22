import type { BodyDetail, BodyModel } from './body-model.ts';
import type { BodyDetailExtras } from './body-file.ts';
import { decodeField, fromPlanes } from './field-codec.ts';
import { bufferView, readGlb } from './glb.ts';

/**
 * Reads `body-detail.glb` for the body it was baked with.
 * @throws Error when the bytes are not that file.
 */
export function parseBodyDetail(bytes: ArrayBuffer | Uint8Array, model: BodyModel): BodyDetail {
  const glb = readGlb(bytes);
  const extras = glb.json.extras as BodyDetailExtras | undefined;
  if (extras?.format !== 'anmo-body-detail' || extras.version !== 1) {
    throw new Error('body-detail.glb: not the detail of an Anmo body, version 1');
  }
  const order = model.baseOrder;
  const count = order.vertexCount;
  const jointCount = extras.joints.length;
  const jointBytes = bufferView(glb, extras.jointView);
  const jointRows = new Float32Array(jointBytes.slice().buffer);
  const jointRow = (row: number): Float32Array =>
    jointRows.slice(row * jointCount * 3, (row + 1) * jointCount * 3);

  const morphs = extras.morphs.map(({ name, view }, m) => {
    const differences = fromPlanes(bufferView(glb, view));
    const stored = differences.length / 3;
    const deltas = new Float32Array(count * 3);
    for (let k = 0; k < 3; k++) {
      const part = differences.subarray(k * stored, (k + 1) * stored);
      const values = decodeField(order, part, 'mean', k === 0 ? { twin: (value) => -value } : {});
      for (let v = 0; v < count; v++) deltas[v * 3 + k] = values[v]! * extras.step;
    }
    return { name, deltas, jointDeltas: jointRow(m + 1) };
  });

  const skin = bufferView(glb, extras.skinView);
  const stored = skin.length / 8;
  const skinJoints = new Uint8Array(count * 4);
  const skinWeights = new Float32Array(count * 4);
  const otherSide = (joint: number): number => extras.joints[joint]!.mirror;
  for (let k = 0; k < 4; k++) {
    const joints = decodeField(order, skin.subarray(k * stored, (k + 1) * stored), 'first', {
      bytes: true,
      twin: otherSide,
    });
    const weights = decodeField(order, skin.subarray((k + 4) * stored, (k + 5) * stored), 'mean', {
      bytes: true,
    });
    for (let v = 0; v < count; v++) {
      skinJoints[v * 4 + k] = joints[v]!;
      skinWeights[v * 4 + k] = weights[v]! / 255;
    }
  }
  return { morphs, joints: extras.joints, jointPositions: jointRow(0), skinJoints, skinWeights };
}
