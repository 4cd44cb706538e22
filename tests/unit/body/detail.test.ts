import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createBodyEvaluator } from '../../../src/domain/body/evaluate-body.ts';
import { parseBodyDetail } from '../../../src/domain/body/parse-body-detail.ts';
import { parseBody } from '../../../src/domain/body/parse-body.ts';
import { EXPORT_BODIES, NEUTRAL_SHAPE } from '../../../src/domain/body/shape.ts';

const models = join(import.meta.dirname, '../../../public/models');
const model = parseBody(readFileSync(join(models, 'body.glb')));

describe('the body before its detail', () => {
  it('shows the neutral shape and says what it lacks for others', () => {
    const body = createBodyEvaluator(model);
    expect(body.hasDetail).toBe(false);
    expect(body.evaluate(NEUTRAL_SHAPE).positions).toHaveLength(model.topology.vertexCount * 3);
    expect(() => body.evaluate(EXPORT_BODIES.male)).toThrow('not loaded yet');
    expect(() => body.joints(NEUTRAL_SHAPE)).toThrow('not loaded yet');
  });

  it('has the same neutral shape when detail has come', () => {
    const body = createBodyEvaluator(model);
    const before = body.evaluate(NEUTRAL_SHAPE).positions;
    body.attachDetail(parseBodyDetail(readFileSync(join(models, 'body-detail.glb')), model));
    expect(body.hasDetail).toBe(true);
    const after = body.evaluate(NEUTRAL_SHAPE).positions;
    expect(after.every((value, i) => value === before[i])).toBe(true);
  });
});

describe('skin weights', () => {
  it('share each vertex out wholly', () => {
    const { skinWeights } = parseBodyDetail(readFileSync(join(models, 'body-detail.glb')), model);
    for (let v = 0; v < skinWeights.length; v += 4) {
      const sum = skinWeights[v]! + skinWeights[v + 1]! + skinWeights[v + 2]! + skinWeights[v + 3]!;
      if (Math.abs(sum - 1) > 1e-6) throw new Error(`vertex ${v / 4}: ${sum}`);
    }
  });
});
