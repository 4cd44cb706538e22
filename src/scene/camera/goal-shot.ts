import { parsePointKey } from '../../domain/locator/placement.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { useFind } from '../../state/find-store.ts';
import { useView, type CameraGoal } from '../../state/view-store.ts';
import type { StageBody } from '../surface/stage-body.ts';
import type { Solved } from '../worker/protocol.ts';
import { findingShot } from './finding-shot.ts';
import type { Shot } from './framing.ts';
import { isolatedShot } from './isolated-shot.ts';
import { presetShot } from './preset-shot.ts';
import { pointShot, pointsShot, regionShot } from './shots.ts';

/** What the camera frames: what it was asked for, the finding that is shown, or what alone is meant of the body. */
export type StageGoal = CameraGoal | { readonly kind: 'finding' } | { readonly kind: 'isolated' };

interface StageNow {
  readonly body: StageBody;
  readonly solved: Solved | null;
  readonly dataset: Dataset | null;
  /** Whether the stage is too small to show long rulers whole. */
  readonly isSmall: boolean;
}

/** What a request shows on this body; null while its points are not placed yet. */
export function goalShot(goal: StageGoal, { body, solved, dataset, isSmall }: StageNow): Shot | null {
  switch (goal.kind) {
    case 'preset': {
      const { isolated } = useView.getState();
      return isolated ? isolatedShot(body, isolated, goal.preset) : presetShot(body, goal.preset);
    }
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
    case 'finding': {
      const { steps, step } = useFind.getState();
      return steps && findingShot(body, steps, step, isSmall);
    }
    case 'isolated': {
      const { isolated } = useView.getState();
      return isolated && isolatedShot(body, isolated, null);
    }
    case 'zoom':
      return null;
  }
}
