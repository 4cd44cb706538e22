import type { BodyDetail, BodyModel } from '../body/body-model.ts';
import type { BodySurface } from '../body/evaluate-body.ts';
import { distance, dot, mix, subtract, type Vec3 } from '../geometry/vec3.ts';
import { carriedAt, type Carried } from './carried.ts';
import { pieceOf } from './segments.ts';

/** A ball that must stay outside the rest of the body: a place of the skin, or a thickness of the arm. */
export interface Probe extends Carried {
  readonly radius: number;
  /** The joint that carries it most. */
  readonly joint: string;
}

/**
 * Probes of one arm: skin of hand and fingers, and balls filling the forearm and the far half of the upper arm (the
 * near half lies against the chest anyway).
 */
export function probesOfArm(
  model: BodyModel,
  detail: BodyDetail,
  surface: BodySurface,
  strongest: Uint8Array,
  centres: ReadonlyMap<string, Vec3>,
  side: 'L' | 'R',
): readonly Probe[] {
  const at = (v: number): Vec3 => [
    surface.positions[v * 3]!,
    surface.positions[v * 3 + 1]!,
    surface.positions[v * 3 + 2]!,
  ];
  const nameOf = (v: number): string => detail.joints[strongest[v]!]!.name;
  const mine = (v: number, piece: string): boolean => pieceOf(nameOf(v)).name === `${piece}.${side}`;
  const base = [...strongest.subarray(0, model.topology.baseVertexCount).keys()];
  const hand = base.filter((v) => mine(v, 'hand'));
  const out: Probe[] = spaced(
    [...FINGER_ENDS.map((v) => (side === 'L' ? v : model.topology.mirror[v]!)), ...hand],
    at,
  ).map((v) => ({
    ...carriedAt(model, detail, surface, [[v, 1]]),
    radius: 0,
    joint: nameOf(v),
  }));
  const joint = (name: string): Vec3 => centres.get(`${name}.${side}`)!;
  const balls = (
    from: string,
    to: string,
    piece: string,
    carrier: string,
    shares: readonly number[],
  ): void => {
    const skin = base.filter((v) => mine(v, piece)).map(at);
    const [a, b] = [joint(from), joint(to)];
    const along = subtract(b, a);
    for (const share of shares) {
      const middle = mix(a, b, share);
      const round = skin
        .filter((p) => Math.abs(dot(subtract(p, middle), along)) < SLICE * distance(a, b))
        .map((p) => distance(p, middle))
        .sort((x, y) => x - y);
      const name = `${carrier}.${side}`;
      const index = detail.joints.findIndex((each) => each.name === name);
      const radius = round[Math.floor(round.length / 3)] ?? 0.03;
      out.push({ at: middle, normal: [0, 0, 1], carriers: [[index, 1]], radius, joint: name });
    }
  };
  balls('upperarm01', 'lowerarm01', 'upper-arm', 'upperarm02', [0.6, 0.8]);
  balls('lowerarm01', 'wrist', 'forearm', 'lowerarm01', [0.08, 0.3, 0.5]);
  balls('lowerarm01', 'wrist', 'forearm', 'lowerarm02', [0.68, 0.84, 0.97]);
  return out;
}
const SLICE = 0.02;

/** The very end of each finger of the left hand, and its pad. */
const FINGER_ENDS = [9348, 8595, 8787, 8982, 9171, 9366, 8622, 8886, 9078, 9270];

/** Some of the vertices, none nearer to another than `APART`, the first always the one that comes first. */
function spaced(vertices: readonly number[], at: (v: number) => Vec3): readonly number[] {
  const kept: number[] = [];
  for (const v of vertices) if (kept.every((other) => distance(at(v), at(other)) > APART)) kept.push(v);
  return kept;
}
const APART = 0.014;
