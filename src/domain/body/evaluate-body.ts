import type { BodyDetail, BodyModel, BodyTopology } from './body-model.ts';
import { NEUTRAL_STATURE } from './body-model.ts';
import { morphWeights } from './morph-weights.ts';
import { quadNormals } from './normals.ts';
import { applyPose, type Pose } from './pose.ts';
import type { BodyShape } from './shape.ts';

/** The skin of one body: metres, +x the body's left, +y up, +z front, 3 numbers a vertex of the topology. */
export interface BodySurface {
  readonly positions: Float32Array;
  /** Unit, outward. */
  readonly normals: Float32Array;
}

export interface BodyEvaluator {
  readonly topology: BodyTopology;
  /** See `BodyModel.shading` and `BodyModel.marks`. */
  readonly shading: Uint8Array;
  readonly marks: Uint8Array;
  /** Whether shapes other than the neutral one, and poses, can be evaluated yet. */
  readonly hasDetail: boolean;
  attachDetail(detail: BodyDetail): void;
  /**
   * The skin of a shape, standing on y = 0, or posed from there (where a pose lifts the feet, the caller moves
   * the whole). Give `into` to have its arrays written instead of new ones.
   * @throws Error when detail is needed and not attached, or when shape or pose is out of range.
   */
  evaluate(shape: BodyShape, pose?: Pose, into?: BodySurface): BodySurface;
  /** Joint centres of a shape in the anatomical position, metres, by name. */
  joints(shape: BodyShape): ReadonlyMap<string, readonly [number, number, number]>;
}

/**
 * Prepares the evaluation of one body: blend of the morphs, skinning if a pose is given, one Catmull-Clark step,
 * relief along the normals. Everything is kept between calls, so that a slider can call it for every picture.
 */
export function createBodyEvaluator(model: BodyModel, firstDetail?: BodyDetail): BodyEvaluator {
  const { topology, subdivision, relief } = model;
  let detail = firstDetail;
  const base = new Float32Array(model.positions.length);
  const smooth = new Float32Array(topology.vertexCount * 3);
  const smoothNormals = new Float32Array(topology.vertexCount * 3);
  const neutralSole = lowest(model.positions);

  /** Blends the base in place of the last one and returns how far it was lifted to stand on the ground. */
  const blend = (shape: BodyShape): number => {
    base.set(model.positions);
    for (const [name, weight] of morphWeights(shape)) {
      if (weight === 0) continue;
      const morph = needDetail(detail).morphs.find((each) => each.name === name);
      if (!morph) throw new Error(`The body has no morph "${name}"`);
      const { deltas } = morph;
      for (let i = 0; i < base.length; i++) base[i]! += weight * deltas[i]!;
    }
    const lift = neutralSole - lowest(base);
    if (lift !== 0) for (let i = 1; i < base.length; i += 3) base[i]! += lift;
    return lift;
  };

  const jointCentres = (shape: BodyShape, lift: number): Float32Array => {
    const have = needDetail(detail);
    const centres = have.jointPositions.slice();
    const weights = morphWeights(shape);
    for (const morph of have.morphs) {
      const weight = weights.get(morph.name) ?? 0;
      if (weight !== 0)
        for (let i = 0; i < centres.length; i++) centres[i]! += weight * morph.jointDeltas[i]!;
    }
    for (let i = 1; i < centres.length; i += 3) centres[i]! += lift;
    return centres;
  };

  return {
    topology,
    shading: model.shading,
    marks: model.marks,
    get hasDetail() {
      return detail !== undefined;
    },
    attachDetail(next) {
      detail = next;
    },
    evaluate(shape, pose, into) {
      const lift = blend(shape);
      const scale = (highest(base) - lowest(base)) / NEUTRAL_STATURE;
      if (pose) applyPose(needDetail(detail), jointCentres(shape, lift), pose, base);
      subdivision.apply(base, smooth);
      quadNormals(smooth, topology.quads, smoothNormals);
      const out = into ?? {
        positions: new Float32Array(smooth.length),
        normals: new Float32Array(smooth.length),
      };
      for (let v = 0, i = 0; v < relief.length; v++, i += 3) {
        const rise = relief[v]! * scale;
        out.positions[i] = smooth[i]! + rise * smoothNormals[i]!;
        out.positions[i + 1] = smooth[i + 1]! + rise * smoothNormals[i + 1]!;
        out.positions[i + 2] = smooth[i + 2]! + rise * smoothNormals[i + 2]!;
      }
      quadNormals(out.positions, topology.quads, out.normals);
      return out;
    },
    joints(shape) {
      const centres = jointCentres(shape, blend(shape));
      return new Map(
        needDetail(detail).joints.map((joint, j) => [
          joint.name,
          [centres[j * 3]!, centres[j * 3 + 1]!, centres[j * 3 + 2]!] as const,
        ]),
      );
    },
  };
}

function needDetail(detail: BodyDetail | undefined): BodyDetail {
  if (!detail)
    throw new Error('The body’s detail is not loaded yet: only the neutral shape can be evaluated');
  return detail;
}

function lowest(positions: Float32Array): number {
  let y = Infinity;
  for (let i = 1; i < positions.length; i += 3) if (positions[i]! < y) y = positions[i]!;
  return y;
}

function highest(positions: Float32Array): number {
  let y = -Infinity;
  for (let i = 1; i < positions.length; i += 3) if (positions[i]! > y) y = positions[i]!;
  return y;
}
