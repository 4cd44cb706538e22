import { MOVES, type Part } from './move-table.ts';

/** One angle that a reach may change: see `Angles`. */
export interface Freedom {
  readonly key: string;
  /** Degrees: where the joint stops, and the range that is easy. */
  readonly low: number;
  readonly high: number;
  readonly easyLow: number;
  readonly easyHigh: number;
  /** Degrees that cost as much as a millimetre beside the point. */
  readonly ease: number;
}

type Ends = readonly [minus: string | null, plus: string];
const freedom = (part: Part, [minus, plus]: Ends, ease: number, side?: 'L' | 'R', toward = plus): Freedom => {
  const table = MOVES[part] as Readonly<Record<string, { readonly normal: number; readonly easy: number }>>;
  const down = minus === null ? { normal: 0, easy: 0 } : table[minus]!;
  return {
    key: `${part}.${toward}${side ? `.${side}` : ''}`,
    low: -down.normal,
    high: table[plus]!.normal,
    easyLow: -down.easy,
    easyHigh: table[plus]!.easy,
    ease,
  };
};

/** Degrees to which an arm is gladly raised before the body: above them it tires, and other ways are looked for. */
const RAISED = 105;

/** The arm from collarbone to wrist. */
export const armFreedoms = (side: 'L' | 'R'): readonly Freedom[] => [
  freedom('shoulder-girdle', ['depression', 'elevation'], 5, side),
  freedom('shoulder-girdle', ['retraction', 'protraction'], 5, side),
  { ...freedom('shoulder', ['extension', 'flexion'], 25, side), easyHigh: RAISED },
  freedom('shoulder', ['adduction', 'abduction'], 20, side),
  freedom('shoulder', ['external-rotation', 'internal-rotation'], 22, side),
  freedom('elbow', [null, 'flexion'], 35, side),
  freedom('forearm', ['supination', 'pronation'], 35, side),
  freedom('wrist', ['extension', 'flexion'], 15, side),
  freedom('wrist', ['ulnar-deviation', 'radial-deviation'], 10, side),
];

/** An arm that is held out to be worked on: it turns its forearm and hand, and hardly moves otherwise. */
export const heldOutFreedoms = (side: 'L' | 'R'): readonly Freedom[] =>
  armFreedoms(side).map((each) => ({
    ...each,
    ease: /^(forearm|wrist)/.test(each.key) ? each.ease : each.ease / STEADY,
  }));
const STEADY = 5;

/** Bending and turning of the back. */
export const TRUNK_FREEDOMS: readonly Freedom[] = [
  freedom('thoracic', ['extension', 'flexion'], 5),
  freedom('thoracic', ['side-bend', 'side-bend'], 4),
  freedom('thoracic', ['rotation', 'rotation'], 5),
  freedom('lumbar', ['extension', 'flexion'], 5),
  freedom('lumbar', ['side-bend', 'side-bend'], 3),
  freedom('lumbar', ['rotation', 'rotation'], 3),
];
/** Leaning from the hips. */
export const LEAN: readonly Freedom[] = [freedom('pelvis', ['tilt-back', 'tilt-forward'], 6)];

export const NECK_FREEDOMS: readonly Freedom[] = [
  freedom('neck', ['extension', 'flexion'], 7),
  freedom('neck', ['side-bend', 'side-bend'], 4),
  freedom('neck', ['rotation', 'rotation'], 5),
];

/** The hip and knee of a leg that is held off the floor. */
export const legFreedoms = (side: 'L' | 'R'): readonly Freedom[] => [
  freedom('hip', ['extension', 'flexion'], 8, side),
  freedom('hip', ['adduction', 'abduction'], 6, side),
  freedom('hip', ['external-rotation', 'internal-rotation'], 6, side),
  freedom('knee', [null, 'flexion'], 8, side),
  freedom('ankle', ['plantarflexion', 'dorsiflexion'], 10, side),
  freedom('ankle', ['eversion', 'inversion'], 6, side),
];
