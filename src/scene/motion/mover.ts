import type { Stance } from '../../domain/pose/stance.ts';
import { drawSurface, isMoved } from '../surface/drawn-body.ts';
import { posing } from '../worker/posing.ts';
import type { SurfaceBuffers } from '../worker/protocol.ts';
import { createPlayer, type Player } from './player.ts';
import type { Track } from './track.ts';

/** After a rest the clock has run on: what moves must not be over before it is seen. Seconds. */
const LONGEST_FRAME = 0.25;

/** Brings what is played onto the stage: one stance is asked for as the last one is drawn, so that none ever queues. */
export interface Mover {
  play(track: Track | null, cut: boolean): void;
  /** The body has become another one: what is held is asked for again. */
  renew(): void;
  /** Before anything else of a frame. @param seconds since the last frame; 0 while it is paused */
  frame(seconds: number): void;
  /** Whether what is played has been reached for the first time. */
  hasArrived(): boolean;
}

export function createMover(player: Player = createPlayer()): Mover {
  let asked: Stance | null = null;
  /** No longer drawn; what drew it may still hold it until the frame is over. */
  let retired: SurfaceBuffers | null = null;
  let hasArrived = false;

  const draw = (surface: SurfaceBuffers | null): void => {
    if (retired) posing.client?.recycle(retired);
    retired = drawSurface(surface);
  };
  const takeIn = (isWanted: boolean): void => {
    const { come } = posing;
    posing.come = null;
    if (!come) return;
    if (isWanted) draw(come);
    else posing.client?.recycle(come);
  };

  return {
    play(track, cut) {
      player.play(track, cut);
      hasArrived = false;
    },
    renew() {
      asked = null;
    },
    frame(seconds) {
      const held = player.advance(Math.min(seconds, LONGEST_FRAME));
      hasArrived = held.hasArrived;
      takeIn(held.stance !== null);
      if (!held.stance) {
        asked = null;
        posing.client?.pose(null);
        if (isMoved()) draw(null);
        return;
      }
      if (held.stance === asked || !posing.client || posing.client.isPosing()) return;
      asked = held.stance;
      posing.client.pose(asked);
    },
    hasArrived: () => hasArrived,
  };
}
