import { describe, expect, it } from 'vitest';
import { BODY_REGIONS } from '../../../src/domain/body/region.ts';
import { EXPORT_BODIES, NEUTRAL_SHAPE, type ExportBody } from '../../../src/domain/body/shape.ts';
import { loadBody } from '../../../tools/load-body.ts';

const body = loadBody();
const { topology } = body;
const names = Object.keys(EXPORT_BODIES) as ExportBody[];
const surfaceOf = (name: ExportBody) => body.evaluate(EXPORT_BODIES[name]);

/** Centimetres: what the source's adult bodies of these kinds measure, give or take one. */
const STATURES: Record<ExportBody, number> = {
  neutral: 166,
  female: 159,
  male: 173,
  tall: 182,
  short: 151,
  heavy: 166,
  slim: 166,
  elder: 164,
};

describe('the topology', () => {
  it('is closed: each edge is walked once each way', () => {
    const walked = new Set<number>();
    const { triangles, vertexCount } = topology;
    for (let t = 0; t < triangles.length; t += 3) {
      for (let k = 0; k < 3; k++) {
        const edge = triangles[t + k]! * vertexCount + triangles[t + ((k + 1) % 3)]!;
        if (walked.has(edge)) throw new Error(`edge ${edge} is walked twice`);
        walked.add(edge);
      }
    }
    for (const edge of walked) {
      const back = (edge % vertexCount) * vertexCount + Math.floor(edge / vertexCount);
      if (!walked.has(back)) throw new Error(`edge ${edge} has no other side`);
    }
  });

  it('has one surface, without handles (Euler number 2)', () => {
    const quads = topology.quads.length / 4;
    expect(topology.vertexCount - quads * 2 + quads).toBe(2);
  });

  it('gives every quad its two triangles', () => {
    for (const q of [0, 1, 7777, topology.quads.length / 4 - 1]) {
      const corners = new Set(topology.quads.subarray(q * 4, q * 4 + 4));
      expect(new Set(topology.triangles.subarray(q * 6, q * 6 + 6))).toEqual(corners);
    }
  });

  it('mirrors onto itself, with the same region on both sides', () => {
    topology.mirror.forEach((twin, v) => {
      if (topology.mirror[twin] !== v) throw new Error(`${v} is not the twin of its twin`);
      if (topology.regionOfVertex[twin] !== topology.regionOfVertex[v]) throw new Error(`region of ${v}`);
    });
  });

  it('uses every region, as a patch of some size', () => {
    const sizes = BODY_REGIONS.map(() => 0);
    for (const region of topology.regionOfVertex) sizes[region]!++;
    BODY_REGIONS.forEach((name, i) => expect(sizes[i], name).toBeGreaterThan(60));
  });
});

describe.each(names)('the %s body', (name) => {
  const { positions, normals } = surfaceOf(name);

  it('has its stature and stands on the ground', () => {
    let low = Infinity;
    let high = -Infinity;
    for (let i = 1; i < positions.length; i += 3) {
      low = Math.min(low, positions[i]!);
      high = Math.max(high, positions[i]!);
    }
    expect(Math.abs((high - low) * 100 - STATURES[name])).toBeLessThan(1);
    expect(Math.abs(low)).toBeLessThan(0.001);
  });

  it('is the same left and right', () => {
    let worst = 0;
    topology.mirror.forEach((twin, v) => {
      worst = Math.max(
        worst,
        Math.abs(positions[v * 3]! + positions[twin * 3]!),
        Math.abs(positions[v * 3 + 1]! - positions[twin * 3 + 1]!),
        Math.abs(positions[v * 3 + 2]! - positions[twin * 3 + 2]!),
      );
    });
    expect(worst).toBeLessThan(1e-6);
  });

  it('has unit normals that point out', () => {
    for (let i = 0; i < normals.length; i += 3) {
      const length = Math.hypot(normals[i]!, normals[i + 1]!, normals[i + 2]!);
      if (Math.abs(length - 1) > 1e-5) throw new Error(`normal ${i / 3} has length ${length}`);
    }
    // A closed surface with outward faces encloses a positive volume (divergence theorem): litres of a person.
    let volume = 0;
    const { triangles } = topology;
    for (let t = 0; t < triangles.length; t += 3) {
      const [a, b, c] = [triangles[t]! * 3, triangles[t + 1]! * 3, triangles[t + 2]! * 3];
      volume +=
        (positions[a]! * (positions[b + 1]! * positions[c + 2]! - positions[b + 2]! * positions[c + 1]!) +
          positions[a + 1]! * (positions[b + 2]! * positions[c]! - positions[b]! * positions[c + 2]!) +
          positions[a + 2]! * (positions[b]! * positions[c + 1]! - positions[b + 1]! * positions[c]!)) /
        6;
    }
    expect(volume * 1000).toBeGreaterThan(40);
    expect(volume * 1000).toBeLessThan(130);
  });
});

describe('evaluation', () => {
  it('gives the same body twice, and into arrays that are given', () => {
    const shape = { ...NEUTRAL_SHAPE, sex: 0.2, weight: 0.6, age: 0.5 };
    const first = body.evaluate(shape);
    const into = surfaceOf('tall');
    expect(body.evaluate(shape, undefined, into)).toBe(into);
    expect(into.positions.every((value, i) => value === first.positions[i])).toBe(true);
    expect(into.normals.every((value, i) => value === first.normals[i])).toBe(true);
  });

  it('moves in proportion to a slider', () => {
    const at = (age: number) => body.evaluate({ ...NEUTRAL_SHAPE, age }).positions[5054 * 3 + 2]!;
    expect(at(0.5) - at(0)).toBeCloseTo((at(1) - at(0)) / 2, 4);
  });

  it('rejects a shape beyond its sliders', () => {
    expect(() => body.evaluate({ ...NEUTRAL_SHAPE, age: 1.5 })).toThrow('age is 1.5');
    expect(() => body.evaluate({ ...NEUTRAL_SHAPE, height: Number.NaN })).toThrow('height');
  });
});
