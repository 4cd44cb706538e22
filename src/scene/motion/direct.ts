import { useEmphasis } from '../../state/emphasis-store.ts';
import { useFind } from '../../state/find-store.ts';
import { useMotion, type ShownBy } from '../../state/motion-store.ts';
import { isMotionReduced, useSettings } from '../../state/settings-store.ts';
import { useStageBody, withSurface } from '../surface/stage-body.ts';
import { posing } from '../worker/posing.ts';
import type { Performance, Piece, Shown } from '../worker/protocol.ts';
import type { Mover } from './mover.ts';
import { worksBy } from '../hand/works-by.ts';
import { wantedPiece } from './wanted-piece.ts';

/**
 * Lets the body show what the pages ask for: has it worked out how, and gives it to be played.
 * @param redraw asks for a frame
 * @returns the function that stops
 */
export function direct(mover: Mover, redraw: () => void): () => void {
  /** What is being shown or worked out, as text. */
  let shown = 'null';
  let last: Shown | null = null;

  const isStill = (): boolean => isMotionReduced(useSettings.getState()) || !useMotion.getState().playing;
  const stand = (): void => {
    mover.play(null, isStill());
    useStageBody.setState({ held: null });
    redraw();
  };
  const follow = (): void => {
    if (!useStageBody.getState().solved) return;
    // Finding is shown on the body as the rules were written for it.
    const piece = useFind.getState().key ? null : wantedPiece(useEmphasis.getState(), last);
    const wish = JSON.stringify(piece);
    if (wish === shown) return;
    shown = wish;
    if (piece?.kind !== 'pause') last = piece;
    posing.client?.perform(piece);
    useMotion.getState().set({ by: piece ? null : drawnBy() });
    if (!piece) stand();
  };
  const perform = (piece: Piece, performance: Performance | null): void => {
    const { body } = useStageBody.getState();
    if (JSON.stringify(piece) !== shown || !body) return;
    if (piece.kind === 'reach') useMotion.getState().set({ by: performance ? 'self' : drawnBy() });
    if (!performance) return stand();
    mover.play(performance.track, isStill());
    useStageBody.setState({
      held: { ...performance, body: withSurface(body, performance.held, body.stature) },
    });
    redraw();
  };

  posing.performed = perform;
  posing.told = (isOther) => {
    if (isOther) {
      // The body has another shape now: it is worked out anew, and what is held until then is held by that shape.
      shown = '';
      mover.renew();
      follow();
    }
    redraw();
  };
  const stops = [
    useEmphasis.subscribe(follow),
    useFind.subscribe((now, before) => {
      if (now.key !== before.key) follow();
    }),
    useStageBody.subscribe((now, before) => {
      if (now.solved && !before.solved) follow();
    }),
    useMotion.subscribe(redraw),
  ];
  follow();
  return () => {
    for (const stop of stops) stop();
    posing.performed = null;
    posing.told = null;
  };
}

/** What is drawn at the point where the body's own hand is not shown there. */
function drawnBy(): ShownBy | null {
  const { cue } = useEmphasis.getState();
  return cue && 'keys' in cue && cue.worked ? worksBy(cue.worked) : null;
}
