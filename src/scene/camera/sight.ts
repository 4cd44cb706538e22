import { Vector3, type Camera } from 'three';
import { castRay } from '../surface/ray.ts';
import { drawnBody } from '../surface/drawn-body.ts';

/** A look from the eye through a place of the screen onto the body. Metres. */
export interface Sight {
  readonly eye: Vector3;
  /** Unit, from the eye. */
  readonly aim: Vector3;
  /** From the eye to the skin. */
  readonly distance: number;
  readonly triangle: number;
  /** Half of how thick the body is there. */
  readonly half: number;
}

/** Thicker than this a body is never turned about its middle. */
const THICKEST = 0.3;

/** @param ndcX -1 left to 1 right @param ndcY -1 bottom to 1 top @returns null where the body is not */
export function sightOnBody(camera: Camera, ndcX: number, ndcY: number): Sight | null {
  const body = drawnBody();
  if (!body) return null;
  camera.updateMatrixWorld();
  const eye = new Vector3().setFromMatrixPosition(camera.matrixWorld);
  const aim = new Vector3(ndcX, ndcY, 0.5).unproject(camera).sub(eye).normalize();
  const hit = castRay(body, eye.x, eye.y, eye.z, aim.x, aim.y, aim.z, Infinity);
  if (!hit) return null;
  const { distance, triangle } = hit;
  const inside = eye.clone().addScaledVector(aim, distance + 0.002);
  const out = castRay(body, inside.x, inside.y, inside.z, aim.x, aim.y, aim.z, THICKEST);
  return { eye, aim, distance, triangle, half: (out?.distance ?? 0) / 2 };
}
