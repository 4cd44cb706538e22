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
 * Probes of both arms: skin of hand and fingers, and balls filling the forearm and the far half of the upper arm (the
 * near half lies against the chest anyway).
 */
export function probesOfArms(
  model: BodyModel,
  detail: BodyDetail,
  surface: BodySurface,
  strongest: Uint8Array,
  centres: ReadonlyMap<string, Vec3>,
): Readonly<Record<'L' | 'R', readonly Probe[]>> {
  const skins = new Map<string, number[]>(['hand.L', 'forearm.L', 'upper-arm.L'].map((name) => [name, []]));
  const pieces = detail.joints.map(({ name }) => skins.get(pieceOf(name).name));
  for (let v = 0; v < model.topology.baseVertexCount; v++) pieces[strongest[v]!]?.push(v);
  const at = (v: number): Vec3 => [
    surface.positions[v * 3]!,
    surface.positions[v * 3 + 1]!,
    surface.positions[v * 3 + 2]!,
  ];
  const skin = spaced([...FINGER_ENDS, ...skins.get('hand.L')!], at);
  const balls = BALLS.flatMap(([piece, from, to, carrier, shares]) => {
    const [a, b] = [centres.get(`${from}.L`)!, centres.get(`${to}.L`)!];
    const round = skins.get(`${piece}.L`)!.map(at);
    return shares.map((share) => ({ share, from, to, carrier, radius: thickness(round, a, b, share) }));
  });
  const probes = (side: 'L' | 'R'): readonly Probe[] => [
    ...skin.map((left): Probe => {
      const v = side === 'L' ? left : model.topology.mirror[left]!;
      const joint = detail.joints[strongest[v]!]!.name;
      return { ...carriedAt(model, detail, surface, [[v, 1]]), radius: 0, joint };
    }),
    ...balls.map(({ share, from, to, carrier, radius }): Probe => {
      const joint = `${carrier}.${side}`;
      return {
        at: mix(centres.get(`${from}.${side}`)!, centres.get(`${to}.${side}`)!, share),
        normal: [0, 0, 1],
        carriers: [[detail.joints.findIndex(({ name }) => name === joint), 1]],
        radius,
        joint,
      };
    }),
  ];
  return { L: probes('L'), R: probes('R') };
}

/** Where along the bones the balls are: between two joints, carried by a third. */
const BALLS: readonly (readonly [
  piece: string,
  from: string,
  to: string,
  carrier: string,
  shares: readonly number[],
])[] = [
  ['upper-arm', 'upperarm01', 'lowerarm01', 'upperarm02', [0.6, 0.8]],
  ['forearm', 'lowerarm01', 'wrist', 'lowerarm01', [0.08, 0.3, 0.5]],
  ['forearm', 'lowerarm01', 'wrist', 'lowerarm02', [0.68, 0.84, 0.97]],
];

/** How far the skin is from a place between two joints, at right angles, where it is rather thin. */
function thickness(skin: readonly Vec3[], a: Vec3, b: Vec3, share: number): number {
  const middle = mix(a, b, share);
  const along = subtract(b, a);
  const slice = SLICE * distance(a, b);
  const round = skin
    .filter((p) => Math.abs(dot(subtract(p, middle), along)) < slice)
    .map((p) => distance(p, middle))
    .sort((x, y) => x - y);
  return round[Math.floor(round.length / 3)]!;
}
const SLICE = 0.02;

/** The very end of each finger of the left hand, and its pad. */
const FINGER_ENDS = [9348, 8595, 8787, 8982, 9171, 9366, 8622, 8886, 9078, 9270];

/** Some of the vertices, none nearer to another than `APART`, the first always the one that comes first. */
function spaced(vertices: readonly number[], at: (v: number) => Vec3): readonly number[] {
  const kept: { readonly v: number; readonly place: Vec3 }[] = [];
  for (const v of vertices) {
    const place = at(v);
    if (kept.every((other) => distance(place, other.place) > APART)) kept.push({ v, place });
  }
  return kept.map(({ v }) => v);
}
const APART = 0.014;
