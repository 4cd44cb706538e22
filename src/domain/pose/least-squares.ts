/** What is to be made small, as numbers that depend on a few others. */
export interface Problem {
  /** How many residuals there are. */
  readonly count: number;
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** Writes the residuals for some values. */
  residuals(values: Float64Array, out: Float64Array): void;
}

/**
 * Damped least squares (K. Levenberg 1944, D. Marquardt 1963) with differences for derivatives; values are kept
 * between their bounds. Changes `values` in place and returns half the sum of squares.
 */
export function leastSquares(problem: Problem, values: Float64Array, rounds: number, step = 0.3): number {
  const { count, low, high } = problem;
  const n = values.length;
  const at = new Float64Array(count);
  const beside = new Float64Array(count);
  const slopes = new Float64Array(n * count);
  const normal = new Float64Array(n * n);
  const down = new Float64Array(n);
  const tried = new Float64Array(n);
  problem.residuals(values, at);
  let cost = halfSquares(at);
  let damping = 1e-2;
  for (let round = 0; round < rounds; round++) {
    for (let j = 0; j < n; j++) {
      const kept = values[j]!;
      // Away from the nearer bound.
      const by = kept + step > high[j]! ? -step : step;
      values[j] = kept + by;
      problem.residuals(values, beside);
      values[j] = kept;
      for (let i = 0; i < count; i++) slopes[j * count + i] = (beside[i]! - at[i]!) / by;
    }
    for (let j = 0; j < n; j++) {
      for (let k = 0; k <= j; k++) {
        let sum = 0;
        for (let i = 0; i < count; i++) sum += slopes[j * count + i]! * slopes[k * count + i]!;
        normal[j * n + k] = normal[k * n + j] = sum;
      }
      let sum = 0;
      for (let i = 0; i < count; i++) sum += slopes[j * count + i]! * at[i]!;
      down[j] = -sum;
    }
    let gained = 0;
    for (let attempt = 0; attempt < 6; attempt++) {
      const move = solveDamped(normal, down, damping, n);
      for (let j = 0; j < n; j++) tried[j] = Math.min(high[j]!, Math.max(low[j]!, values[j]! + move[j]!));
      problem.residuals(tried, beside);
      const next = halfSquares(beside);
      if (next < cost) {
        gained = cost - next;
        cost = next;
        values.set(tried);
        at.set(beside);
        damping = Math.max(1e-5, damping / 4);
        break;
      }
      damping *= 5;
    }
    if (gained < 1e-3 * (cost + 1e-2)) break;
  }
  return cost;
}

function halfSquares(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return sum / 2;
}

/** Solves (N + damping · (diagonal of N, and a little)) x = b by Cholesky's factors. */
function solveDamped(normal: Float64Array, b: Float64Array, damping: number, n: number): Float64Array {
  const l = normal.slice();
  for (let j = 0; j < n; j++) l[j * n + j]! += damping * (normal[j * n + j]! + 1e-4);
  for (let j = 0; j < n; j++) {
    for (let k = 0; k < j; k++) {
      let sum = l[j * n + k]!;
      for (let i = 0; i < k; i++) sum -= l[j * n + i]! * l[k * n + i]!;
      l[j * n + k] = sum / l[k * n + k]!;
    }
    let own = l[j * n + j]!;
    for (let i = 0; i < j; i++) own -= l[j * n + i]! ** 2;
    l[j * n + j] = Math.sqrt(Math.max(own, 1e-12));
  }
  const x = b.slice();
  for (let j = 0; j < n; j++) {
    for (let i = 0; i < j; i++) x[j]! -= l[j * n + i]! * x[i]!;
    x[j]! /= l[j * n + j]!;
  }
  for (let j = n - 1; j >= 0; j--) {
    for (let i = j + 1; i < n; i++) x[j]! -= l[i * n + j]! * x[i]!;
    x[j]! /= l[j * n + j]!;
  }
  return x;
}
