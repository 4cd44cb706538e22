import type { Moment, Posture } from './session-plan.ts';
import type { Minutes } from './wish.ts';

type Written = Omit<Moment, 'seconds' | 'posture'>;

const BREATHE: Written = {
  kind: 'moment',
  id: 'breathe',
  part: 'warm-up',
  action: 'Settle and breathe',
  how: [
    'Let the shoulders sink and the jaw go loose.',
    'Breathe in easily, and out a little longer than in.',
  ],
  reason: 'Muscles give way sooner when the breath is slow.',
};
const WARM_HANDS: Written = {
  kind: 'moment',
  id: 'warm-hands',
  part: 'warm-up',
  action: 'Rub the hands warm',
  how: ['Rub the palms together until they feel warm.', 'Check that no nail or ring can scratch.'],
  reason: 'Warm hands are pleasanter, and feel more.',
};
const REST: Written = {
  kind: 'moment',
  id: 'rest',
  part: 'close',
  action: 'Rest a moment',
  how: ['Let the hands lie still and notice how the place feels now.', 'Get up slowly when you are ready.'],
  reason: 'It ends quietly, and you can tell whether something has changed.',
};

/** Seconds of each, by the minutes asked; the middle ones where none were asked. */
const SECONDS: Readonly<Record<Minutes, readonly [breathe: number, warm: number, rest: number]>> = {
  3: [15, 10, 15],
  5: [20, 15, 20],
  10: [30, 20, 30],
  20: [45, 30, 60],
};

export const momentSeconds = (minutes: Minutes | null): number =>
  SECONDS[minutes ?? 10].reduce((sum, each) => sum + each, 0);

/** The warm-up in the posture of the first step, the close in that of the last. */
export function momentsOf(
  minutes: Minutes | null,
  first: Posture,
  last: Posture,
): { readonly warmUp: readonly Moment[]; readonly close: readonly Moment[] } {
  const [breathe, warm, rest] = SECONDS[minutes ?? 10];
  return {
    warmUp: [
      { ...BREATHE, seconds: breathe, posture: first },
      { ...WARM_HANDS, seconds: warm, posture: first },
    ],
    close: [{ ...REST, seconds: rest, posture: last }],
  };
}
