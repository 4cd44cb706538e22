import { describe, expect, it } from 'vitest';
import { traceSilhouette } from '../../../src/scene/labels/silhouette.ts';

/** A stage of 200 by 200 px that shows one metre about the origin, without perspective: 1 m is 200 px. */
const view = new Float64Array([2, 0, 0, 0, 0, 2, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1]);

/** A solid slab between two x, from y0 to y1, metres, sampled every centimetre. */
function slab(x0: number, x1: number, y0: number, y1: number): number[] {
  const out: number[] = [];
  for (let y = y0; y <= y1; y += 0.01) for (let x = x0; x <= x1 + 1e-9; x += 0.01) out.push(x, y, 0);
  return out;
}

describe('the outline of the figure on the stage', () => {
  it('reaches as far as the figure in the rows where it is, and nowhere else', () => {
    const positions = Float32Array.from([...slab(-0.2, 0.2, -0.25, 0.25)]);
    const outline = traceSilhouette({ positions }, view, 200, 200);
    const waist = outline.reach(90, 110)!;
    expect(Math.abs(waist.left - 60)).toBeLessThan(6);
    expect(Math.abs(waist.right - 140)).toBeLessThan(6);
    expect(outline.reach(0, 20)).toBeNull();
  });

  it('forgets what lies beyond the edge of the stage', () => {
    const positions = Float32Array.from([...slab(-0.1, 0.1, -0.1, 0.1), ...slab(-0.8, -0.6, -0.1, 0.1)]);
    expect(traceSilhouette({ positions }, view, 200, 200).reach(95, 105)!.left).toBeGreaterThan(70);
  });

  it('takes in marks beside the figure', () => {
    const positions = Float32Array.from(slab(-0.1, 0.1, -0.1, 0.1));
    const outline = traceSilhouette({ positions }, view, 200, 200);
    outline.add(40, 100, 12);
    expect(outline.reach(95, 105)!.left).toBe(28);
  });
});
