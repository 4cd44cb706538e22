import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BodyDetail, BodyModel } from '../src/domain/body/body-model.ts';
import { createBodyEvaluator, type BodyEvaluator } from '../src/domain/body/evaluate-body.ts';
import { parseBodyDetail } from '../src/domain/body/parse-body-detail.ts';
import { parseBody } from '../src/domain/body/parse-body.ts';

const MODELS = join(import.meta.dirname, '..', 'public', 'models');

/** The shipped body in its parts, read from `public/models`: what evaluates it, and what its skeleton needs. */
export function loadBodyParts(): {
  readonly model: BodyModel;
  readonly detail: BodyDetail;
  readonly evaluator: BodyEvaluator;
} {
  const model = parseBody(readFileSync(join(MODELS, 'body.glb')));
  const detail = parseBodyDetail(readFileSync(join(MODELS, 'body-detail.glb')), model);
  return { model, detail, evaluator: createBodyEvaluator(model, detail) };
}

/** The shipped body with its detail: for exports, tests and the bench. */
export const loadBody = (): BodyEvaluator => loadBodyParts().evaluator;
