import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseBody } from '../../../src/domain/body/parse-body.ts';
import { buildQuadMesh } from '../../../src/domain/body/quad-mesh.ts';
import { subdivide } from '../../../src/domain/body/subdivide.ts';

type P = number[];
const mean = (points: P[]): P =>
  [0, 1, 2].map((k) => points.reduce((sum, p) => sum + p[k]!, 0) / points.length);
const at = (positions: Float32Array, v: number): P => [...positions.subarray(v * 3, v * 3 + 3)];

/** The rule as it is usually told, by searching the list of faces: slow and separate from the code under test. */
function catmullClark(quads: number[][], positions: Float32Array) {
  const faceMiddle = (face: number[]): P => mean(face.map((v) => at(positions, v)));
  const has = (face: number[], a: number, b: number): boolean =>
    face.some((v, k) => (v === a && face[(k + 1) % 4] === b) || (v === b && face[(k + 1) % 4] === a));
  return {
    faceMiddle,
    edge: (a: number, b: number): P =>
      mean([at(positions, a), at(positions, b), ...quads.filter((face) => has(face, a, b)).map(faceMiddle)]),
    vertex(v: number): P {
      const faces = quads.filter((face) => face.includes(v));
      const ends = [...new Set(faces.flatMap((face) => face.filter((u) => u !== v && has(face, u, v))))];
      const n = faces.length;
      const f = mean(faces.map(faceMiddle));
      const r = mean(ends.map((u) => mean([at(positions, u), at(positions, v)])));
      return [0, 1, 2].map((k) => (f[k]! + 2 * r[k]! + (n - 3) * at(positions, v)[k]!) / n);
    },
  };
}

describe('subdivision', () => {
  it('of a cube puts vertex, face and edge where hand calculation does', () => {
    const corners = [0, 1].flatMap((x) => [0, 1].flatMap((y) => [0, 1].map((z) => [x, y, z])));
    const quads = [0, 2, 6, 4, 1, 5, 7, 3, 0, 1, 3, 2, 4, 6, 7, 5, 0, 4, 5, 1, 2, 3, 7, 6];
    const step = subdivide(buildQuadMesh(Uint32Array.from(quads), 8));
    const out = new Float32Array(step.vertexCount * 3);
    step.apply(Float32Array.from(corners.flat()), out);
    expect(step.vertexCount).toBe(8 + 6 + 12);
    // Corner 0: faces' mean (1/3, 1/3, 1/3), edges' mean (1/6, 1/6, 1/6): (F + 2R) / 3 = 2/9.
    expect(at(out, 0)).toEqual([2 / 9, 2 / 9, 2 / 9].map(Math.fround));
    expect(at(out, 8)).toEqual([0.5, 0.5, 0]);
  });

  it('of the body agrees with the rule told another way', () => {
    const model = parseBody(readFileSync(join(import.meta.dirname, '../../../public/models/body.glb')));
    const quads = Array.from({ length: model.mesh.quads.length / 4 }, (_, q) => [
      ...model.mesh.quads.subarray(q * 4, q * 4 + 4),
    ]);
    const rule = catmullClark(quads, model.positions);
    const out = new Float32Array(model.topology.vertexCount * 3);
    model.subdivision.apply(model.positions, out);
    const near = (v: number, expected: P): void =>
      at(out, v).forEach((value, k) => expect(value).toBeCloseTo(expected[k]!, 6));
    const { vertexCount, edgeVertices } = model.mesh;
    for (let v = 0; v < vertexCount; v += 997) near(v, rule.vertex(v));
    for (let q = 0; q < quads.length; q += 997) near(vertexCount + q, rule.faceMiddle(quads[q]!));
    for (let e = 0; e < model.mesh.edgeCount; e += 1999) {
      near(vertexCount + quads.length + e, rule.edge(edgeVertices[e * 2]!, edgeVertices[e * 2 + 1]!));
    }
  });

  it('refuses a mesh with a hole', () => {
    expect(() => buildQuadMesh(Uint32Array.from([0, 1, 2, 3]), 4)).toThrow('not closed');
  });
});
