import type { Vec3 } from '../../domain/geometry/vec3.ts';

/** A direction turned counter-clockwise about a unit axis, radians (Rodrigues). */
export function turnAbout(way: Vec3, axis: Vec3, angle: number): Vec3 {
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  const d = (way[0] * axis[0] + way[1] * axis[1] + way[2] * axis[2]) * (1 - c);
  return [
    way[0] * c + (axis[1] * way[2] - axis[2] * way[1]) * s + axis[0] * d,
    way[1] * c + (axis[2] * way[0] - axis[0] * way[2]) * s + axis[1] * d,
    way[2] * c + (axis[0] * way[1] - axis[1] * way[0]) * s + axis[2] * d,
  ];
}
