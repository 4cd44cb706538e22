import { parsePointKey } from '../../domain/locator/placement.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import type { CameraGoal } from '../../state/view-store.ts';
import type { StageBody } from '../surface/stage-body.ts';
import type { Solved } from '../worker/protocol.ts';
import type { Shot } from './framing.ts';
import { presetShot } from './preset-shot.ts';
import { pointShot, pointsShot, regionShot } from './shots.ts';

/** What a request shows on this body; null while its points are not placed yet. */
export function goalShot(
  goal: CameraGoal,
  body: StageBody,
  solved: Solved | null,
  dataset: Dataset | null,
): Shot | null {
  switch (goal.kind) {
    case 'preset':
      return presetShot(body, goal.preset);
    case 'region':
      return regionShot(body, goal.region, goal.side, goal.shown);
    case 'point': {
      const placement = solved?.placements.get(goal.key);
      if (!placement) return null;
      return pointShot(body, placement, dataset?.acupoints.get(parsePointKey(goal.key).id)?.region ?? null);
    }
    case 'points':
      return pointsShot(
        body,
        goal.keys.flatMap((key) => solved?.placements.get(key) ?? []),
      );
    case 'zoom':
      return null;
  }
}
