import type { RawShaderMaterial, Vector4 } from 'three';
import type { PointKey } from '../../domain/locator/placement.ts';
import type { Vec3 } from '../../domain/geometry/vec3.ts';

/** A place of the skin that gives way. Metres. */
export interface Dent {
  readonly position: Vec3;
  /** The skin's normal there, unit. */
  readonly normal: Vec3;
  /** Of what touches. */
  readonly radius: number;
  readonly depth: number;
}

const pressed = new Map<PointKey, readonly Dent[]>();

/** What presses at a point from this frame on; nothing: the skin there is as it was. */
export function press(key: PointKey, dents: readonly Dent[]): void {
  if (dents.length > 0) pressed.set(key, dents);
  else pressed.delete(key);
}

/** Writes the dents into the body's material; those beyond what it takes are left out. */
export function showDents({ uniforms }: RawShaderMaterial): void {
  const places = uniforms['dents']!.value as Vector4[];
  const ways = uniforms['dentWays']!.value as Vector4[];
  const shown = [...pressed.values()]
    .flat()
    .filter(({ depth }) => depth > 0)
    .slice(0, places.length);
  shown.forEach(({ position, normal, radius, depth }, i) => {
    places[i]!.set(...position, radius);
    ways[i]!.set(...normal, depth);
  });
  uniforms['dentCount']!.value = shown.length;
}
