import {
  about,
  axisAngle,
  chain,
  cross,
  dot,
  IDENTITY,
  radians,
  rotate,
  rotationOf,
  scale,
  sub,
  times,
  transform,
  transpose,
  turn,
  unit,
  vecAt,
  type Affine,
  type Rotation,
  type Vec,
} from './linear.ts';
import type { Source } from './source.ts';

/** The anatomical position: degrees, both sides alike. */
const ARM_OUT = 20;
const ARM_FORWARD = 2;
const CARRYING_ANGLE = 8;
const FOREARM_FORWARD = 6;
const LEG_OUT = 3.5;
const TOES_OUT = 6;
/** Of the arm's lowering, what the shoulder girdle does. */
const CLAVICLE_SHARE = 0.1;
const SHOULDER_SHARE = 0.12;
/** How the turn that brings the palm forward is spread over the arm, so that no place wrings. The wrist has the rest. */
const TWIST = { upperarm01: 0.03, upperarm02: 0.04, lowerarm01: 0.33, lowerarm02: 0.42 } as const;

export interface Posed {
  /** All source vertices, metres. */
  readonly positions: Float64Array;
  /** Centres of the bones' heads after posing. */
  readonly heads: ReadonlyMap<string, Vec>;
}

/** Brings a shape from the source's A-pose, elbows bent, to the anatomical position by linear blend skinning. */
export function poseAnatomically(source: Source, shape: Float64Array): Posed {
  const heads = new Map<string, Vec>();
  for (const [name, ids] of source.headVertices) {
    let mean: Vec = [0, 0, 0];
    for (const id of ids)
      mean = [mean[0] + shape[id * 3]!, mean[1] + shape[id * 3 + 1]!, mean[2] + shape[id * 3 + 2]!];
    heads.set(name, scale(mean, 1 / ids.length));
  }
  const turns = new Map<string, Rotation>();
  for (const side of [1, -1]) poseSide(source, heads, turns, side);
  const matrices = matricesOf(source, heads, turns);
  return {
    positions: skin(source, shape, matrices),
    heads: new Map(
      [...heads].map(([name, head]) => [name, transform(matrices.get(name) ?? about(IDENTITY, head), head)]),
    ),
  };
}

function poseSide(source: Source, heads: Map<string, Vec>, turns: Map<string, Rotation>, side: number): void {
  const bone = (name: string): string => `${name}.${side > 0 ? 'L' : 'R'}`;
  const head = (name: string): Vec => heads.get(bone(name))!;
  const matrices = (): Map<string, Affine> => matricesOf(source, heads, turns);
  const frameOf = (name: string): Rotation => rotationOf(matrices().get(bone(name))!);
  /** Points a bone, whose parent is given, along a direction of the world. */
  const aim = (name: string, parent: string, rest: Vec, direction: Vec): void => {
    turns.set(bone(name), turn(rest, rotate(transpose(frameOf(parent)), direction)));
  };
  const outward = (degrees: number, forward: number): Vec =>
    unit([side * Math.sin(radians(degrees)), -Math.cos(radians(degrees)), Math.sin(radians(forward))]);

  const armRest = sub(head('lowerarm01'), head('upperarm01'));
  const lowering = Math.atan2(armRest[0] * side, -armRest[1]) - radians(ARM_OUT);
  turns.set(bone('clavicle'), axisAngle([0, 0, 1], -side * lowering * CLAVICLE_SHARE));
  turns.set(bone('shoulder01'), axisAngle([0, 0, 1], -side * lowering * SHOULDER_SHARE));
  const upper = outward(ARM_OUT, ARM_FORWARD);
  const fore = outward(ARM_OUT + CARRYING_ANGLE, FOREARM_FORWARD);
  aim('upperarm01', 'shoulder01', armRest, upper);
  const foreRest = sub(head('wrist'), head('lowerarm01'));
  const handRest = sub(head('finger3-1'), head('wrist'));
  const aimForearm = (): void => aim('lowerarm01', 'upperarm02', foreRest, fore);
  const aimHand = (): void =>
    aim('wrist', 'lowerarm02', handRest, [fore[0] - side * 0.04, fore[1], fore[2] + 0.06]);
  aimForearm();
  aimHand();

  /** The angle still missing, about the forearm, until the palm faces front. */
  const missing = (): number => {
    const at = matrices();
    const world = (name: string): Vec => transform(at.get(bone(name))!, head(name));
    const across = (v: Vec): Vec => unit(sub(v, scale(fore, dot(v, fore))));
    const wrist = world('wrist');
    const palm = across(scale(cross(sub(world('finger2-1'), wrist), sub(world('finger5-1'), wrist)), -side));
    const front = across([0, 0, 1]);
    return Math.atan2(dot(cross(palm, front), fore), dot(palm, front));
  };
  const twist = (name: string, axis: Vec, angle: number): void => {
    const parent = source.bones.find((each) => each.name === bone(name))!.parent!;
    const frame = rotationOf(matrices().get(parent)!);
    turns.set(
      bone(name),
      times(axisAngle(rotate(transpose(frame), axis), angle), turns.get(bone(name)) ?? IDENTITY),
    );
  };
  const angle = missing();
  twist('upperarm01', upper, angle * TWIST.upperarm01);
  twist('upperarm02', upper, angle * TWIST.upperarm02);
  aimForearm();
  twist('lowerarm01', fore, angle * TWIST.lowerarm01);
  twist('lowerarm02', fore, angle * TWIST.lowerarm02);
  aimHand();
  twist('wrist', fore, missing());

  const legRest = sub(head('foot'), head('upperleg01'));
  const leg: Vec = [side * Math.sin(radians(LEG_OUT)), -Math.cos(radians(LEG_OUT)), unit(legRest)[2]];
  const legTurn = turn(legRest, leg);
  turns.set(bone('upperleg01'), legTurn);
  const foot = sub(head('toe3-1'), head('foot'));
  const yaw = Math.atan2(foot[0] * side, foot[2]) - radians(TOES_OUT);
  turns.set(bone('foot'), times(transpose(legTurn), axisAngle([0, 1, 0], -side * yaw)));
}

function matricesOf(
  source: Source,
  heads: ReadonlyMap<string, Vec>,
  turns: ReadonlyMap<string, Rotation>,
): Map<string, Affine> {
  const parents = new Map(source.bones.map((bone) => [bone.name, bone.parent]));
  const out = new Map<string, Affine>();
  const visit = (name: string): Affine => {
    const done = out.get(name);
    if (done) return done;
    const local = about(turns.get(name) ?? IDENTITY, heads.get(name)!);
    const parent = parents.get(name);
    const matrix = parent ? chain(visit(parent), local) : local;
    out.set(name, matrix);
    return matrix;
  };
  for (const bone of source.bones) visit(bone.name);
  return out;
}

function skin(source: Source, shape: Float64Array, matrices: ReadonlyMap<string, Affine>): Float64Array {
  const out = new Float64Array(shape.length);
  for (let v = 0; v * 3 < shape.length; v++) {
    const at = vecAt(shape, v);
    let total = 0;
    let sum: Vec = [0, 0, 0];
    for (let k = v * 4; k < v * 4 + 4; k++) {
      const weight = source.skinWeights[k]!;
      if (weight <= 0) continue;
      const moved = transform(matrices.get(source.skinBones[k]!)!, at);
      sum = [sum[0] + weight * moved[0], sum[1] + weight * moved[1], sum[2] + weight * moved[2]];
      total += weight;
    }
    out.set(total > 0 ? scale(sum, 1 / total) : at, v * 3);
  }
  return out;
}
