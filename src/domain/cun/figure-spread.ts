import { ENDS_SPREAD, LENGTHS, LENGTHS_OF_BODIES } from './lengths-of-bodies.ts';

/**
 * How lengths vary together from body to body: the covariance of their logarithms, over bodies with every slider
 * anywhere in its range (sex at one end or the other), each by itself.
 *
 * To that comes what the sliders do not vary. Two people of one build differ in the proportion of a limb to their
 * stature by about 3 % (Trotter and Gleser 1952 tell stature from one long bone to within 3.3 to 4.3 cm, one standard
 * deviation), and the ends of a span lie elsewhere on each body, as far as its landmarks are unsure on ours.
 */
export function figureSpread(): {
  readonly covariance: readonly number[][];
  readonly own: readonly number[];
} {
  const own = LENGTHS.map((name, i) =>
    name === 'stature' ? 0 : Math.hypot(PROPORTION, ENDS_SPREAD[i]! / LENGTHS_OF_BODIES.neutral[i]!),
  );
  const covariance = LENGTHS.map((_, i) =>
    LENGTHS.map((__, j) => {
      let sum = i === j ? own[i]! ** 2 : 0;
      for (const [body, share] of SLIDER_ENDS) sum += share * apart(body, i) * apart(body, j);
      return sum;
    }),
  );
  return { covariance, own };
}

const PROPORTION = 0.03;

type Body = keyof typeof LENGTHS_OF_BODIES;

const apart = (body: Body, length: number): number =>
  Math.log(LENGTHS_OF_BODIES[body][length]! / LENGTHS_OF_BODIES.neutral[length]!);

/**
 * What each body's square counts. A slider that is as likely anywhere from one end to the other has a third of its
 * end's square on average, and is on either side half of the time; sex stands at an end; age has one end only.
 */
const SLIDER_ENDS: readonly (readonly [body: Body, share: number])[] = [
  ['female', 1 / 2],
  ['male', 1 / 2],
  ['tall', 1 / 6],
  ['short', 1 / 6],
  ['heavy', 1 / 6],
  ['slim', 1 / 6],
  ['elder', 1 / 3],
];
