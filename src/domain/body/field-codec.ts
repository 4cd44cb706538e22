/**
 * How numbers on the skin are stored: only for vertices whose mirror does not come before them, as what is left
 * after a guess from neighbours already known. Smooth fields leave small numbers, which compress well.
 */
export interface FieldOrder {
  readonly vertexCount: number;
  /** `mirror[v]` is v's twin on the other side; v is stored when `v <= mirror[v]`. */
  readonly mirror: Uint32Array;
  /** Vertices known before v from which it is guessed: `known[start[v] .. start[v + 1])`. */
  readonly start: Uint32Array;
  readonly known: Uint32Array;
}

/** `mean` guesses the rounded mean of what is known, `first` the first of it: for numbers that name a kind. */
export type Guess = 'mean' | 'first';

function guess(order: FieldOrder, values: Int32Array, v: number, how: Guess): number {
  const start = order.start[v]!;
  const end = order.start[v + 1]!;
  if (start === end) return 0;
  if (how === 'first') return values[order.known[start]!]!;
  let sum = 0;
  for (let i = start; i < end; i++) sum += values[order.known[i]!]!;
  return Math.round(sum / (end - start));
}

/** Differences from the guesses, one a stored vertex. */
export function encodeField(order: FieldOrder, values: Int32Array, how: Guess): Int32Array {
  const out: number[] = [];
  for (let v = 0; v < order.vertexCount; v++) {
    if (v <= order.mirror[v]!) out.push(values[v]! - guess(order, values, v, how));
  }
  return Int32Array.from(out);
}

export interface DecodeOptions {
  /** What the twin carries: the same (default), the opposite for x of a movement, the other side's joint. */
  readonly twin?: (value: number) => number;
  /** The values are bytes, and so are their differences, wrapped. */
  readonly bytes?: boolean;
}

/** The inverse of `encodeField`. @throws Error when there are too few differences. */
export function decodeField(
  order: FieldOrder,
  differences: ArrayLike<number>,
  how: Guess,
  { twin = (value) => value, bytes = false }: DecodeOptions = {},
): Int32Array {
  const values = new Int32Array(order.vertexCount);
  const mask = bytes ? 0xff : -1;
  let at = 0;
  for (let v = 0; v < order.vertexCount; v++) {
    const other = order.mirror[v]!;
    if (v <= other) {
      const difference = differences[at++];
      if (difference === undefined) throw new Error('A field on the skin is cut short');
      values[v] = (difference + guess(order, values, v, how)) & mask;
    } else values[v] = twin(values[other]!);
  }
  return values;
}

/** Whole numbers as one byte plane for the low and one for the high byte of their zigzag form. */
export function toPlanes(values: Int32Array): Uint8Array {
  const out = new Uint8Array(values.length * 2);
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    const zigzag = value < 0 ? -2 * value - 1 : 2 * value;
    if (zigzag > 0xffff) throw new Error(`A difference of ${value} does not fit two bytes`);
    out[i] = zigzag & 0xff;
    out[values.length + i] = zigzag >> 8;
  }
  return out;
}

/** The inverse of `toPlanes`. */
export function fromPlanes(bytes: Uint8Array): Int32Array {
  const count = bytes.length / 2;
  const out = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const zigzag = bytes[i]! | (bytes[count + i]! << 8);
    out[i] = zigzag & 1 ? -((zigzag + 1) >> 1) : zigzag >> 1;
  }
  return out;
}
