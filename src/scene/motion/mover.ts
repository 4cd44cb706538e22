import type { Stance } from '../../domain/pose/stance.ts';
import { scale, type Vec3 } from '../../domain/geometry/vec3.ts';
import { drawSurface, isMoved } from '../surface/drawn-body.ts';
import { posing } from '../worker/posing.ts';
import type { SurfaceBuffers } from '../worker/protocol.ts';
import { createPlayer, type Player } from './player.ts';
import { ridden as rideBy, type Ride } from './ride.ts';
import type { Track } from './track.ts';

/** After a rest the clock has run on: what moves must not be over before it is seen. Seconds. */
const LONGEST_FRAME = 0.25;

/** Seconds in which a hand that has come takes up what it does there. */
const SETTLE = 0.8;

/** Brings what is played onto the stage: one stance is asked for as the last one is drawn, so that none ever queues. */
export interface Mover {
  play(track: Track | null, cut: boolean): void;
  /** The body has become another one: what is held is asked for again. */
  renew(): void;
  /**
   * Before anything else of a frame.
   * @param seconds since the last frame; 0 while it is paused
   * @param by where the hand that rests on a point is to be, beside it: metres along, across and off the skin
   */
  frame(seconds: number, by?: Vec3): void;
  /** How much of what the hand does at its point it does already: from 0 where it has just come, to 1. */
  settled(): number;
}

export function createMover(player: Player = createPlayer()): Mover {
  let asked: Stance | null = null;
  /** No longer drawn; what drew it may still hold it until the frame is over. */
  let retired: SurfaceBuffers | null = null;
  let settled = 0;
  let ridden: { readonly from: Stance; readonly by: Vec3; readonly stance: Stance } | null = null;

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

  /** The same stance as long as nothing has changed, so that nothing is asked again. */
  const riding = (from: Stance, ride: Ride, by: Vec3): Stance => {
    if (ridden?.from !== from || ridden.by.some((value, k) => value !== by[k]))
      ridden = { from, by, stance: rideBy(from, ride, by) };
    return ridden.stance;
  };

  return {
    play(track, cut) {
      player.play(track, cut);
    },
    renew() {
      asked = null;
    },
    frame(seconds, by = [0, 0, 0]) {
      const held = player.advance(Math.min(seconds, LONGEST_FRAME));
      settled = held.ride ? Math.min(1, held.since / SETTLE) : 0;
      takeIn(held.stance !== null);
      if (!held.stance) {
        asked = null;
        posing.client?.pose(null);
        if (isMoved()) draw(null);
        return;
      }
      const stance = held.ride ? riding(held.stance, held.ride, scale(by, settled)) : held.stance;
      if (stance === asked || !posing.client || posing.client.isPosing()) return;
      asked = stance;
      posing.client.pose(asked);
    },
    settled: () => settled,
  };
}
