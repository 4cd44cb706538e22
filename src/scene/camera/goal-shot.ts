import { parsePointKey, type PointKey } from '../../domain/locator/placement.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { useEmphasis } from '../../state/emphasis-store.ts';
import { useFind } from '../../state/find-store.ts';
import { useMotion } from '../../state/motion-store.ts';
import { useView, type CameraGoal } from '../../state/view-store.ts';
import { placeOn } from '../surface/skin-frame.ts';
import type { HeldBody, StageBody } from '../surface/stage-body.ts';
import type { Solved } from '../worker/protocol.ts';
import { findingShot } from './finding-shot.ts';
import type { Shot } from './framing.ts';
import { heldShot } from './held-shot.ts';
import { reachShot } from './reach-shot.ts';
import { isolatedShot } from './isolated-shot.ts';
import { presetShot } from './preset-shot.ts';
import { pointShot, pointsShot, regionShot } from './shots.ts';

/**
 * What the camera frames: what it was asked for, the finding that is shown, what alone is meant of the body, or what
 * the body moves to show something.
 */
export type StageGoal = CameraGoal | { readonly kind: 'finding' | 'isolated' | 'held' };

interface StageNow {
  /** As it will be held, where it moves: the camera goes where it will be. */
  readonly body: StageBody;
  readonly held: HeldBody | null;
  readonly solved: Solved | null;
  readonly dataset: Dataset | null;
  /** Whether the stage is too small to show long rulers whole. */
  readonly isSmall: boolean;
}

/** What a request shows on this body; null while its points are not placed yet. */
export function goalShot(goal: StageGoal, { body, held, solved, dataset, isSmall }: StageNow): Shot | null {
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
      if (held)
        return isAtWork(goal.key) && useMotion.getState().shown === 'body'
          ? heldShot(held, true)
          : reachShot(body, held.moved, placeOn(body, placement));
      return pointShot(body, placement, dataset?.acupoints.get(parsePointKey(goal.key).id)?.region ?? null);
    }
    case 'points':
      if (held && goal.keys.some(isAtWork)) return heldShot(held, useMotion.getState().shown === 'body');
      return pointsShot(
        body,
        goal.keys.flatMap((key) => {
          const placement = solved?.placements.get(key);
          return placement ? (held ? placeOn(body, placement) : placement) : [];
        }),
      );
    case 'finding': {
      const { steps, step } = useFind.getState();
      return steps && findingShot(body, steps, step, isSmall);
    }
    case 'isolated': {
      const { isolated } = useView.getState();
      return isolated && isolatedShot(body, isolated, null);
    }
    case 'held':
      return held ? heldShot(held) : presetShot(body, 'front');
    case 'zoom':
      return null;
  }
}

/** Whether the body's own hand is shown at a point. */
function isAtWork(key: PointKey): boolean {
  const { cue } = useEmphasis.getState();
  return cue !== null && 'keys' in cue && cue.keys.includes(key);
}
