import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXPORT_BODIES, type ExportBody } from '../../src/domain/body/shape.ts';
import { normalize, type Vec3 } from '../../src/domain/geometry/vec3.ts';
import { loadBody } from '../load-body.ts';
import { drawBody, type View } from './drawing.ts';
import { bodyParts } from './body-parts.ts';
import { collectMarks, type Mark } from './collect-marks.ts';
import { drawMarks } from './draw-marks.ts';
import { encodePng } from './png.ts';

/** Where a viewer stands for each word. */
const SIDES: Readonly<Record<string, Vec3>> = {
  front: [0, 0, 1],
  back: [0, 0, -1],
  left: [1, 0, 0],
  inner: [-1, 0, 0],
  above: [0, 1, 0.05],
  below: [0, -1, 0.05],
};

/**
 * Draws close-ups of one body with its points (red) and landmarks (blue) to PNG, for people to look at.
 *
 * - `of` names to look at, points or landmarks, comma separated; each gets its own picture from where it faces, and so
 *   does each further place of a point that has several (`EX-UE9:2`)
 * - `view` front, back, left, inner, above, below or "x,y,z": one picture from there
 * - with none of `of`, `view`, `at` and `width`: every part of the body, each from the sides that show its points
 * - `at` "x,y,z" what that picture looks at, metres; or the name of a point or landmark
 * - `width` metres across, `size` pixels, `landmarks` "yes" to draw them too, `out` folder (default `sheets`)
 */
export function drawSheet(name: ExportBody, options: ReadonlyMap<string, string>): object {
  const body = loadBody();
  const surface = body.evaluate(EXPORT_BODIES[name]);
  const { marks, problems } = collectMarks(body, surface);
  const folder = options.get('out') ?? 'sheets';
  mkdirSync(folder, { recursive: true });
  const size = Number(options.get('size') ?? 900);
  const files: string[] = [];
  const draw = (file: string, view: View, focus?: Mark): void => {
    const drawing = drawBody(body, surface, view);
    const shown = marks.filter(
      (mark) => !mark.landmark || options.get('landmarks') === 'yes' || mark === focus,
    );
    drawMarks(drawing, shown, focus);
    const path = join(folder, file);
    writeFileSync(path, encodePng(drawing.picture));
    files.push(path);
  };
  const wanted = options.get('of')?.split(',');
  const isOneView = ['view', 'at', 'width'].some((option) => options.has(option));
  for (const mark of wanted?.flatMap((name) => marksOf(name, marks)) ?? []) {
    const from = normalize(mark.normal);
    const up: Vec3 = Math.abs(from[1]) > 0.8 ? [0, 0, 1] : [0, 1, 0];
    const metres = Number(options.get('width') ?? 0.16);
    draw(
      `${name}-${mark.name.replace(':', '-')}.png`,
      { target: mark.position, from, up, metres, size, leftOnly: from[0] < -0.3 && mark.position[0] > 0.01 },
      mark,
    );
  }
  if (!wanted && !isOneView)
    for (const { name: part, view } of bodyParts(body, surface))
      draw(`${name}-${part}.png`, { ...view, size });
  if (!wanted && isOneView) {
    const side = options.get('view') ?? 'front';
    const from = SIDES[side] ?? triple(side);
    const up: Vec3 = Math.abs(normalize(from)[1]) > 0.9 ? [0, 0, 1] : [0, 1, 0];
    const target = targetOf(options.get('at') ?? '0,0.85,0', marks);
    const metres = Number(options.get('width') ?? 1.8);
    draw(`${name}-${side.replaceAll(',', '_')}-${(options.get('at') ?? 'all').replaceAll(',', '_')}.png`, {
      target,
      from,
      up,
      metres,
      size,
      leftOnly: from[0] < -0.3,
    });
  }
  return { files, problems };
}

/** A mark and those of its further places. */
function marksOf(name: string, marks: readonly Mark[]): readonly Mark[] {
  const found = marks.filter((m) => m.name === name || m.name.startsWith(`${name}:`));
  if (found.length === 0) throw new Error(`no point or landmark "${name}" was placed`);
  return found;
}

function targetOf(words: string, marks: readonly Mark[]): Vec3 {
  return marks.find((m) => m.name === words)?.position ?? triple(words);
}

function triple(words: string): Vec3 {
  const [x, y, z] = words.split(',').map(Number);
  if (![x, y, z].every(Number.isFinite)) throw new Error(`"${words}" is neither a name nor "x,y,z"`);
  return [x!, y!, z!];
}
