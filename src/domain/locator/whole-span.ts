import { dot, type Vec3 } from '../geometry/vec3.ts';
import type { Anchor } from './language.ts';
import type { Solving } from './solving.ts';

/** How near, in cun, a ruler's start must be to a span's end for the ruler to be laid over the whole span. */
const AT_END = 0.35;

/** The whole of a span, where it runs from the ruler's start the ruler's way. */
export function wholeSpan(
  solving: Solving,
  { from, sign, span }: { readonly from: number; readonly sign: 1 | -1; readonly span: string },
  axis: 0 | 1 | 2 | Vec3,
  size: number,
): { readonly length: number; readonly ends: readonly Anchor[] } | undefined {
  const record = solving.table.spans[span];
  if (!record) return undefined;
  const along = (p: Vec3): number => (typeof axis === 'number' ? p[axis] : dot(p, axis));
  const a = along(solving.spot(record.from).position);
  const b = along(solving.spot(record.to).position);
  for (const [near, far, ends] of [
    [a, b, [record.from, record.to]],
    [b, a, [record.to, record.from]],
  ] as const) {
    const isAtEnd = Math.abs(near - from) < AT_END * size;
    if (isAtEnd && Math.abs(far - near - sign * record.cun * size) < AT_END * size)
      return { length: record.cun, ends: record.measure === 'lateral' ? ends.slice(1) : ends };
  }
  return undefined;
}
