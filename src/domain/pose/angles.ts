import { MIDLINE_PARTS, type Part } from './move-table.ts';
import { summed, type Move, type Range } from './move.ts';

/**
 * Degrees of every way a joint can turn that differs from its zero, by `part.move` and, for paired parts, side:
 * `neck.rotation` (to the left), `shoulder.flexion.R`. The opposite movement is below zero.
 */
export type Angles = Readonly<Record<string, number>>;

/** The movement that each is the opposite of. */
const OPPOSITE: Readonly<Record<string, string>> = {
  depression: 'elevation',
  adduction: 'abduction',
  'horizontal-abduction': 'horizontal-adduction',
  'external-rotation': 'internal-rotation',
  supination: 'pronation',
  'ulnar-deviation': 'radial-deviation',
  plantarflexion: 'dorsiflexion',
  eversion: 'inversion',
  'tilt-back': 'tilt-forward',
};
const FINGERS = ['index', 'middle', 'ring', 'little'] as const;

/** How the body stands at rest where that is not zero: its arms are a little out, its palms forward. */
export const REST = { 'shoulder.abduction': 20, 'forearm.pronation': -85 } as const;

/** What an angle is where nothing says it: by its key. */
export const restOf = (key: string): number =>
  key.startsWith('shoulder.abduction')
    ? REST['shoulder.abduction']
    : key.startsWith('forearm.pronation')
      ? REST['forearm.pronation']
      : 0;

/** @throws MoveError as `summed` does. */
export function anglesOf(moves: readonly Move[], range: Range): Angles {
  const out: Record<string, number> = {};
  for (const { part, move, degrees, side } of summed(moves, range)) {
    const toward = opposed(part, move);
    const midline = side !== undefined && MIDLINE_PARTS.includes(part);
    const sign = (toward === move ? 1 : -1) * (midline && side === 'R' ? -1 : 1);
    const parts = part === 'fingers' && toward !== 'spread' ? FINGERS : [part];
    for (const each of parts) {
      const key = `${each}.${toward}${side !== undefined && !midline ? `.${side}` : ''}`;
      out[key] = (out[key] ?? 0) + sign * degrees;
    }
  }
  return out;
}

/** The movement whose angle this one counts on, which is itself or what it is the opposite of. */
function opposed(part: Part, move: string): string {
  if (move === 'extension')
    return part === 'index' || part === 'middle' || part === 'ring' || part === 'little' || part === 'fingers'
      ? 'knuckle-flexion'
      : 'flexion';
  if (part === 'shoulder-girdle' && move === 'retraction') return 'protraction';
  return OPPOSITE[move] ?? move;
}
