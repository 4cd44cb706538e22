import type { BodyEvaluator, BodySurface } from '../../domain/body/evaluate-body.ts';
import { NEUTRAL_SHAPE, type BodyShape } from '../../domain/body/shape.ts';
import {
  addScaled,
  cross,
  dot,
  mix,
  normalize,
  reject,
  subtract,
  type Vec3,
} from '../../domain/geometry/vec3.ts';
import { vertexAt } from '../../domain/geometry/skin-mesh.ts';
import { HAND_CONTACTS } from './hand-contacts.ts';
import { handPatch, type HandPatch } from './hand-patch.ts';
import { handPose } from './hand-pose.ts';
import { HAND_SHAPES } from './hand-shapes.ts';

/** What hands can be asked for. */
export type HandName = keyof typeof HAND_CONTACTS;

/**
 * A person's left hand held in one shape, in its own frame, metres: the first pad (of a pinch, the middle between its
 * pads) at the origin, +z out of the skin it presses, +y the way its fingers point along that skin.
 */
export interface HandMesh {
  readonly name: HandName;
  readonly positions: Float32Array<ArrayBuffer>;
  readonly normals: Float32Array<ArrayBuffer>;
  readonly triangles: Uint16Array<ArrayBuffer>;
  /** Where the same vertices are when it has closed; as `positions` for what does not close. */
  readonly closed: Float32Array<ArrayBuffer>;
  /** Metres above the wrist, one a vertex. */
  readonly above: Float32Array<ArrayBuffer>;
  readonly pads: readonly { readonly position: Vec3; readonly closed: Vec3 }[];
}

/** Whether a hand closes, by a squeeze or to fit the skin. */
export const isClosing = (name: HandName): name is 'pinch' | 'nip' | 'fingertips' =>
  `${name}-closed` in HAND_SHAPES;

interface Frame {
  readonly origin: Vec3;
  readonly axes: readonly [Vec3, Vec3, Vec3];
}

/** Bends the body's own left hand. Evaluates the body once or twice, about 10 ms each. */
export function makeHand(evaluator: BodyEvaluator, shape: BodyShape, name: HandName): HandMesh {
  const joints = evaluator.joints(shape);
  const wrist = joints.get('wrist.L')!;
  // Which vertices belong must not hang on the body's shape: the neutral body says.
  const neutral = evaluator.joints(NEUTRAL_SHAPE);
  const patch = handPatch(
    evaluator.topology,
    evaluator.evaluate(NEUTRAL_SHAPE).positions,
    neutral.get('wrist.L')!,
    neutral.get('lowerarm01.L')!,
  );
  const open = evaluator.evaluate(shape, handPose(HAND_SHAPES[name], joints));
  const shut = isClosing(name)
    ? evaluator.evaluate(shape, handPose(HAND_SHAPES[`${name}-closed`], joints))
    : open;
  const { pads } = HAND_CONTACTS[name];
  const frame = frameOf(name, open, pads, wrist);
  // A nip closes about its thumb: both of its pads stay on one line through the part it takes.
  const shutFrame = name === 'nip' ? frameOf(name, shut, pads, wrist) : frame;
  return {
    name,
    positions: into(frame, patch, open.positions, true),
    normals: into(frame, patch, open.normals, false),
    closed: into(shutFrame, patch, shut.positions, true),
    triangles: patch.triangles,
    above: patch.above,
    pads: pads.map((v) => ({
      position: local(frame, vertexAt(open.positions, v), true),
      closed: local(shutFrame, vertexAt(shut.positions, v), true),
    })),
  };
}

function frameOf(
  name: HandName,
  { positions, normals }: BodySurface,
  pads: readonly number[],
  wrist: Vec3,
): Frame {
  const [first, second] = [vertexAt(positions, pads[0]!), vertexAt(positions, pads.at(-1)!)];
  if (name === 'pinch') return pinchFrame(first, second, wrist);
  const out = name === 'nip' ? normalize(subtract(second, first)) : vertexAt(normals, pads[0]!);
  return padFrame(first, out, wrist);
}

function padFrame(origin: Vec3, normal: Vec3, wrist: Vec3): Frame {
  const z: Vec3 = [-normal[0], -normal[1], -normal[2]];
  const y = normalize(reject(subtract(origin, wrist), z));
  return { origin, axes: [cross(y, z), y, z] };
}

/** Across from finger to thumb is +y; the hand stands over the fold it takes. */
function pinchFrame(thumb: Vec3, finger: Vec3, wrist: Vec3): Frame {
  const origin = mix(thumb, finger, 0.5);
  const y = normalize(subtract(finger, thumb));
  const z = normalize(reject(subtract(wrist, origin), y));
  return { origin, axes: [cross(y, z), y, z] };
}

function local({ origin, axes }: Frame, value: Vec3, isPlace: boolean): Vec3 {
  const from = isPlace ? addScaled(value, origin, -1) : value;
  return [dot(from, axes[0]), dot(from, axes[1]), dot(from, axes[2])];
}

function into(
  frame: Frame,
  { vertices }: HandPatch,
  values: Float32Array,
  isPlace: boolean,
): Float32Array<ArrayBuffer> {
  const out = new Float32Array(vertices.length * 3);
  vertices.forEach((v, i) => out.set(local(frame, vertexAt(values, v), isPlace), i * 3));
  return out;
}

export const handTransfer = (hand: HandMesh): ArrayBuffer[] => [
  hand.positions.buffer,
  hand.normals.buffer,
  hand.closed.buffer,
  hand.triangles.buffer,
  hand.above.buffer,
];
