import { figureSpread } from './figure-spread.ts';
import { LENGTHS, LENGTHS_OF_BODIES } from './lengths-of-bodies.ts';
import { MEASURE_IDS, type MeasureId, type Measures } from './measure-id.ts';
import { MEASURES, type Measure } from './measures.ts';
import { isPlausible } from './plausible.ts';
import { condition, type Observation, type Belief } from './condition.ts';

/** A length on the person, and how far off it may be: 95 of 100 people lie within. Millimetres. */
export interface PersonalLength {
  readonly mm: number;
  readonly within: number;
  /** `measured` by the person; `related` through other measures of theirs; of the `figure` shown, and so of nobody. */
  readonly basis: 'measured' | 'related' | 'figure';
}

/** Two measures that do not fit one body. */
export interface Conflict {
  readonly measure: MeasureId;
  readonly against: MeasureId;
  /** Between which the first would lie by the second, millimetres. */
  readonly expected: readonly [low: number, high: number];
}

export interface PersonalCun {
  /** One cun of a span, or of `finger`; undefined for a span that is not known. */
  cun(span: string): PersonalLength | undefined;
  /** So many cun laid off on the skin from a landmark, with the error of laying it off too. */
  length(span: string, cun: number): PersonalLength | undefined;
  readonly conflicts: readonly Conflict[];
}

/** Millimetres, one standard deviation: a length of tape laid off on oneself from a place felt by hand. */
const LAYING_OFF = 2;

/** Standard deviations within which 95 of 100 lie. */
const WITHIN = 2;

/** Standard deviations from which on two measures are said to contradict each other. */
const CONTRADICTS = 3;

/**
 * What the cun of every span is on one person, from what they measured and the figure they shaped.
 *
 * The figure's lengths are the guess before any measure, the spread over bodies is how sure that guess is; each
 * measure then moves all lengths as far as they vary together (a normal law of the lengths' logarithms, conditioned).
 * So a span that was measured itself has the tape's error, one that was not has the error of its ratio to those that
 * were, several measures weigh by their errors, and none leaves the figure's value with the spread over people.
 *
 * What no person measures is left aside. Measures that contradict each other are pointed out and speak for their own spans only.
 *
 * @param figure millimetres a cun of every length on the figure shown, by name
 */
export function personalCun(figure: ReadonlyMap<string, number>, measures: Measures): PersonalCun {
  const prior: Belief = {
    mean: LENGTHS.map((name, i) => Math.log(figure.get(name) ?? LENGTHS_OF_BODIES.neutral[i]!)),
    covariance: COVARIANCE,
  };
  const given = MEASURE_IDS.flatMap((id) => {
    const mm = measures[id];
    return mm === undefined || !isPlausible(id, mm)
      ? []
      : [{ id, mm, seen: observation(MEASURES[id], mm, prior.mean) }];
  });
  const conflicts = given.flatMap((one, i) =>
    given.slice(0, i).flatMap((other) => conflictOf(one, other, prior) ?? []),
  );
  const doubted = new Set(conflicts.flatMap(({ measure, against }) => [measure, against]));
  const trusted = given.filter(({ id }) => !doubted.has(id));
  const belief = condition(prior, ...trusted.map(({ seen }) => seen));

  const beliefOf = (span: string): { belief: Belief; basis: PersonalLength['basis'] } => {
    const own = given.find(({ id }) => isOwn(MEASURES[id], span));
    if (own) return { belief: doubted.has(own.id) ? condition(prior, own.seen) : belief, basis: 'measured' };
    return { belief, basis: trusted.length > 0 ? 'related' : 'figure' };
  };
  const answer = (span: string, cun: number, laying: number): PersonalLength | undefined => {
    const i = LENGTHS.indexOf(span);
    if (i < 0) return undefined;
    const { belief: held, basis } = beliefOf(span);
    const mm = cun * Math.exp(held.mean[i]!);
    return { mm, within: WITHIN * Math.hypot(mm * Math.sqrt(held.covariance[i]![i]!), laying), basis };
  };
  return {
    cun: (span) => answer(span, 1, 0),
    length: (span, cun) => answer(span, cun, LAYING_OFF),
    conflicts,
  };
}

const COVARIANCE = figureSpread().covariance;

/** Whether a measure is that span itself, not a part or a multiple of something else. */
const isOwn = ({ of, kind }: Measure, span: string): boolean =>
  kind === 0 && of.some(([name]) => name === span);

interface Given {
  readonly id: MeasureId;
  readonly mm: number;
  readonly seen: Observation;
}

/** What a measure says of the lengths' logarithms, near where they are thought to be. */
function observation({ of, tape, kind }: Measure, mm: number, mean: readonly number[]): Observation {
  const parts = of.map(([name, cun]) => {
    const i = LENGTHS.indexOf(name);
    return { i, mm: cun * Math.exp(mean[i]!) };
  });
  const whole = parts.reduce((sum, part) => sum + part.mm, 0);
  return {
    weights: parts.map((part) => [part.i, part.mm / whole]),
    off: Math.log(mm / whole),
    variance: (tape / mm) ** 2 + kind ** 2,
  };
}

function conflictOf(one: Given, other: Given, prior: Belief): Conflict | undefined {
  const given = condition(prior, other.seen);
  const seen = observation(MEASURES[one.id], one.mm, given.mean);
  let variance = seen.variance;
  for (const [i, a] of seen.weights)
    for (const [j, b] of seen.weights) variance += a * b * given.covariance[i]![j]!;
  const spread = Math.sqrt(variance);
  if (Math.abs(seen.off) <= CONTRADICTS * spread) return undefined;
  const likely = one.mm / Math.exp(seen.off);
  return {
    measure: one.id,
    against: other.id,
    expected: [likely * Math.exp(-WITHIN * spread), likely * Math.exp(WITHIN * spread)],
  };
}
