/** Several unknown numbers, thought to lie round a mean, varying together. */
export interface Belief {
  readonly mean: readonly number[];
  readonly covariance: readonly (readonly number[])[];
}

/** A weighted sum of them was seen to be off what the belief's mean says. */
export interface Observation {
  readonly weights: readonly (readonly [index: number, weight: number])[];
  /** What was seen less what the mean that the observation was made from says. */
  readonly off: number;
  /** Of the seeing. */
  readonly variance: number;
}

/**
 * The belief after some observations whose errors have nothing to do with each other, one at a time (as Kalman does);
 * in which order makes no difference. Each `off` is against the mean of the belief given here.
 */
export function condition(prior: Belief, ...observations: readonly Observation[]): Belief {
  let belief = prior;
  for (const { weights, off, variance } of observations) {
    const { mean, covariance } = belief;
    const shared = mean.map((_, i) => weights.reduce((sum, [j, w]) => sum + w * covariance[i]![j]!, 0));
    const whole = variance + weights.reduce((sum, [j, w]) => sum + w * shared[j]!, 0);
    const moved = weights.reduce((sum, [j, w]) => sum + w * (mean[j]! - prior.mean[j]!), 0);
    const surprise = (off - moved) / whole;
    belief = {
      mean: mean.map((value, i) => value + shared[i]! * surprise),
      covariance: covariance.map((row, i) =>
        row.map((value, j) => value - (shared[i]! * shared[j]!) / whole),
      ),
    };
  }
  return belief;
}
