import type { BodyDetail, BodyModel } from '../body/body-model.ts';
import type { BodyEvaluator } from '../body/evaluate-body.ts';
import type { BodyShape } from '../body/shape.ts';
import type { Vec3 } from '../geometry/vec3.ts';
import { createReachBody } from './reach-body.ts';
import type { Reach, ReachRequest } from './reach-request.ts';
import { shiftedReach, solveReach, type SolvedReach } from './solve-reach.ts';
import type { Stance } from './stance.ts';

/** Brings the hands of one body to places of its own skin. Everything asked twice alike is answered alike. */
export interface Reacher {
  /** @throws MoveError when what the body is held in goes further than a joint. */
  reach(request: ReachRequest): Reach;
  /** The same hand a few millimetres beside: metres in the frame of the drawn body, as circles and strokes need it. */
  beside(reach: Reach, by: Vec3): Stance;
}

/** @throws Error when the evaluator has no detail yet. */
export function createReacher(
  model: BodyModel,
  detail: BodyDetail,
  evaluator: BodyEvaluator,
  shape: BodyShape,
): Reacher {
  const body = createReachBody(model, detail, evaluator, shape);
  const kept = new WeakMap<Reach, SolvedReach>();
  return {
    reach(request) {
      const solved = solveReach(body, request);
      kept.set(solved.reach, solved);
      return solved.reach;
    },
    beside(reach, by) {
      const solved = kept.get(reach);
      if (!solved) throw new Error('This reach was not solved here');
      return shiftedReach(solved, by);
    },
  };
}
