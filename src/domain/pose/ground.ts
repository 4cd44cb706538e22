import type { BodyTopology } from '../body/body-model.ts';
import { BODY_REGIONS, type BodyRegion } from '../body/region.ts';
import type { Vec3 } from '../geometry/vec3.ts';
import type { PostureShape } from './postures.ts';

/** Where a posed body stands, in metres. */
export interface Grounded {
  /** Moves the posed skin so that its lowest place is on the floor, y = 0, and its hips stay above the origin. */
  readonly translation: Vec3;
  /** The middle of the top of what it sits on, just under the skin; null on the floor. */
  readonly seat: Vec3 | null;
  /** The middle of the top of what one foot is put on. */
  readonly stool: Vec3 | null;
}

const SAT_ON: readonly BodyRegion[] = ['buttock', 'sacrum', 'thigh'];
const STOOD_ON: readonly BodyRegion[] = ['sole', 'toes'];

/**
 * Puts a posed body on the floor: standing on its soles, lying on its back, kneeling on its shins, whichever is
 * lowest. Give the positions of the posed skin.
 */
export function ground(
  topology: BodyTopology,
  positions: Float32Array,
  { rests }: Pick<PostureShape, 'rests'>,
): Grounded {
  let floor = Infinity;
  for (let i = 1; i < positions.length; i += 3) floor = Math.min(floor, positions[i]!);
  const translation: Vec3 = [0, -floor, 0];
  return {
    translation,
    seat: rests === 'seat' ? under(topology, positions, SAT_ON, -floor, false) : null,
    stool: rests === 'stool' ? under(topology, positions, STOOD_ON, -floor, true) : null,
  };
}

/** The level of the lowest skin of some regions, below the middle of what touches it; of the higher foot alone, if asked. */
function under(
  topology: BodyTopology,
  positions: Float32Array,
  regions: readonly BodyRegion[],
  lift: number,
  onlyHigher: boolean,
): Vec3 {
  const up = (v: number): number => positions[v * 3 + 1]!;
  const picked: number[] = [];
  let low = Infinity;
  for (let v = 0; v < topology.vertexCount; v++) {
    if (!regions.includes(BODY_REGIONS[topology.regionOfVertex[v]!]!)) continue;
    if (onlyHigher && up(v) < up(topology.mirror[v]!)) continue;
    picked.push(v);
    low = Math.min(low, up(v));
  }
  const touching = picked.filter((v) => up(v) < low + TOUCH);
  const mean = (k: number): number =>
    touching.reduce((sum, v) => sum + positions[v * 3 + k]!, 0) / touching.length;
  return [mean(0), low + lift, mean(2)];
}
/** Metres above the lowest place within which skin counts as carried. */
const TOUCH = 0.02;
