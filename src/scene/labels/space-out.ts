/** Names are set at least this far apart, from middle to middle. CSS px. */
export const PITCH = 25;

/** The nearest heights to those wished, in their order, at least `PITCH` apart, between top and bottom. */
export function spaceOut(wished: readonly number[], top: number, bottom: number): number[] {
  // Pool adjacent violators: blocks of names that push on one another share their mean wish.
  const blocks: { sum: number; count: number }[] = [];
  wished.forEach((y, i) => {
    blocks.push({ sum: y - i * PITCH, count: 1 });
    for (;;) {
      const last = blocks[blocks.length - 1]!;
      const before = blocks[blocks.length - 2];
      if (!before || before.sum / before.count <= last.sum / last.count) break;
      blocks.pop();
      before.sum += last.sum;
      before.count += last.count;
    }
  });
  const highest = Math.max(top, bottom - (wished.length - 1) * PITCH);
  const base = blocks.flatMap(({ sum, count }) =>
    Array.from({ length: count }, () => Math.min(Math.max(sum / count, top), highest)),
  );
  return base.map((y, i) => y + i * PITCH);
}
