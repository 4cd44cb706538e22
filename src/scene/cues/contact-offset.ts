import type { Cue } from '../../state/emphasis-store.ts';
import type { StrokeWay } from '../../domain/session/stroke-way.ts';
import { isRubbed, STILL } from './cue-motion.ts';
import { dentDepth } from './dent-depth.ts';

/**
 * Where what works at a point is, seen from where it rests on it. Metres in the skin's own frame: `along` the body's
 * way up on the skin, `across` the normal times that, `depth` above zero pressed in and below zero lifted off.
 */
export interface ContactOffset {
  readonly along: number;
  readonly across: number;
  readonly depth: number;
  /** How far a squeeze has closed, 0 to 1. */
  readonly closed: number;
}

/** Seconds in which a hand leans in, and in which a moving one sets down. */
const LEAN = 3;
const SET_DOWN = 0.8;
/** Metres: the radius of circles that take the skin along, and the length of strokes by what makes them. */
const CIRCLE = 0.004;
const STROKE = { palm: 0.06, ball: 0.07, fingertips: 0.05, other: 0.036 } as const;
/** Metres above the skin at which a stroke of one way comes back. */
const RETURN = 0.02;
/** Share of a stroke of one way during which the skin is touched. */
const DRAWN = 0.66;
/** Share of a tap during which the skin is touched. */
const STRIKE = 0.16;
/** Metres that a tap rebounds: as high as its tempo leaves time for. */
const REBOUND = 0.04;
const REBOUND_MINUTE = 3.6;

const ease = (x: number): number => {
  const t = Math.min(1, Math.max(0, x));
  return t * t * (3 - 2 * t);
};

/**
 * @param seconds of playing since the cue began
 * @param way which way strokes go on the body
 */
export function contactOffset(cue: Cue, seconds: number, way: StrokeWay = 'down'): ContactOffset {
  const { motion, tempo } = cue;
  if (tempo <= 0) return at(cue, { share: ease(seconds / LEAN) });
  const turns = (seconds * tempo) / 60;
  return moving(cue, turns, motion === 'tap' ? 1 : ease(seconds / SET_DOWN), way);
}

/** Where it stands while motion is reduced. */
export const stillOffset = (cue: Cue, way: StrokeWay = 'down'): ContactOffset =>
  cue.tempo <= 0 ? at(cue, { share: 1 }) : moving(cue, STILL[cue.motion], 1, way);

/** The whole depth, shared; or a squeeze held. */
const at = (cue: Cue, { share }: { share: number }): ContactOffset => ({
  along: 0,
  across: 0,
  depth: cue.motion === 'squeeze' ? 0 : share * depthOf(cue),
  closed: cue.motion === 'squeeze' ? share : 0,
});

/** @param turns movements done, with the part of the one that is being done */
function moving(cue: Cue, turns: number, settled: number, way: StrokeWay): ContactOffset {
  const phase = turns - Math.floor(turns);
  const depth = depthOf(cue);
  switch (cue.motion) {
    case 'press':
      return { along: 0, across: 0, depth: depth * pressShare(phase), closed: 0 };
    case 'circle': {
      // Clockwise for who looks at the skin; the body's right-hand side of it is against `across`.
      const turn = 2 * Math.PI * turns;
      const radius = CIRCLE * settled;
      return {
        along: radius * Math.cos(turn),
        across: -radius * Math.sin(turn),
        depth: depth * settled,
        closed: 0,
      };
    }
    case 'tap':
      return { along: 0, across: 0, depth: tapDepth(phase, depth, cue.tempo), closed: 0 };
    case 'squeeze': {
      const closed = ease(phase / 0.25) * (1 - ease((phase - 0.5) / 0.25));
      // The fold is lifted a little off what lies under it.
      return { along: 0, across: 0, depth: -0.003 * closed, closed };
    }
    case 'stroke':
      return stroke(cue, turns, depth * settled, way);
  }
}

/** In slowly, held, out: as the drawn sign sinks. */
const pressShare = (phase: number): number => ease(phase / 0.35) * (1 - ease((phase - 0.68) / 0.32));

function tapDepth(phase: number, depth: number, tempo: number): number {
  if (phase < STRIKE) return depth * Math.sin((Math.PI * phase) / STRIKE);
  const air = (phase - STRIKE) / (1 - STRIKE);
  return -Math.min(REBOUND, REBOUND_MINUTE / tempo) * Math.sin(Math.PI * air);
}

function stroke(cue: Cue, turns: number, depth: number, way: StrokeWay): ContactOffset {
  const contact = cue.worked?.contact;
  const length =
    STROKE[contact === 'palm' || contact === 'ball' || contact === 'fingertips' ? contact : 'other'];
  const place = (from: number, pressed: number): ContactOffset => ({
    along: way === 'across' ? 0 : way === 'up' ? -from * length : from * length,
    // Outwards, as the eye sees it.
    across: way === 'across' ? from * length : 0,
    depth: pressed,
    closed: 0,
  });
  if (isRubbed(cue)) return place(Math.cos(Math.PI * turns) / 2, depth);
  const phase = turns - Math.floor(turns);
  if (phase < DRAWN)
    return place(0.5 - ease(phase / DRAWN), depth * Math.min(1, phase / 0.08, (DRAWN - phase) / 0.08));
  const back = (phase - DRAWN) / (1 - DRAWN);
  return place(ease(back) - 0.5, -RETURN * Math.sin(Math.PI * back));
}

const depthOf = (cue: Cue): number => (cue.worked ? dentDepth(cue.worked.pressure) : 0);

/** Whether what is held has sunk in, so that nothing moves any more. */
export const isAtRest = ({ tempo }: Cue, seconds: number): boolean => tempo <= 0 && seconds >= LEAN;
