import type { BodyDetail, BodyModel } from '../body/body-model.ts';
import type { BodyEvaluator, BodySurface } from '../body/evaluate-body.ts';
import type { BodyShape } from '../body/shape.ts';
import type { Vec3 } from '../geometry/vec3.ts';
import { probesOfArms, type Probe } from './probes.ts';
import { createSkeleton, type Skeleton } from './skeleton.ts';
import { createSkinField, type SkinField } from './skin-field.ts';

/** One body made ready to be reached on: what does not change from point to point. */
export interface ReachBody {
  readonly model: BodyModel;
  readonly detail: BodyDetail;
  readonly evaluator: BodyEvaluator;
  readonly shape: BodyShape;
  /** The skin in the anatomical position. */
  readonly surface: BodySurface;
  readonly skeleton: Skeleton;
  readonly field: SkinField;
  /** Joint that carries each vertex of the skin most. */
  readonly strongest: Uint8Array;
  readonly probes: Readonly<Record<'L' | 'R', readonly Probe[]>>;
}

/** @throws Error when the evaluator has no detail yet. */
export function createReachBody(
  model: BodyModel,
  detail: BodyDetail,
  evaluator: BodyEvaluator,
  shape: BodyShape,
): ReachBody {
  const surface = evaluator.evaluate(shape);
  const centres: ReadonlyMap<string, Vec3> = evaluator.joints(shape);
  const strongest = strongestJoints(model, detail);
  return {
    model,
    detail,
    evaluator,
    shape,
    surface,
    skeleton: createSkeleton(detail.joints, centres),
    field: createSkinField(surface, detail.joints, strongest),
    strongest,
    probes: probesOfArms(model, detail, surface, strongest, centres),
  };
}

/** A vertex made by subdividing goes with the first base vertex it was made from. */
function strongestJoints({ mesh, topology }: BodyModel, { skinJoints, skinWeights }: BodyDetail): Uint8Array {
  const { vertexCount: base, quads, edgeVertices } = mesh;
  const out = new Uint8Array(topology.vertexCount);
  for (let v = 0; v < base; v++) {
    let best = v * 4;
    for (let k = best + 1; k < v * 4 + 4; k++) if (skinWeights[k]! > skinWeights[best]!) best = k;
    out[v] = skinJoints[best]!;
  }
  const quadCount = quads.length / 4;
  for (let q = 0; q < quadCount; q++) out[base + q] = out[quads[q * 4]!]!;
  for (let v = base + quadCount; v < out.length; v++)
    out[v] = out[edgeVertices[(v - base - quadCount) * 2]!]!;
  return out;
}
