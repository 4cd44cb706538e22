import type { BodyShape } from '../../domain/body/shape.ts';
import type { Stance } from '../../domain/pose/stance.ts';
import type { FindStep, FoundLine, FoundPlace } from '../../domain/locator/finding.ts';
import type { Placements, PointKey, Side, Vec3 } from '../../domain/locator/placement.ts';
import type { Acupoint } from '../../domain/records/acupoint.ts';
import type { Meridian } from '../../domain/records/meridian.ts';
import type { Stretch } from '../../domain/records/stretch.ts';
import type { HandMesh, HandName } from '../hand/make-hand.ts';
import type { Cue, Worked } from '../../state/emphasis-store.ts';
import type { Track } from '../motion/track.ts';
import type { SkinAnchor, SkinPlaces } from '../surface/skin-places.ts';

/** What one shape of the body is made of, in buffers that change hands and come back to be written again. */
export interface SurfaceBuffers {
  /** Metres, three a vertex. */
  readonly positions: Float32Array<ArrayBuffer>;
  /** Unit, outward. */
  readonly normals: Float32Array<ArrayBuffer>;
  /** Boxes of the ray tree. */
  readonly bounds: Float32Array<ArrayBuffer>;
}

/** One strand of a meridian on the skin: positions and normals, three numbers a sample. */
export interface MeridianStrand {
  readonly meridian: string;
  readonly positions: Float32Array<ArrayBuffer>;
  readonly normals: Float32Array<ArrayBuffer>;
  /** Where on the skin its samples lie; null for a line inside the body. */
  readonly places: SkinPlaces | null;
}

export interface StretchArrow {
  /** Of the body, or M for one along the midline. */
  readonly side: Side;
  readonly from: Vec3;
  readonly fromNormal: Vec3;
  readonly to: Vec3;
  readonly toNormal: Vec3;
  /** The same places on the skin, so that they go along with it. */
  readonly fromAnchor: SkinAnchor;
  readonly toAnchor: SkinAnchor;
}

/** Everything that is solved on one shape of the body. */
export interface Solved {
  readonly placements: Placements;
  readonly strands: readonly MeridianStrand[];
  /** By stretch id. */
  readonly arrows: ReadonlyMap<string, readonly StretchArrow[]>;
  /** Strands of the meridians' inner courses: free lines inside the body, without normals. */
  readonly inner: readonly MeridianStrand[];
  /** Metres of one cun of each span, and of finger cun (`finger`). */
  readonly cun: ReadonlyMap<string, number>;
  /** Why points that have no placement have none. */
  readonly unsolved: readonly string[];
}

/** The bones and lines that rules use, on one shape of the body. */
export interface LandmarkLayer {
  readonly places: readonly FoundPlace[];
  readonly lines: readonly FoundLine[];
}

/** What is to be shown by the body itself. */
export type Shown =
  | { readonly kind: 'stretch'; readonly stretch: string; readonly side: 'L' | 'R' | 'both' }
  /** Its own hand at a point, moving as the technique does. */
  | ({ readonly kind: 'reach'; readonly keys: readonly PointKey[] } & Pick<Cue, 'motion'> &
      Pick<Worked, 'contact' | 'posture' | 'hands'>);

/** A piece, or the posture that it begins from, kept between two of them. */
export type Piece = Shown | { readonly kind: 'pause'; readonly after: Shown };

/** What of the body moves while a piece is shown. */
export interface Moved {
  /** Some of its vertices, spread evenly. */
  readonly vertices: Uint16Array<ArrayBuffer>;
  /** Metres: the box that it moves in; of the whole body where most of it moves. */
  readonly min: Vec3;
  readonly max: Vec3;
  /** How far it moves which ways: sums of the ways' xx, yy, zz, xy, xz, yz. Square metres. */
  readonly ways: readonly [number, number, number, number, number, number];
}

/** Something plain that the body rests on: a box with rounded edges. Metres. */
export interface Prop {
  readonly min: Vec3;
  readonly max: Vec3;
  /** Radius of its edges. */
  readonly round: number;
}

/** How the body shows a piece. */
export interface Performance {
  readonly track: Track;
  /** The skin where the piece is held: the camera goes by it before the body has come there. */
  readonly held: SurfaceBuffers;
  readonly moved: Moved;
  readonly props: readonly Prop[];
}

/** The part of the records that says where things are. */
export interface LocatorRecords {
  readonly acupoints: readonly Pick<
    Acupoint,
    'id' | 'locator' | 'laterality' | 'region' | 'reach' | 'places'
  >[];
  readonly meridians: readonly Pick<Meridian, 'id' | 'path' | 'innerPath'>[];
  readonly stretches: readonly Pick<
    Stretch,
    'id' | 'arrows' | 'dosage' | 'base' | 'keyframes' | 'again' | 'props'
  >[];
}

export type ToWorker =
  | { readonly kind: 'open'; readonly bodyUrl: string }
  | { readonly kind: 'detail'; readonly detailUrl: string }
  | { readonly kind: 'records'; readonly records: LocatorRecords }
  | { readonly kind: 'shape'; readonly shape: BodyShape; readonly recycled: SurfaceBuffers | null }
  /** The skin of the body held so, of the shape last asked for; `shift` upwards: its lowest place off the ground. */
  | { readonly kind: 'pose'; readonly stance: Stance; readonly recycled: SurfaceBuffers | null }
  /** How a piece is shown on the shape last asked for. */
  | { readonly kind: 'perform'; readonly piece: Piece }
  /** How a point (`LI4.L`) or a span (`span:cubital-wrist.L`) is found on the shape there is. */
  | { readonly kind: 'find'; readonly key: PointKey }
  /** A hand of the shape there is, held to work. */
  | { readonly kind: 'hand'; readonly name: HandName }
  /** Whether the landmarks are sent with every shape from now on. */
  | { readonly kind: 'landmarks'; readonly wanted: boolean };

export type FromWorker =
  | {
      readonly kind: 'opened';
      readonly triangles: Uint16Array<ArrayBuffer>;
      readonly regionOfVertex: Uint8Array<ArrayBuffer>;
      readonly shading: Uint8Array<ArrayBuffer>;
      readonly marks: Uint8Array<ArrayBuffer>;
      readonly tree: {
        readonly links: Int32Array<ArrayBuffer>;
        readonly counts: Uint8Array<ArrayBuffer>;
        readonly clusters: Uint32Array<ArrayBuffer>;
      };
      readonly surface: SurfaceBuffers;
      readonly stature: number;
    }
  | { readonly kind: 'detailed' }
  | {
      readonly kind: 'shaped';
      readonly surface: SurfaceBuffers;
      readonly stature: number;
      readonly solved: Solved | null;
      /** Milliseconds the worker took. */
      readonly took: number;
    }
  | {
      readonly kind: 'posed';
      readonly surface: SurfaceBuffers;
      /** Milliseconds the worker took. */
      readonly took: number;
    }
  /** Null: the body cannot show it. */
  | {
      readonly kind: 'performance';
      readonly piece: Piece;
      readonly performance: Performance | null;
      /** Why there is none, in the words of the error. */
      readonly problem: string | null;
    }
  | { readonly kind: 'solved'; readonly solved: Solved }
  /** No steps: there is no such point, or its rule cannot be solved. */
  | { readonly kind: 'found'; readonly key: PointKey; readonly steps: readonly FindStep[] }
  | { readonly kind: 'hand'; readonly hand: HandMesh }
  | { readonly kind: 'landmarks'; readonly layer: LandmarkLayer }
  | { readonly kind: 'failed'; readonly code: FailureCode; readonly detail: string };

export type FailureCode =
  'body-missing' | 'body-damaged' | 'placing-failed' | 'posing-failed' | 'worker-failed';
