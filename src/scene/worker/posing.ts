import type { BodyClient } from './body-client.ts';
import type { Performance, Piece, SurfaceBuffers } from './protocol.ts';

/** Where whoever moves the body meets the worker that evaluates it; changed in place, outside React. */
export const posing: {
  /** Null until the body can be posed. */
  client: Pick<BodyClient, 'pose' | 'perform' | 'hand' | 'isPosing' | 'recycle'> | null;
  /** A surface that has come and is not drawn yet. */
  come: SurfaceBuffers | null;
  /** Told when one has come, or when the body has become another one. */
  told: ((isOther: boolean) => void) | null;
  /** Told how a piece is to be shown. */
  performed: ((piece: Piece, performance: Performance | null) => void) | null;
} = { client: null, come: null, told: null, performed: null };
