import { describe, expect, it } from 'vitest';
import { EXPORT_BODIES } from '../../../src/domain/body/shape.ts';
import { loadBody } from '../../../tools/load-body.ts';
import { bodyParts } from '../../../tools/sheets/body-parts.ts';
import { collectMarks } from '../../../tools/sheets/collect-marks.ts';
import { drawMarks } from '../../../tools/sheets/draw-marks.ts';
import { drawBody } from '../../../tools/sheets/drawing.ts';

const body = loadBody();

describe('the sheets of a body', () => {
  it('show every point in at least one part, each where its skin is drawn', () => {
    const surface = body.evaluate(EXPORT_BODIES.heavy);
    const { marks, problems } = collectMarks(body, surface);
    expect(problems).toEqual([]);
    const points = marks.filter(({ landmark }) => !landmark);
    const seen = new Set<string>();
    for (const { view } of bodyParts(body, surface)) {
      const { picture, project } = drawBody(body, surface, { ...view, size: 240 });
      for (const { name, position } of points) {
        const { x, y, visible } = project(position);
        if (!visible) continue;
        seen.add(name);
        // Paper is 247 grey: a mark that is in view lies on drawn skin.
        expect(picture.rgb[(y * 240 + x) * 3], name).not.toBe(247);
      }
    }
    expect(points.map(({ name }) => name).filter((name) => !seen.has(name))).toEqual([]);
  }, 60_000);

  it('name each mark beside its dot without covering another name', () => {
    const size = 120;
    const picture = { width: size, height: size, rgb: new Uint8Array(size * size * 3).fill(255) };
    const marks = [40, 46, 52].map((x, i) => ({
      name: `LI${i + 1}`,
      position: [x, 60, 0] as const,
      normal: [0, 0, 1] as const,
      landmark: false,
    }));
    const project = ([x, y]: readonly number[]) => ({ x: x!, y: y!, visible: true });
    const inked = (): number => picture.rgb.filter((value, i) => i % 3 === 1 && value !== 255).length;
    drawMarks({ picture, project }, marks.slice(0, 1));
    const one = inked();
    picture.rgb.fill(255);
    drawMarks({ picture, project }, marks);
    // Ink that lies on other ink would be missing from three times the first (dots of 7 pixels, 6 apart, touch).
    expect(inked()).toBeGreaterThan(one * 3 * 0.9);
  });
});
