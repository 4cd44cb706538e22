import type { BodyTopology } from '../../domain/body/body-model.ts';
import { BODY_REGIONS, type BodyRegion } from '../../domain/body/region.ts';
import type { Vec3 } from '../../domain/geometry/vec3.ts';
import { ground } from '../../domain/pose/ground.ts';
import type { PostureName, PostureShape } from '../../domain/pose/postures.ts';
import type { Prop } from './protocol.ts';

/** What a posture needs besides the floor itself, and what a stretch leans on. */
export interface Needs {
  readonly posture: PostureName;
  readonly rests: PostureShape['rests'];
  readonly things: readonly ('wall' | 'doorway' | 'towel' | 'table')[];
}

/** Metres. */
const SEAT = { across: 0.4, deep: 0.38 } as const;
const STOOL = { across: 0.3, deep: 0.34 } as const;
const MAT = { thick: 0.018, beyond: 0.12 } as const;
const WALL = { thick: 0.05, across: 1.15, high: 2.02 } as const;
const POST = { thick: 0.09, high: 2.06 } as const;
const TABLE = { thick: 0.035, across: 0.9, deep: 0.5 } as const;
/** Postures that lie or kneel on the floor, softly. */
const ON_A_MAT = /lying|kneeling|heel|all-fours|long-sitting/;
const ARMS: readonly BodyRegion[] = [
  'upper-arm',
  'elbow',
  'forearm',
  'wrist',
  'hand-back',
  'palm',
  'fingers',
];
const HANDS: readonly BodyRegion[] = ['palm', 'fingers'];
const FOREARMS: readonly BodyRegion[] = ['forearm', 'palm', 'wrist'];

/**
 * Plain boxes where the body is carried or leans.
 * @param base the skin in the posture alone @param held where the piece is held; metres, both standing on the floor
 */
export function propsOf(
  needs: Needs,
  topology: BodyTopology,
  base: Float32Array,
  held: Float32Array,
): Prop[] {
  const { seat, stool } = ground(topology, base, needs);
  const out: Prop[] = [];
  // Its front edge stays behind the bend of the knee.
  if (seat) out.push(block([seat[0], seat[1], seat[2] - 0.06], SEAT));
  if (stool) out.push(block(stool, STOOL));
  if (ON_A_MAT.test(needs.posture)) out.push(mat(topology, base, held));
  const touches = (regions: readonly BodyRegion[]): Vec3[] => skinOf(regions, topology, held);
  for (const thing of needs.things) {
    if (thing === 'wall') out.push(wall(touches(HANDS)));
    if (thing === 'doorway') out.push(...posts(touches(FOREARMS)));
    if (thing === 'table') out.push(table(touches(FOREARMS)));
  }
  return out;
}

function block([x, top, z]: Vec3, { across, deep }: { across: number; deep: number }): Prop {
  return {
    min: [x - across / 2, 0, z - deep / 2],
    max: [x + across / 2, Math.max(0.04, top), z + deep / 2],
    round: 0.02,
  };
}

/** Thin, a little larger than the trunk and the legs that lie on it. */
function mat(topology: BodyTopology, base: Float32Array, held: Float32Array): Prop {
  let [x0, z0, x1, z1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const skin of [base, held]) {
    for (let i = 0; i < skin.length; i += 3) {
      if (skin[i + 1]! > 0.1 || ARMS.includes(BODY_REGIONS[topology.regionOfVertex[i / 3]!]!)) continue;
      x0 = Math.min(x0, skin[i]!);
      x1 = Math.max(x1, skin[i]!);
      z0 = Math.min(z0, skin[i + 2]!);
      z1 = Math.max(z1, skin[i + 2]!);
    }
  }
  const beyond = MAT.beyond;
  return { min: [x0 - beyond, -MAT.thick, z0 - beyond], max: [x1 + beyond, 0, z1 + beyond], round: 0.008 };
}

/** Before the hands that lean on it. */
function wall(hands: readonly Vec3[]): Prop {
  const front = Math.max(...hands.map(([, , z]) => z));
  const x = mean(hands, 0);
  return {
    min: [x - WALL.across / 2, 0, front],
    max: [x + WALL.across / 2, WALL.high, front + WALL.thick],
    round: 0.006,
  };
}

/** The two sides of a door's frame, before the forearms that lie on them. */
function posts(forearms: readonly Vec3[]): Prop[] {
  return ([1, -1] as const).map((sign) => {
    const arm = forearms.filter(([x]) => x * sign > 0);
    const front = Math.max(...arm.map(([, , z]) => z));
    const x = mean(arm, 0);
    return {
      min: [x - POST.thick / 2, 0, front],
      max: [x + POST.thick / 2, POST.high, front + POST.thick],
      round: 0.008,
    };
  });
}

function table(forearms: readonly Vec3[]): Prop {
  const top = Math.min(...forearms.map(([, y]) => y));
  const [x, z] = [mean(forearms, 0), mean(forearms, 2)];
  return {
    min: [x - TABLE.across / 2, top - TABLE.thick, z - TABLE.deep / 2],
    max: [x + TABLE.across / 2, top, z + TABLE.deep / 2],
    round: 0.01,
  };
}

const mean = (places: readonly Vec3[], k: 0 | 1 | 2): number =>
  places.reduce((sum, place) => sum + place[k], 0) / Math.max(1, places.length);

function skinOf(regions: readonly BodyRegion[], topology: BodyTopology, skin: Float32Array): Vec3[] {
  const out: Vec3[] = [];
  for (let v = 0; v < topology.vertexCount; v++) {
    if (!regions.includes(BODY_REGIONS[topology.regionOfVertex[v]!]!)) continue;
    out.push([skin[v * 3]!, skin[v * 3 + 1]!, skin[v * 3 + 2]!]);
  }
  return out;
}
