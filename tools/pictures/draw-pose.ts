import type { BodyEvaluator, BodySurface } from '../../src/domain/body/evaluate-body.ts';
import type { Pose } from '../../src/domain/body/pose.ts';
import type { BodyShape } from '../../src/domain/body/shape.ts';
import { add, addScaled, scale, type Vec3 } from '../../src/domain/geometry/vec3.ts';
import { ground, type Grounded } from '../../src/domain/pose/ground.ts';
import { postureOf, type PostureName } from '../../src/domain/pose/postures.ts';
import { drawBody } from '../sheets/drawing.ts';
import { write, type Colour } from '../sheets/lettering.ts';
import type { Picture } from '../sheets/png.ts';

/** Where a viewer stands. */
const FROM = {
  front: [0, 0, 1],
  left: [1, 0, 0],
  right: [-1, 0, 0],
  back: [0, 0, -1],
  turned: [0.7, 0.35, 0.7],
  above: [0, 1, 0.02],
} as const satisfies Readonly<Record<string, Vec3>>;
export type PoseView = keyof typeof FROM;

/** A place of the skin to look at closely. */
export interface Place {
  readonly corners: readonly [number, number, number];
  readonly weights: Vec3;
  readonly metres: number;
}

interface Wanted {
  readonly body: BodyEvaluator;
  readonly shape: BodyShape;
  readonly base: PostureName;
  readonly poses: readonly Pose[];
  readonly views: readonly PoseView[];
  readonly size: number;
  readonly near: Place | undefined;
}

const FLOOR: Colour = [90, 90, 90];
const SEAT: Colour = [170, 90, 60];

/** Every pose from every view, all to one scale. */
export function drawPose({ body, shape, base, poses, views, size, near }: Wanted): readonly Picture[] {
  const posture = postureOf(base);
  const stood = poses.map((pose) => {
    const surface = body.evaluate(shape, pose);
    const grounded = ground(body.topology, surface.positions, posture);
    return { surface: moved(surface, grounded.translation), grounded };
  });
  const [low, high] = boundsOf(stood.map(({ surface }) => surface));
  const middle = scale(add(low, high), 0.5);
  const metres = 1.06 * Math.max(...high.map((v, k) => v - low[k]!));
  return stood.flatMap(({ surface, grounded }, i) =>
    views.map((view) => {
      const target = near ? placeOn(surface, near) : middle;
      const across = near?.metres ?? metres;
      const { picture, project } = drawBody(body, surface, {
        target,
        from: FROM[view],
        up: view === 'above' ? [0, 0, 1] : [0, 1, 0],
        metres: across,
        size,
      });
      if (view !== 'above') drawLevels(picture, project, grounded, target);
      write(picture, `${i} ${view}`, 6, 6, FLOOR);
      return picture;
    }),
  );
}

function drawLevels(
  { rgb, width, height }: Picture,
  project: (place: Vec3) => { readonly x: number; readonly y: number },
  { seat, stool }: Grounded,
  [x, , z]: Vec3,
): void {
  const line = (level: number, colour: Colour): void => {
    const { y } = project([x, level, z]);
    if (y < 0 || y >= height) return;
    for (let px = 0; px < width; px++)
      if (rgb[(y * width + px) * 3]! > 240) rgb.set(colour, (y * width + px) * 3);
  };
  line(0, FLOOR);
  for (const place of [seat, stool]) if (place) line(place[1], SEAT);
}

function moved(surface: BodySurface, by: Vec3): BodySurface {
  const positions = surface.positions.map((v, i) => v + by[i % 3]!);
  return { positions, normals: surface.normals };
}

function boundsOf(surfaces: readonly BodySurface[]): readonly [Vec3, Vec3] {
  const low = [Infinity, Infinity, Infinity];
  const high = [-Infinity, -Infinity, -Infinity];
  for (const { positions } of surfaces)
    for (let i = 0; i < positions.length; i++) {
      low[i % 3] = Math.min(low[i % 3]!, positions[i]!);
      high[i % 3] = Math.max(high[i % 3]!, positions[i]!);
    }
  return [low as unknown as Vec3, high as unknown as Vec3];
}

const placeOn = ({ positions }: BodySurface, { corners, weights }: Place): Vec3 =>
  corners.reduce<Vec3>(
    (sum, v, k) => {
      const corner: Vec3 = [positions[v * 3]!, positions[v * 3 + 1]!, positions[v * 3 + 2]!];
      return addScaled(sum, corner, weights[k]!);
    },
    [0, 0, 0],
  );
