/** The middle of a list; the mean of the two middle ones where their number is even. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const high = sorted[sorted.length >> 1] ?? Number.NaN;
  const low = sorted[(sorted.length - 1) >> 1] ?? Number.NaN;
  return (low + high) / 2;
}

/** The value that 95 in a hundred do not exceed. */
export function p95(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * 0.95) - 1)] ?? Number.NaN;
}

/** One line of the table. */
export interface Figure {
  readonly name: string;
  readonly today: string;
  readonly goal: string;
  readonly isMet: boolean;
  readonly detail: string;
}

/** `today` against an upper bound. */
export const atMost = (name: string, today: number, bound: number, unit: string, detail = ''): Figure => ({
  name,
  today: `${number(today)}${unit}`,
  goal: `≤ ${bound}${unit}`,
  isMet: today <= bound,
  detail,
});

export const number = (value: number): string =>
  !Number.isFinite(value)
    ? '-'
    : Number.isInteger(value)
      ? String(value)
      : value >= 100
        ? value.toFixed(0)
        : value >= 1
          ? value.toFixed(2)
          : value.toPrecision(2);

export function table(figures: readonly Figure[]): string {
  const rows = [
    ['figure', 'today', 'goal', '', ''],
    ...figures.map(({ name, today, goal, isMet, detail }) => [
      name,
      today,
      goal,
      isMet ? 'met' : 'MISSED',
      detail,
    ]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
