import type { BodyDetail, BodyModel } from '../../domain/body/body-model.ts';
import type { BodyEvaluator } from '../../domain/body/evaluate-body.ts';
import type { BodyShape } from '../../domain/body/shape.ts';
import type { Placements } from '../../domain/locator/placement.ts';
import { createReacher, type Reacher } from '../../domain/pose/reach.ts';
import type { Stance } from '../../domain/pose/stance.ts';
import type { Track } from '../motion/track.ts';
import type { Needs } from './props-of.ts';
import type { LocatorRecords, Piece, Shown } from './protocol.ts';
import { skinFrame } from '../surface/skin-frame.ts';
import { reachTrack } from './reach-track.ts';
import { stretchTrack } from './stretch-track.ts';

/** What is played, from which stance it is told as a movement, and what it needs besides the body. */
export interface Play {
  readonly track: Track;
  readonly base: Stance;
  readonly needs: Needs;
}

/** What pieces are worked out on: one shape with what was solved on it. */
export interface Setting {
  readonly model: BodyModel;
  readonly detail: BodyDetail;
  readonly evaluator: BodyEvaluator;
  readonly shape: BodyShape;
  readonly records: LocatorRecords;
  readonly placements: Placements;
}

/** Seconds to come back into the posture when a step is over. */
const SIT_BACK = 1.2;

let reacher: { readonly shape: BodyShape; readonly made: Reacher } | null = null;
let plays: { readonly placements: Placements; readonly made: Map<string, Play | null> } | null = null;

/** How a piece is played; null where the body cannot. What was asked before on the same body is answered at once. */
export function perform(piece: Piece, setting: Setting): Play | null {
  if (piece.kind !== 'pause') return shown(piece, setting);
  const play = shown(piece.after, setting);
  return (
    play && {
      ...play,
      track: { keys: [{ stance: play.base, come: SIT_BACK, hold: 0 }], again: null, shown: 0 },
    }
  );
}

function shown(piece: Shown, setting: Setting): Play | null {
  if (plays?.placements !== setting.placements) plays = { placements: setting.placements, made: new Map() };
  const name = JSON.stringify(piece);
  let play = plays.made.get(name);
  if (play === undefined) {
    play = workOut(piece, setting);
    plays.made.set(name, play);
  }
  return play;
}

function workOut(
  piece: Shown,
  { model, detail, evaluator, shape, records, placements }: Setting,
): Play | null {
  if (piece.kind === 'stretch') {
    const stretch = records.stretches.find(({ id }) => id === piece.stretch);
    return stretch ? stretchTrack(stretch, piece.side, evaluator, shape) : null;
  }
  if (reacher?.shape !== shape) reacher = { shape, made: createReacher(model, detail, evaluator, shape) };
  const still = evaluator.evaluate(shape);
  const { triangles } = evaluator.topology;
  return reachTrack(
    piece,
    placements,
    (id) => records.acupoints.find((point) => point.id === id),
    reacher.made,
    ({ pose }, anchor) => {
      // Only ways are asked of it, which are the same wherever the body stands.
      const held = evaluator.evaluate(shape, pose);
      return skinFrame({ triangles, ...still }, { triangles, ...held }, anchor);
    },
  );
}
