import type { Ruler } from '../../domain/locator/finding.ts';

/** One bar of a ruler, at most a cun long, by the cun at which it begins and ends. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  /** Of the part that is the answer. */
  readonly counted: boolean;
  /** Every other cun, beginning with the first, is full; those between are pale. */
  readonly full: boolean;
}

type Measured = Pick<Ruler, 'length' | 'counted'>;

const NEAR = 1e-6;

/** A ruler as bars: one a cun, cut where the counted part begins and ends. */
export function rulerBars({ length, counted }: Measured): Bar[] {
  const cuts = [...counted, length];
  for (let cun = 0; cun < length; cun++) cuts.push(cun);
  const ends = cuts.filter((cun) => cun >= 0 && cun <= length + NEAR).sort((a, b) => a - b);
  const [low, high] = [Math.min(...counted), Math.max(...counted)];
  return ends.flatMap((to, i): Bar[] => {
    const from = ends[i - 1];
    if (from === undefined || to - from < NEAR) return [];
    const middle = (from + to) / 2;
    return [{ from, to, counted: middle > low && middle < high, full: Math.floor(middle) % 2 === 0 }];
  });
}

/** A number beside a ruler: at which cun, and what it says. */
export interface Numeral {
  readonly cun: number;
  readonly text: string;
  readonly counted: boolean;
}

/** Numbers nearer than this to one another are left out. CSS px. */
const ROOM = 17;

/**
 * The counted cun from where the count begins, and the whole length at the far end. Where they stand too close,
 * only the ends of the count are numbered; then only its answer.
 * @param cunOnScreen CSS px of one cun
 */
export function rulerNumerals({ length, counted }: Measured, cunOnScreen: number): Numeral[] {
  const [from, to] = counted;
  const way = Math.sign(to - from) || 1;
  const whole = Math.abs(to - from);
  const steps: number[] = [];
  if (cunOnScreen >= ROOM) for (let k = 1; k < whole - NEAR; k++) steps.push(k);
  const last = steps.at(-1);
  if (last !== undefined && (whole - last) * cunOnScreen < ROOM) steps.pop();
  if (whole * cunOnScreen >= ROOM) steps.unshift(0);
  const numbers = [...steps, whole].map((k): Numeral => ({
    cun: from + way * k,
    text: written(k),
    counted: true,
  }));
  if (numbers.every(({ cun }) => Math.abs(cun - length) * cunOnScreen >= ROOM))
    numbers.push({ cun: length, text: written(length), counted: false });
  return numbers;
}

/** A number of cun, to a tenth at most. */
const written = (cun: number): string => String(Math.round(cun * 10) / 10);
