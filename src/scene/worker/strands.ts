import type { BodyTopology } from '../../domain/body/body-model.ts';
import type { BodySurface } from '../../domain/body/evaluate-body.ts';
import { carried, skinPlaces, type SkinAnchor, type SkinPlaces } from '../surface/skin-places.ts';
import type { MeridianStrand } from './protocol.ts';

/** A strand walked once: where it goes over the skin on the left (or along the midline), and on the right. */
export interface WalkedStrand {
  readonly meridian: string;
  readonly left: SkinPlaces;
  /** None of a strand along the midline. */
  readonly right: SkinPlaces | null;
}

export function walkedStrand(
  meridian: string,
  isMidline: boolean,
  samples: readonly SkinAnchor[],
  { triangles, mirror }: Pick<BodyTopology, 'triangles' | 'mirror'>,
): WalkedStrand {
  return {
    meridian,
    left: skinPlaces(samples, triangles),
    right: isMidline ? null : skinPlaces(samples, triangles, mirror),
  };
}

/** Strands where a surface has them now, on both sides: whatever it has done since they were walked carries them along. */
export const drawStrands = (walked: readonly WalkedStrand[], surface: BodySurface): MeridianStrand[] =>
  walked.flatMap(({ meridian, left, right }) =>
    (right ? [left, right] : [left]).map((places) => ({
      meridian,
      places,
      positions: carried(places, surface.positions),
      normals: carried(places, surface.normals),
    })),
  );
