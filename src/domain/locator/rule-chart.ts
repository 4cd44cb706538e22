import { lineHit } from '../geometry/line-hit.ts';
import { nearestOnSkin } from '../geometry/nearest-on-skin.ts';
import type { SkinPoint } from '../geometry/skin-mesh.ts';
import { distance, type Vec3 } from '../geometry/vec3.ts';
import type { Allowed } from './apply-rule.ts';
import { readCoordinate, type Reading } from './coordinate.ts';
import { spaceHeight } from './intercostal-space.ts';
import type { ChartRule } from './language.ts';
import type { Solving } from './solving.ts';
import { joinSpread, onSkin, type Spot } from './spot.ts';

/** Where each chart's viewer stands. */
const OUT = {
  front: [0, 0, 1],
  back: [0, 0, -1],
  side: [1, 0, 0],
  above: [0, 1, 0],
  below: [0, -1, 0],
} as const satisfies Record<ChartRule['chart'], Vec3>;

/** A rule that misses its skin by more than this is wrong. Metres. */
const MISS = 0.02;

const NOTHING: Reading = { value: 0, spread: 0, from: [] };

/** Reads two coordinates and looks along the third at the skin. */
export function applyChart(solving: Solving, rule: ChartRule, allowed: Allowed): Spot {
  const depth =
    rule.depth === undefined
      ? NOTHING
      : readCoordinate(solving, rule.depth, { axis: [0, 0, 1], span: () => noSpan(solving, 'depth') });
  let lateral = NOTHING;
  const level = (): Reading =>
    rule.level === undefined
      ? NOTHING
      : readCoordinate(solving, rule.level, {
          axis: [0, 1, 0],
          span: (anchor, sign) => trunkSpan(solving, rule, anchor, sign),
          space: (space) => spaceHeight(solving, space, rule.chart === 'side' ? undefined : lateral.value),
        });
  // A space is read at the lateral place; a lateral cun depends on whether the level lies on the head.
  const spaceLevel = isSpace(rule);
  let height = spaceLevel ? NOTHING : level();
  if (rule.lateral !== undefined) {
    lateral = readCoordinate(solving, rule.lateral, {
      axis: [1, 0, 0],
      span: () => acrossSpan(solving, rule, height.value),
    });
  }
  if (spaceLevel) height = level();
  const patches = solving.patches.left(
    allowed ?? solving.partsOf([...height.from, ...lateral.from, ...depth.from]),
  );
  const origin: Vec3 = [lateral.value, height.value, depth.value];
  const point = look(solving, rule.chart, origin, patches);
  return onSkin(point, joinSpread(height.spread, lateral.spread, depth.spread, 0.002));
}

/** The skin that a viewer of the chart sees at a place; what passes its edge by a little is brought to it. */
export function look(
  solving: Solving,
  chart: ChartRule['chart'],
  origin: Vec3,
  patches: readonly Uint32Array[],
): SkinPoint {
  return lookStraight(solving, chart, origin, patches) ?? nearMiss(solving, patches, origin, OUT[chart]);
}

/** The same, or nothing where there is no skin in line. */
export const lookStraight = (
  solving: Solving,
  chart: ChartRule['chart'],
  origin: Vec3,
  patches: readonly Uint32Array[],
): SkinPoint | undefined => lineHit(solving.mesh, patches, origin, OUT[chart], 'farthest')?.point;

function nearMiss(
  solving: Solving,
  patches: readonly Uint32Array[],
  origin: Vec3,
  out: Vec3,
): ReturnType<typeof nearestOnSkin> {
  if (patches.every((patch) => patch.length === 0)) solving.fail('locator', 'its skin has no triangles');
  let along = origin;
  let near = nearestOnSkin(solving.mesh, patches, along);
  // Slide along the line of sight until the nearest skin is beside it.
  for (let i = 0; i < 6; i++) {
    along = [0, 1, 2].map((k) => (out[k] === 0 ? origin[k]! : near.position[k]!)) as unknown as Vec3;
    near = nearestOnSkin(solving.mesh, patches, along);
  }
  const miss = distance(near.position, along);
  if (miss > MISS)
    solving.fail('locator', `it misses its skin by ${Math.round(miss * 1000)} mm (see "on" and the region)`);
  return near;
}

const onHead = (solving: Solving, height: number): boolean =>
  height > solving.landmark('post_hairline').position[1] - 0.005;

const isSpace = ({ level }: ChartRule): boolean => typeof level === 'object' && 'space' in level;

/** The cun of a place beside the midline: the head's, the back's or the chest's. */
export function acrossSpan(solving: Solving, rule: ChartRule, height: number): string {
  if (!isSpace(rule) && onHead(solving, height)) return 'hairline_corners';
  return rule.chart === 'back' ? 'spine-scapula' : 'nipple-nipple';
}

/** The cun of a height on the front of the trunk, by the stretch it is measured in. */
export function trunkSpan(solving: Solving, rule: ChartRule, anchor: Spot | undefined, sign: 1 | -1): string {
  if (rule.chart !== 'front' || !anchor) return noSpan(solving, 'level');
  // A hair in the way of measuring decides for an anchor that is itself the border of two stretches.
  const y = anchor.position[1] + sign * 0.002;
  if (y > solving.landmark('jugular_notch').position[1] + 0.02) return noSpan(solving, 'level');
  if (y > solving.landmark('xiphisternal').position[1]) return 'notch-xiphisternal';
  return y > solving.landmark('umbilicus').position[1] ? 'xiphisternal-navel' : 'navel-symphysis';
}

function noSpan(solving: Solving, field: string): never {
  return solving.fail(field, 'name the "span" its cun belong to, or use "fcun"');
}
