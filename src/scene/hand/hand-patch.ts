import type { BodyTopology } from '../../domain/body/body-model.ts';
import { BODY_REGIONS, type BodyRegion } from '../../domain/body/region.ts';
import type { Vec3 } from '../../domain/geometry/vec3.ts';

/** The left hand's part of the body's mesh, renumbered from 0. */
export interface HandPatch {
  /** The body's vertex of each of the hand's. */
  readonly vertices: Uint32Array;
  readonly triangles: Uint16Array<ArrayBuffer>;
  /** Metres above the wrist, along the forearm: below zero on the hand. */
  readonly above: Float32Array<ArrayBuffer>;
}

const HAND: ReadonlySet<BodyRegion> = new Set(['fingers', 'palm', 'hand-back', 'wrist']);
/** Metres of the forearm that go with the hand, to fade over. */
const SLEEVE = 0.085;

/** @param standing the body in the anatomical position @param wrist, elbow its joints' centres on the left */
export function handPatch(
  { triangles, regionOfVertex, vertexCount }: BodyTopology,
  standing: Float32Array,
  wrist: Vec3,
  elbow: Vec3,
): HandPatch {
  const arm = [elbow[0] - wrist[0], elbow[1] - wrist[1], elbow[2] - wrist[2]];
  const length = Math.hypot(...arm);
  const height = (v: number): number =>
    arm.reduce((sum, a, k) => sum + (a / length) * (standing[v * 3 + k]! - wrist[k]!), 0);
  const belongs = (v: number): boolean => {
    if (standing[v * 3]! < 0) return false;
    const region = BODY_REGIONS[regionOfVertex[v]!]!;
    return HAND.has(region) || (region === 'forearm' && height(v) < SLEEVE);
  };
  const number = new Int32Array(vertexCount).fill(-1);
  const vertices: number[] = [];
  const kept: number[] = [];
  for (let t = 0; t < triangles.length; t += 3) {
    const corners = [triangles[t]!, triangles[t + 1]!, triangles[t + 2]!];
    if (!corners.every(belongs)) continue;
    for (const v of corners) {
      if (number[v]! < 0) number[v] = vertices.push(v) - 1;
      kept.push(number[v]!);
    }
  }
  return {
    vertices: Uint32Array.from(vertices),
    triangles: Uint16Array.from(kept),
    above: Float32Array.from(vertices, height),
  };
}
