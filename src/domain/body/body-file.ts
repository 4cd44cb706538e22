/** What `extras` of `body.glb` says: which buffer view holds which field of the skin. */
export interface BodyExtras {
  readonly format: 'anmo-body';
  readonly version: 1;
  readonly mirror: number;
  /** Metres a step of the relief bytes, 128 meaning none. */
  readonly reliefStep: number;
  /** Metres a step of POSITION. */
  readonly positionStep: number;
  readonly fields: Record<BodyField, number>;
}

/** One byte a stored vertex of the subdivided skin, each in its own buffer view. */
export const BODY_FIELDS = [
  'relief',
  'occlusion',
  'cavity',
  'cloth',
  'hair',
  'nail',
  'lip',
  'crease',
  'region',
] as const;
export type BodyField = (typeof BODY_FIELDS)[number];

/** What `extras` of `body-detail.glb` says. */
export interface BodyDetailExtras {
  readonly format: 'anmo-body-detail';
  readonly version: 1;
  /** Metres a step of morph deltas. */
  readonly step: number;
  readonly morphs: readonly { readonly name: string; readonly view: number }[];
  readonly joints: readonly { readonly name: string; readonly parent: number; readonly mirror: number }[];
  /** Float32 rows of joint centres: the neutral ones, then the deltas of each morph. */
  readonly jointView: number;
  /** Four planes of joint indices, four planes of weights, one byte each. */
  readonly skinView: number;
}
