import type { Vec3 } from '../geometry/vec3.ts';
import type { Contact } from './contacts.ts';
import type { PostureName } from './postures.ts';
import type { Move } from './move.ts';
import type { Turn } from './turn.ts';
import type { Stance } from './stance.ts';

/** A hand to be brought to a point. */
export interface ReachRequest {
  /** A place of the skin: a `Placement` is one. */
  readonly target: { readonly triangle: number; readonly weights: Vec3 };
  readonly contact: Contact;
  readonly hand: 'L' | 'R';
  /** How the body is held to begin with; a stretch gives its own. */
  readonly from: PostureName | HeldAs;
  /** Of a posture in which one leg does something else: that leg. */
  readonly side?: 'L' | 'R' | undefined;
  /** The other hand comes to the mirrored point at the same time. */
  readonly both?: boolean | undefined;
  /** Only the arm moves: back, neck and legs stay as they are. */
  readonly armOnly?: boolean | undefined;
}

interface HeldAs {
  readonly moves: readonly Move[];
  readonly turn?: Turn;
  readonly rests?: 'floor' | 'seat' | 'stool';
}

/** What keeps a hand from a point. */
export type ReachFault = 'too-far' | 'turned-away' | 'through-body' | 'way-blocked';

export interface Reach {
  /** The hand at the point; `shift` puts the body on the floor. */
  readonly stance: Stance;
  /** From how the body is held to the hand at the point; what lies between are way-points round the body. */
  readonly way: readonly Stance[];
  /** Top middle of the seat and the stool, if there is one. */
  readonly seat: Vec3 | null;
  readonly stool: Vec3 | null;
  /** Metres from the pad to the point. */
  readonly gap: number;
  /** Degrees between the pad's direction and straight into the skin. */
  readonly angle: number;
  /** Metres that arm or hand are inside the rest of the body, apart from where they touch. */
  readonly depth: number;
  /** The same at its worst on the way. */
  readonly depthOnWay: number;
  readonly ok: boolean;
  /** Why not; the first that holds. */
  readonly fault: ReachFault | null;
}

/** What still counts as reached. */
export const REACHED = { gap: 0.005, angle: 35, depth: 0.008 } as const;
