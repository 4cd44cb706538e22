import { ENDS_SPREAD, LENGTHS, LENGTHS_OF_BODIES } from './lengths-of-bodies.ts';

/**
 * Spans of one part of the body, which is longer or shorter than its fellows as a whole.
 */
const PARTS: readonly (readonly string[])[] = [
  [
    'popliteal-malleolus_lat',
    'patella_apex-ankle',
    'patella_apex-malleolus_med',
    'tibial_condyle-malleolus_med',
  ],
  ['symphysis-patella', 'trochanter-popliteal', 'gluteal_fold-popliteal'],
  ['notch-xiphisternal', 'xiphisternal-navel'],
];

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
  const ends = LENGTHS.map((_, i) => ENDS_SPREAD[i]! / LENGTHS_OF_BODIES.neutral[i]!);
  const proportion = (i: number, j: number): number =>
    isOnePart(LENGTHS[i]!, LENGTHS[j]!) ? PROPORTION ** 2 : 0;
  const covariance = LENGTHS.map((_, i) =>
    LENGTHS.map((__, j) => {
      let sum = proportion(i, j) + (i === j ? ends[i]! ** 2 : 0);
      for (const [body, share] of SLIDER_ENDS) sum += share * apart(body, i) * apart(body, j);
      return sum;
    }),
  );
  return { covariance, own: LENGTHS.map((_, i) => Math.sqrt(proportion(i, i) + ends[i]! ** 2)) };
}

const PROPORTION = 0.03;

/** Stature is no part, but what the proportions of parts are to. */
const isOnePart = (a: string, b: string): boolean =>
  a !== 'stature' && (a === b || PARTS.some((part) => part.includes(a) && part.includes(b)));

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
