import type { Ride } from './ride.ts';
import { ANATOMICAL, blendStances, type Stance } from '../../domain/pose/stance.ts';

/**
 * One stance of a track (its `shift` upwards is how far the lowest skin is off the ground), how long it takes to come there from the one before, and how long it stays.
 * Seconds.
 */
interface TrackKey {
  readonly stance: Stance;
  readonly come: number;
  readonly hold: number;
}

/** What the body does while something is shown: it comes to one stance after the other. */
export interface Track {
  /** At least one. */
  readonly keys: readonly TrackKey[];
  /** The key it goes back to after the last one; null: the last one is held for as long as it is wanted. */
  readonly again: number | null;
  /** The key that shows it where nothing may move: the held one, or the far end of a movement. */
  readonly shown: number;
  /** A hand that rests on a point at the last key, and moves there; absent: the last key breathes. */
  readonly ride?: Ride;
}

/** Seconds to come back to the anatomical position. */
const LEAVE = 1.4;
/** A held stretch gives way a little with each breath out: the share of the last way, and seconds of one breath. */
const BREATH = 0.035;
const BREATH_SECONDS = 6;

export const LEAVING: Track = {
  keys: [{ stance: ANATOMICAL, come: LEAVE, hold: 0 }],
  again: null,
  shown: 0,
};

/** Begins and ends at rest, as a movement of the hand does (T. Flash and N. Hogan, 1985: the least jerk). */
export const eased = (t: number): number => t * t * t * (10 + t * (6 * t - 15));

/** What a track has come to, some seconds after it began. */
export interface Moment {
  readonly stance: Stance;
  /** Whether the next moment is another one. */
  readonly isMoving: boolean;
  /** Whether it has come to the end of what it was asked to show for the first time. */
  readonly hasArrived: boolean;
  /** Seconds since then; 0 before. */
  readonly since: number;
}

/** @param from how the body was held when the track began */
export function momentOf(track: Track, from: Stance, seconds: number): Moment {
  const { keys, again } = track;
  let before = from;
  let left = seconds;
  for (const { stance, come, hold } of keys) {
    if (left < come)
      return {
        stance: blendStances(before, stance, eased(left / come)),
        isMoving: true,
        hasArrived: false,
        since: 0,
      };
    left -= come;
    if (left < hold) return { stance, isMoving: true, hasArrived: false, since: 0 };
    left -= hold;
    before = stance;
  }
  if (again === null) return { ...held(track, from, left), hasArrived: true, since: left };
  return { stance: goingRound(keys, again, left), isMoving: true, hasArrived: true, since: left };
}

function held({ keys, ride }: Track, from: Stance, seconds: number): Pick<Moment, 'stance' | 'isMoving'> {
  const last = keys.at(-1)!.stance;
  if (last === ANATOMICAL || ride) return { stance: last, isMoving: false };
  const back = keys.at(-2)?.stance ?? from;
  const share = (BREATH * (1 - Math.cos((seconds / BREATH_SECONDS) * 2 * Math.PI))) / 2;
  return { stance: blendStances(last, back, share), isMoving: true };
}

function goingRound(keys: readonly TrackKey[], again: number, seconds: number): Stance {
  const round = keys.slice(again);
  const length = round.reduce((sum, { come, hold }) => sum + come + hold, 0);
  let left = length > 0 ? seconds % length : 0;
  let before = keys.at(-1)!.stance;
  for (const { stance, come, hold } of round) {
    if (left < come) return blendStances(before, stance, eased(left / come));
    left -= come;
    if (left < hold) return stance;
    left -= hold;
    before = stance;
  }
  return before;
}
