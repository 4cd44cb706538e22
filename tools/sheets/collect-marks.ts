import type { BodyEvaluator, BodySurface } from '../../src/domain/body/evaluate-body.ts';
import type { Vec3 } from '../../src/domain/geometry/vec3.ts';
import { LocatorError } from '../../src/domain/locator/locator-error.ts';
import { createSolver } from '../../src/domain/locator/solver.ts';
import { loadLandmarkTable } from '../export/load-landmark-table.ts';
import { readRules } from './read-rules.ts';

/** A point, a further place of one, or a landmark, on the left or the midline. */
export interface Mark {
  readonly name: string;
  readonly position: Vec3;
  readonly normal: Vec3;
  readonly landmark: boolean;
}

/** What can be placed; a rule that fails is told of and left out, so that the others can be looked at. */
export function collectMarks(
  body: BodyEvaluator,
  surface: BodySurface,
): { marks: readonly Mark[]; problems: readonly string[] } {
  const table = loadLandmarkTable();
  const { rules, problems } = readRules();
  const side = createSolver(body.topology, table).on(surface, rules);
  const marks: Mark[] = [];
  const attempt = (name: string, landmark: boolean, find: () => { position: Vec3; normal: Vec3 }): void => {
    try {
      const { position, normal } = find();
      marks.push({ name, position, normal, landmark });
    } catch (error) {
      if (!(error instanceof LocatorError)) throw error;
      problems.push(error.message);
    }
  };
  for (const name of Object.keys(table.landmarks)) attempt(name, true, () => side.landmark(name, 'L'));
  for (const [id, { laterality }] of rules) {
    attempt(id, false, () => side.point(id, laterality === 'midline' ? 'M' : 'L'));
  }
  return { marks, problems };
}
