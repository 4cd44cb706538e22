import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BodyShape } from '../../../src/domain/body/shape.ts';
import type { Anchor } from '../../../src/domain/locator/language.ts';
import { pointRules } from '../../../src/domain/locator/point-rules.ts';
import { createSolver } from '../../../src/domain/locator/solver.ts';
import { DATA_FOLDER } from '../../../tools/data/load-dataset.ts';
import { loadLandmarkTable } from '../../../tools/export/load-landmark-table.ts';
import { loadBody } from '../../../tools/load-body.ts';
import { pointRecords } from '../../support/placed-bodies.ts';

const body = loadBody();
const solver = createSolver(body.topology, loadLandmarkTable());
const rules = pointRules(pointRecords);
const meridians = readdirSync(join(DATA_FOLDER, 'meridians')).map(
  (file) =>
    JSON.parse(readFileSync(join(DATA_FOLDER, 'meridians', file), 'utf8')) as {
      id: string;
      path: (string | Anchor)[][];
    },
);

/** Both ends of every slider and the middle of sex and weight, with late pregnancy where the body is not a man’s. */
const shapes: BodyShape[] = [0, 0.5, 1].flatMap((sex) =>
  [-1, 1].flatMap((height) =>
    [-1, 0, 1].flatMap((weight) =>
      [
        { age: 0, pregnancy: 0 },
        { age: 1, pregnancy: 0 },
        ...(sex < 1 ? [{ age: 0, pregnancy: 1 }] : []),
      ].map((rest) => ({ sex, height, weight, muscle: 0, ...rest })),
    ),
  ),
);

/** What cannot be placed or drawn on a shape, each with the solver's reason. */
function lostOn(shape: BodyShape): string[] {
  const solved = solver.on(body.evaluate(shape), rules);
  const lost: string[] = [];
  const attempt = (what: string, solve: () => unknown): void => {
    try {
      solve();
    } catch (error) {
      lost.push(`${what}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  for (const [id, { laterality }] of rules)
    attempt(id, () => solved.point(id, laterality === 'midline' ? 'M' : 'L'));
  for (const { id, path } of meridians)
    for (const strand of path)
      attempt(`line ${id}`, () => solved.strand(strand, id === 'GV' || id === 'CV' ? 'M' : 'L'));
  return lost;
}

describe('a slider can go anywhere', () => {
  it.each(shapes.map((shape) => [JSON.stringify(shape), shape] as const))(
    'every point and every line is there on %s',
    (_name, shape) => {
      expect(lostOn(shape)).toEqual([]);
    },
  );
});
