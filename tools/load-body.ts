import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createBodyEvaluator, type BodyEvaluator } from '../src/domain/body/evaluate-body.ts';
import { parseBodyDetail } from '../src/domain/body/parse-body-detail.ts';
import { parseBody } from '../src/domain/body/parse-body.ts';

const MODELS = join(import.meta.dirname, '..', 'public', 'models');

/** The shipped body with its detail, read from `public/models`: for exports, tests and the bench. */
export function loadBody(): BodyEvaluator {
  const model = parseBody(readFileSync(join(MODELS, 'body.glb')));
  return createBodyEvaluator(model, parseBodyDetail(readFileSync(join(MODELS, 'body-detail.glb')), model));
}
