import type { Vec3 } from '../../domain/geometry/vec3.ts';
import { after, back, NO_TURN, slerp, type Turn } from '../../domain/pose/turn.ts';
import type { Stance } from '../../domain/pose/stance.ts';

/** The same hand a step beside the point it rests on, solved one by one. */
export interface Ride {
  readonly beside: readonly {
    /** Metres from the point, in the skin's frame: along, across, and off the skin. */
    readonly by: Vec3;
    readonly stance: Stance;
  }[];
}

/**
 * The stance with its hand moved from where it rests: every joint by as much of its turn as the way is of the step that
 * was solved. Right to first order, which millimetres are.
 * @param by metres in the skin's frame: along, across, and off the skin
 */
export function ridden(base: Stance, { beside }: Ride, by: Vec3): Stance {
  const parts = [0, 1, 2].flatMap((axis) => {
    const wish = by[axis]!;
    if (wish === 0) return [];
    const steps = beside.filter((step) => step.by[axis] !== 0);
    const step = steps.find((each) => Math.sign(each.by[axis]!) === Math.sign(wish)) ?? steps[0];
    return step ? [{ stance: step.stance, share: wish / step.by[axis]! }] : [];
  });
  if (parts.length === 0) return base;
  const pose: Record<string, Turn> = { ...base.pose };
  for (const { stance, share } of parts) {
    for (const joint of Object.keys(stance.pose)) {
      const from = base.pose[joint] ?? NO_TURN;
      const more = after(back(from), stance.pose[joint]!);
      if (Math.abs(more[3]) < 1 - 1e-10)
        pose[joint] = after(pose[joint] ?? NO_TURN, slerp(NO_TURN, more, share));
    }
  }
  const shift = [0, 1, 2].map((k) =>
    parts.reduce(
      (sum, { stance, share }) => sum + (stance.shift[k]! - base.shift[k]!) * share,
      base.shift[k]!,
    ),
  ) as unknown as Vec3;
  return { pose, shift };
}
