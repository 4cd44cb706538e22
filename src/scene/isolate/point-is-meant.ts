import type { BodyRegion } from '../../domain/body/region.ts';
import type { Isolated } from '../../state/view-store.ts';
import type { MarkedPlace } from '../markers/list-marks.ts';

/** Tells which acupoints lie in what alone is meant of the body. */
export function pointIsMeant(
  { regions, side }: Isolated,
  acupoints: ReadonlyMap<string, { readonly region: BodyRegion }>,
): (place: Pick<MarkedPlace, 'id' | 'side'>) => boolean {
  const meant = new Set(regions);
  return (place) => {
    const region = acupoints.get(place.id)?.region;
    const isOnSide = side === 'M' || place.side === 'M' || place.side === side;
    return isOnSide && region !== undefined && meant.has(region);
  };
}
