import type { FindStep, Ruler } from '../../domain/locator/finding.ts';
import { cross, distance, normalize } from '../../domain/geometry/vec3.ts';
import type { Vec3 } from '../../domain/locator/placement.ts';
import { isSeen } from '../markers/visibility.ts';
import type { StageBody } from '../surface/stage-body.ts';
import type { Shot } from './framing.ts';
import { spreadDirections } from './clear-direction.ts';

/** A place of the skin that the picture is to show, and how much it matters that the eye sees it well. */
interface Shown {
  readonly position: Vec3;
  readonly normal: Vec3;
  readonly weight: number;
}

/** Metres: the least that is shown, and the air beyond the outermost place on each side. */
const LEAST = 0.13;
const AIR = 0.045;
/** How much views from above and below are shunned. */
const LEVEL = 0.3;
/** Where the stage is small, so much of a ruler beyond its count is shown, as a share of the count; at least a cun. */
const BEYOND = 0.7;

/** Metres shown of the body when the place itself is come to: its zone must be seen as the size it is. */
const AT_THE_ZONE = { least: 0.17, most: 0.24 } as const;

/**
 * Everything that finding a point goes by, from where most of it is seen: landmarks, rulers, the place itself.
 * With the last step, the place, it comes nearer.
 * @param index the step that is shown
 * @param isSmall the stage is too small to show long rulers whole
 * @returns null where there is nothing to show
 */
export function findingShot(
  body: StageBody,
  steps: readonly FindStep[],
  index: number,
  isSmall: boolean,
): Shot | null {
  const all = steps.map((step) => placesOf(step, isSmall));
  if (all.flat().length === 0) return null;
  const step = steps[index];
  // On a small stage each step has the picture to itself, with the place it leads to; all from one side.
  const framed = isSmall && all[index]?.length ? [...all[index], ...(all.at(-1) ?? [])] : all.flat();
  const whole = shotOf(framed, bestDirection(body, all.flat()));
  if (step?.kind !== 'zone') return whole;
  const { least, most } = AT_THE_ZONE;
  const height = Math.min(whole.height, Math.max(least, Math.min(most, whole.height * 0.4)));
  return { target: step.position, from: whole.from, width: height, height };
}

function shotOf(shown: readonly Shown[], from: Vec3): Shot {
  const right = levelRight(from);
  const up = cross(from, right);
  const across = extent(shown, right);
  const above = extent(shown, up);
  const depth = extent(shown, from);
  const target = [0, 1, 2].map(
    (k) => right[k]! * across.middle + up[k]! * above.middle + from[k]! * depth.middle,
  ) as unknown as Vec3;
  return {
    target,
    from,
    width: Math.max(LEAST, across.size) + 2 * AIR,
    height: Math.max(LEAST, above.size) + 2 * AIR,
  };
}

function placesOf(step: FindStep, isSmall: boolean): Shown[] {
  switch (step.kind) {
    case 'places':
      return step.places.map(({ position, normal }) => ({ position, normal, weight: 1 }));
    case 'ruler':
      return rulerPlaces(step.ruler, isSmall);
    case 'zone':
      return [{ position: step.position, normal: step.normal, weight: 4 }];
    case 'line':
      // A line may run down a whole limb: it need not all be in the picture.
      return [];
  }
}

function rulerPlaces({ samples, normals, length, counted }: Ruler, isSmall: boolean): Shown[] {
  const low = Math.min(...counted);
  const high = Math.max(...counted);
  const more = isSmall ? Math.max(1, (high - low) * BEYOND) : Infinity;
  const every = Math.max(1, Math.floor(samples.length / 24));
  return samples.flatMap((position, i) => {
    const isEnd = i === 0 || i === samples.length - 1;
    if (i % every !== 0 && !isEnd) return [];
    const cun = (i / Math.max(1, samples.length - 1)) * length;
    if (cun < low - more || cun > high + more) return [];
    const isCounted = cun >= low - 1e-6 && cun <= high + 1e-6;
    return [{ position, normal: normals[i]!, weight: isCounted ? 0.4 : 0.08 }];
  });
}

/** The direction from which the places are seen best, each by its weight. */
function bestDirection(body: StageBody, shown: readonly Shown[]): Vec3 {
  const { min, max } = bounds(shown.map(({ position }) => position));
  const away = Math.max(LEAST, distance(min, max)) * 3 + 0.4;
  const centre = [0, 1, 2].map((k) => (min[k]! + max[k]!) / 2);
  const total = shown.reduce((sum, { weight }) => sum + weight, 0);
  let best: Vec3 = [0, 0, 1];
  let most = -Infinity;
  for (const dir of spreadDirections()) {
    let score = -LEVEL * dir[1] * dir[1];
    const facing = shown.map(({ normal: n }) => n[0] * dir[0] + n[1] * dir[1] + n[2] * dir[2]);
    // The most it could come to: rays are cast only for what may still win.
    for (let i = 0; i < shown.length; i++) score += (shown[i]!.weight / total) * worth(facing[i]!);
    if (score <= most) continue;
    const [ex, ey, ez] = [0, 1, 2].map((k) => centre[k]! + dir[k]! * away) as [number, number, number];
    for (const { position: p, normal: n, weight } of shown) {
      if (weight < 0.3 || isSeen(body, ...p, ...n, ex, ey, ez)) continue;
      score -= (1.2 * weight) / total;
    }
    if (score > most) {
      most = score;
      best = dir;
    }
  }
  return best;
}

/** Skin seen a little aslant is seen well enough; what turns away is not seen. */
const worth = (facing: number): number => (facing < 0 ? facing : Math.min(1, facing * 1.4));

function extent(shown: readonly Shown[], way: Vec3): { middle: number; size: number } {
  const along = shown.map(({ position: p }) => p[0] * way[0] + p[1] * way[1] + p[2] * way[2]);
  const [low, high] = [Math.min(...along), Math.max(...along)];
  return { middle: (low + high) / 2, size: high - low };
}

function bounds(places: readonly Vec3[]): { min: Vec3; max: Vec3 } {
  const of = (pick: (...numbers: number[]) => number): Vec3 => [
    pick(...places.map((p) => p[0])),
    pick(...places.map((p) => p[1])),
    pick(...places.map((p) => p[2])),
  ];
  return { min: of(Math.min), max: of(Math.max) };
}

/** To the right as the eye sees it, level; from straight above or below, as the body stands. */
const levelRight = ([x, , z]: Vec3): Vec3 => (Math.hypot(x, z) < 1e-3 ? [1, 0, 0] : normalize([z, 0, -x]));
