import type { Vec3 } from '../../domain/locator/placement.ts';

/**
 * Moves a skin so that its lowest place touches the ground (or a height above it), whatever the joints have done to
 * it on the way there: a body that sits down does not hang in the air meanwhile.
 * @param shift metres sideways and to the front, and of the lowest place above the ground
 */
export function putDown(positions: Float32Array, [x, y, z]: Vec3): void {
  let lowest = Infinity;
  for (let i = 1; i < positions.length; i += 3) if (positions[i]! < lowest) lowest = positions[i]!;
  const rise = y - lowest;
  for (let i = 0; i < positions.length; i += 3) {
    positions[i]! += x;
    positions[i + 1]! += rise;
    positions[i + 2]! += z;
  }
}
