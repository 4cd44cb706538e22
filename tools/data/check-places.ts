import type { RecordLists } from '../../src/dataset/index-records.ts';
import { NEUTRAL_SHAPE } from '../../src/domain/body/shape.ts';
import type { Anchor } from '../../src/domain/locator/language.ts';
import { LocatorError } from '../../src/domain/locator/locator-error.ts';
import { createSolver } from '../../src/domain/locator/solver.ts';
import { parsePointKey } from '../../src/domain/locator/placement.ts';
import { pointRules } from '../../src/domain/locator/point-rules.ts';
import { loadLandmarkTable } from '../export/load-landmark-table.ts';
import { loadBody } from '../load-body.ts';
import { fieldName, type Problem } from './problem.ts';

const CODE = /^[A-Z]{2}(-[A-Z]+)?\d+$/;

/**
 * What the schema can't see: a locator, a turn of a meridian or an arrow's end that names no landmark, line or span,
 * or that misses the skin of its region. Every rule is solved on the neutral body.
 */
export function checkPlaces(lists: RecordLists): Problem[] {
  const problems: Problem[] = [];
  const body = loadBody();
  const surface = body.evaluate(NEUTRAL_SHAPE);
  const solver = createSolver(body.topology, loadLandmarkTable());
  const rules = pointRules(lists.acupoints);

  /** The reason why `act` can't be done, as a problem of `file`; a fault of a point's own rule is told of that point. */
  const attempt = (file: string, field: string, act: () => void): LocatorError | null => {
    try {
      act();
      return null;
    } catch (error) {
      if (!(error instanceof LocatorError)) throw error;
      const { id, place } = parsePointKey(`${error.owner}.M`);
      const meridian = id.startsWith('EX-') ? 'EX' : id.slice(0, 2);
      const isPoint = rules.has(error.owner);
      const own = place === undefined ? error.field : fieldName(['places', place - 1, error.field]);
      problems.push({
        file: isPoint ? `data/acupoints/${meridian}/${id}.json` : file,
        field: isPoint ? own : field,
        message: `expected a rule that can be followed: ${error.reason}`,
      });
      return error;
    }
  };

  for (;;) {
    const fault = attempt('data/landmarks.json', '', () => solver.solve(surface, rules));
    if (fault === null || !rules.delete(fault.owner)) break;
  }
  const isPlaced = (anchor: unknown): boolean => typeof anchor === 'string' && CODE.test(anchor);
  const solved = solver.on(surface, rules);
  for (const { id, path, innerPath = [] } of lists.meridians) {
    innerPath.forEach((strand, i) =>
      strand.forEach((anchor, j) => {
        if (isPlaced(anchor)) return;
        attempt(`data/meridians/${id}.json`, fieldName(['innerPath', i, j]), () =>
          solved.innerStrand([anchor as Anchor]),
        );
      }),
    );
    path.forEach((strand, i) =>
      strand.forEach((anchor, j) => {
        if (isPlaced(anchor)) return;
        attempt(`data/meridians/${id}.json`, fieldName(['path', i, j]), () =>
          solver.place(surface, rules, anchor as Anchor, 'L'),
        );
      }),
    );
  }
  for (const { id, arrows } of lists.stretches) {
    arrows.forEach((arrow, i) => {
      for (const end of ['from', 'to'] as const) {
        attempt(`data/stretches/${id}.json`, fieldName(['arrows', i, end]), () =>
          solver.place(surface, rules, arrow[end] as Anchor, 'L'),
        );
      }
    });
  }
  return problems;
}
