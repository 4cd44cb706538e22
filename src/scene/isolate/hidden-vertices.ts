import { BODY_REGIONS } from '../../domain/body/region.ts';
import type { Isolated } from '../../state/view-store.ts';
import { meltBorder } from '../body/region-mask.ts';
import type { StageBody } from '../surface/stage-body.ts';

/** How many vertices the border fades over, to either side. */
const FADE = 6;

/** By vertex, 255 where the body is not meant, 0 where it is, with a soft border between. */
export function hiddenVertices(
  { triangles, positions, regionOfVertex }: Pick<StageBody, 'triangles' | 'positions' | 'regionOfVertex'>,
  { regions, side }: Isolated,
): Uint8Array<ArrayBuffer> {
  const meant = new Set(regions.map((region) => BODY_REGIONS.indexOf(region)));
  const sign = side === 'M' ? 0 : side === 'L' ? 1 : -1;
  const out = new Uint8Array(regionOfVertex.length);
  for (let v = 0; v < out.length; v++) {
    const isMeant = meant.has(regionOfVertex[v]!) && positions[v * 3]! * sign >= 0;
    out[v] = isMeant ? 0 : 255;
  }
  meltBorder(triangles, out, FADE);
  return out;
}
