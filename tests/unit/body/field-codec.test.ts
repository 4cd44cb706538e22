import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeField,
  encodeField,
  fromPlanes,
  toPlanes,
  type FieldOrder,
} from '../../../src/domain/body/field-codec.ts';

/** A strip of pairs: 2k and 2k + 1 are twins, each guessed from the two before. */
const pairs = 20;
const order: FieldOrder = {
  vertexCount: pairs * 2,
  mirror: Uint32Array.from({ length: pairs * 2 }, (_, v) => v ^ 1),
  start: Uint32Array.from({ length: pairs * 2 + 1 }, (_, v) => Math.max(0, v - 2) * 2),
  known: Uint32Array.from({ length: pairs * 4 }, (_, i) => (i >> 1) + (i & 1)),
};
const halves = fc.array(fc.integer({ min: -9000, max: 9000 }), { minLength: pairs, maxLength: pairs });

describe('fields on the skin', () => {
  it('come back as they were stored', () => {
    fc.assert(
      fc.property(halves, fc.constantFrom('mean' as const, 'first' as const), (half, how) => {
        const values = Int32Array.from(half.flatMap((value) => [value, value]));
        const stored = fromPlanes(toPlanes(encodeField(order, values, how)));
        expect(stored).toHaveLength(pairs);
        expect(decodeField(order, stored, how)).toEqual(values);
      }),
    );
  });

  it('come back with the other sign on the other side when asked', () => {
    fc.assert(
      fc.property(halves, (half) => {
        const values = Int32Array.from(half.flatMap((value) => [value, -value]));
        const stored = encodeField(order, values, 'mean');
        expect(decodeField(order, stored, 'mean', { twin: (value) => -value })).toEqual(values);
      }),
    );
  });

  it('come back as bytes, although differences wrap', () => {
    const values = Int32Array.from({ length: pairs * 2 }, (_, v) => ((v >> 1) % 2 === 0 ? 255 : 0));
    const stored = Uint8Array.from(encodeField(order, values, 'first'), (value) => value & 0xff);
    expect(decodeField(order, stored, 'first', { bytes: true })).toEqual(values);
  });

  it('are refused when cut short', () => {
    expect(() => decodeField(order, [1, 2], 'mean')).toThrow('cut short');
  });
});
