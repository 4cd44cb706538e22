/**
 * Draws stretches and postures for people to judge: a row of views for each keyframe, with the floor and the seat.
 *
 * `npx tsx tools/pictures/render-pose.ts --of childs-pose,sitting --body heavy --out sheets`
 * - `of` stretches or postures, comma separated; without it every stretch
 * - `body` one of the export's bodies (default neutral), `side` L (default) or R
 * - `views` of front, left, right, back, above and turned, comma separated
 * - `at` a landmark of the left side to look at closely, `width` how many metres across, `size` pixels of a view
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pose } from '../../src/domain/body/pose.ts';
import { EXPORT_BODIES, NEUTRAL_SHAPE, type ExportBody } from '../../src/domain/body/shape.ts';
import type { Vec3 } from '../../src/domain/geometry/vec3.ts';
import { createSolver } from '../../src/domain/locator/solver.ts';
import { posing } from '../../src/domain/pose/posing.ts';
import { postureOf, type PostureName } from '../../src/domain/pose/postures.ts';
import { stretchSchema } from '../../src/domain/records/stretch.ts';
import { keyframePoses } from '../../src/domain/stretch/keyframe-poses.ts';
import { DATA_FOLDER, loadDatasetFromDisk } from '../data/load-dataset.ts';
import { loadLandmarkTable } from '../export/load-landmark-table.ts';
import { loadBody } from '../load-body.ts';
import { encodePng } from '../sheets/png.ts';
import { drawPose, type Place, type PoseView } from './draw-pose.ts';
import { joinPictures } from './join-pictures.ts';

interface Sequence {
  readonly base: PostureName;
  readonly poses: readonly Pose[];
}

function sequenceOf(name: string, side: 'L' | 'R'): Sequence {
  const file = join(DATA_FOLDER, 'stretches', `${name}.json`);
  if (existsSync(file)) {
    const stretch = stretchSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    return { base: stretch.base, poses: keyframePoses(stretch, side) };
  }
  const base = name as PostureName;
  const { moves, turn } = postureOf(base, side);
  return { base, poses: [posing(moves, { turn })] };
}

function main(words: readonly string[]): void {
  const options = new Map<string, string>();
  for (let i = 0; i < words.length; i += 2) options.set(words[i]!.replace(/^--/, ''), words[i + 1] ?? '');
  const out = options.get('out') ?? 'poses';
  const bodyName = (options.get('body') ?? 'neutral') as ExportBody;
  const shape = EXPORT_BODIES[bodyName];
  const side = options.get('side') === 'R' ? 'R' : 'L';
  const views = (options.get('views') ?? 'front,left,turned').split(',') as PoseView[];
  const size = Number(options.get('size') ?? 300);
  mkdirSync(out, { recursive: true });
  const body = loadBody();
  const at = options.get('at');
  const near = at === undefined ? undefined : placeOf(at, Number(options.get('width') ?? 0.4));
  const names = options.get('of')?.split(',') ?? [...loadDatasetFromDisk().stretches.keys()];
  for (const name of names) {
    const { base, poses } = sequenceOf(name, side);
    const drawings = drawPose({ body, shape, base, poses, views, size, near });
    const file = join(out, `${name}-${bodyName}${side === 'R' ? '-R' : ''}.png`);
    writeFileSync(file, encodePng(joinPictures(drawings, views.length)));
    process.stdout.write(`${file}\n`);
  }

  function placeOf(landmark: string, metres: number): Place {
    const solver = createSolver(body.topology, loadLandmarkTable());
    const { triangle, weights } = solver.place(body.evaluate(NEUTRAL_SHAPE), new Map(), landmark, 'L');
    const corners = [0, 1, 2].map((k) => body.topology.triangles[triangle * 3 + k]!) as [
      number,
      number,
      number,
    ];
    return { corners, weights: weights as Vec3, metres };
  }
}

main(process.argv.slice(2));
