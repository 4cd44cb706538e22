import type { BufferGeometry } from 'three';
import { drawnBody, drawnSerial, isMoved } from '../surface/drawn-body.ts';
import { carry } from '../surface/skin-places.ts';
import type { MeridianStrand } from '../worker/protocol.ts';
import { layRibbons } from './ribbon.ts';

/** Keeps the ribbons of strands on the body that is drawn: to be called once a frame. @param lift metres off the skin */
export function followStrands(
  geometry: BufferGeometry,
  strands: readonly MeridianStrand[],
  lift: number,
): () => void {
  let serial = isMoved() ? -1 : drawnSerial();
  let laid: { readonly positions: Float32Array; readonly normals: Float32Array }[] | null = null;
  return () => {
    const body = drawnBody();
    if (serial === drawnSerial() || !body) return;
    serial = drawnSerial();
    laid ??= strands.map(({ positions }) => ({
      positions: new Float32Array(positions.length),
      normals: new Float32Array(positions.length),
    }));
    strands.forEach(({ places }, i) => {
      if (!places) return;
      carry(places, body.positions, laid![i]!.positions);
      carry(places, body.normals, laid![i]!.normals);
    });
    layRibbons(geometry, laid, lift);
  };
}
