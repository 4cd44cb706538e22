import type { FieldOrder } from './field-codec.ts';
import type { QuadMesh } from './quad-mesh.ts';
import type { Subdivision } from './subdivide.ts';

/** How many base vertices the body has; their ids are MakeHuman's and never change. */
export const BASE_VERTEX_COUNT = 13380;

/** What every body shares, whatever its shape: who is next to whom, and what part of the body each vertex is. */
export interface BodyTopology {
  /** Vertices of the subdivided surface: the base's first, with the same ids. */
  readonly vertexCount: number;
  readonly baseVertexCount: number;
  /** Three vertices a triangle, counter-clockwise from outside. Triangles 2q and 2q + 1 are quad q. */
  readonly triangles: Uint32Array;
  /** Four vertices a quad. */
  readonly quads: Uint32Array;
  /** `mirror[v]` is v's twin on the other side; midline vertices are their own. */
  readonly mirror: Uint32Array;
  /** Index into BODY_REGIONS. */
  readonly regionOfVertex: Uint8Array;
  /** Index into BODY_REGIONS: what two of the three corners say, else the first. */
  readonly regionOfTriangle: Uint8Array;
}

/** The body of the first picture, as `body.glb` holds it. */
export interface BodyModel {
  /** Neutral base in the anatomical position, metres, 3 a vertex. */
  readonly positions: Float32Array;
  readonly mesh: QuadMesh;
  readonly baseMirror: Uint32Array;
  readonly subdivision: Subdivision;
  readonly topology: BodyTopology;
  /** Metres along the normal, one a subdivided vertex, on a body of `NEUTRAL_STATURE`. */
  readonly relief: Float32Array;
  /**
   * Four bytes a subdivided vertex: 0 occlusion (255 open), 1 cavity (128 flat, above it ridges, below it
   * grooves), 2 cloth and 3 hair: signed distance to the edge, 128 + 127 × metres / `EDGE_REACH`, inside above.
   */
  readonly shading: Uint8Array;
  /**
   * Four bytes a subdivided vertex: 0 nail (signed distance to its edge, 128 + 127 × metres / `NAIL_REACH`),
   * 1 lip (0 to 255), 2 crease (0 to 255 at its deepest), 3 region.
   */
  readonly marks: Uint8Array;
  /** The order in which base fields are stored; the detail file uses it too. */
  readonly baseOrder: FieldOrder;
}

/** Metres at which distances to the edges of cloth and hair are clamped. */
export const EDGE_REACH = 0.024;
/** The same for nails. */
export const NAIL_REACH = 0.006;
/** Metres, crown to sole, of the neutral body. */
export const NEUTRAL_STATURE = 1.66;

/** A joint of the skeleton that moves the skin. */
export interface BodyJoint {
  readonly name: string;
  /** Index of the parent joint, which comes earlier; -1 for the root. */
  readonly parent: number;
  /** The same joint on the other side. */
  readonly mirror: number;
}

/** How the base moves with one slider, and where that takes the joints. Metres, 3 a vertex or joint. */
interface BodyMorph {
  readonly name: string;
  readonly deltas: Float32Array;
  readonly jointDeltas: Float32Array;
}

/** What makes the body change its shape and pose, as `body-detail.glb` holds it. */
export interface BodyDetail {
  readonly morphs: readonly BodyMorph[];
  readonly joints: readonly BodyJoint[];
  /** Neutral joint centres, metres, 3 a joint. */
  readonly jointPositions: Float32Array;
  /** Four joints a base vertex. */
  readonly skinJoints: Uint8Array;
  /** Four weights a base vertex, summing to 1. */
  readonly skinWeights: Float32Array;
}
