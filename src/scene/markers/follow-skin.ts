import { carry, skinPlaces, type SkinPlaces } from '../surface/skin-places.ts';
import { drawnBody, drawnSerial, isMoved } from '../surface/drawn-body.ts';
import type { MarkBuffers } from './mark-buffers.ts';

const places = new WeakMap<MarkBuffers, SkinPlaces>();

/** Puts marks where their points are on the body that is drawn. @returns whether they have moved */
export function followSkin(buffers: MarkBuffers): boolean {
  const serial = drawnSerial();
  if (buffers.onSurface === serial) return false;
  const body = drawnBody();
  if (!body) return false;
  // Marks are made where their points are solved.
  const isNew = buffers.onSurface < 0;
  buffers.onSurface = serial;
  if (isNew && !isMoved()) return false;
  let made = places.get(buffers);
  if (!made) {
    made = skinPlaces(
      buffers.styles.map(({ key }) => buffers.placements.get(key)!),
      body.triangles,
    );
    places.set(buffers, made);
  }
  carry(made, body.positions, buffers.positions);
  carry(made, body.normals, buffers.normals);
  return true;
}
