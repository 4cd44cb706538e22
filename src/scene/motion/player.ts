import { ANATOMICAL, type Stance } from '../../domain/pose/stance.ts';
import type { Ride } from './ride.ts';
import { LEAVING, momentOf, type Track } from './track.ts';

/** How the body is to be held now, and whether that changes by itself. */
interface Held {
  /** Null: in the anatomical position, at rest. */
  readonly stance: Stance | null;
  readonly isMoving: boolean;
  readonly hasArrived: boolean;
  /** Seconds since then; a cut has been there for ever. */
  readonly since: number;
  /** How the hand that rests on a point can be moved there; null where none does. */
  readonly ride: Ride | null;
}

/** Plays one track after the other, each from wherever the body is. Knows no clock: it is told what has passed. */
export interface Player {
  /** @param track null: back to the anatomical position @param cut without the way there */
  play(track: Track | null, cut: boolean): void;
  /** @param seconds that have passed since the last call; 0 while it is paused */
  advance(seconds: number): Held;
}

export function createPlayer(): Player {
  let track: Track | null = null;
  let from: Stance = ANATOMICAL;
  let now: Stance = ANATOMICAL;
  let seconds = 0;
  /** Shown by one stance, where nothing may move. */
  let isCut = false;
  /** What was told last, while nothing else is asked for. */
  let told: Held | null = null;

  return {
    play(next, cut) {
      from = now;
      isCut = cut;
      seconds = 0;
      told = null;
      track = next ?? (now === ANATOMICAL ? null : LEAVING);
      if (track && cut) now = track.keys[track.shown]!.stance;
    },
    advance(passed) {
      // Paused, it is held by the very same stance: there is nothing to work out again.
      if (passed === 0 && told) return told;
      told = heldAfter(passed);
      return told;
    },
  };

  function heldAfter(passed: number): Held {
    if (!track) return AT_REST;
    if (isCut) {
      if (now === ANATOMICAL) track = null;
      return track
        ? { stance: now, isMoving: false, hasArrived: true, since: Infinity, ride: track.ride ?? null }
        : AT_REST;
    }
    seconds += passed;
    const moment = momentOf(track, from, seconds);
    now = moment.stance;
    if (now === ANATOMICAL && !moment.isMoving) track = null;
    return track ? { ...moment, ride: moment.hasArrived ? (track.ride ?? null) : null } : AT_REST;
  }
}

const AT_REST: Held = { stance: null, isMoving: false, hasArrived: true, since: Infinity, ride: null };
