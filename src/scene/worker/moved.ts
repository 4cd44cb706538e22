import type { Vec3 } from '../../domain/locator/placement.ts';
import type { Moved } from './protocol.ts';

/** Metres: what has moved less than this has only been taken along. */
const MOVED = 0.03;
/** Metres: where what moves is larger than this, all of the body is shown. */
const LARGE = 0.62;
/** Every so many vertices are looked at. */
const EVERY = 3;

/** What of the body moves between two of its skins, and which ways. @param positions metres, three a vertex */
export function movedBetween(from: Float32Array, to: Float32Array): Moved {
  const vertices: number[] = [];
  const ways: [number, number, number, number, number, number] = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < to.length; i += 3 * EVERY) {
    const [x, y, z] = [to[i]! - from[i]!, to[i + 1]! - from[i + 1]!, to[i + 2]! - from[i + 2]!];
    if (x * x + y * y + z * z < MOVED * MOVED) continue;
    vertices.push(i / 3);
    [x * x, y * y, z * z, x * y, x * z, y * z].forEach((square, k) => {
      ways[k]! += square;
    });
  }
  const few = boxOf(vertices, [from, to]);
  const largest = Math.max(...[0, 1, 2].map((k) => few.max[k]! - few.min[k]!));
  const { min, max } = vertices.length > 0 && largest < LARGE ? few : boxOf(null, [from, to]);
  return { vertices: Uint16Array.from(vertices), min, max, ways };
}

/** @param vertices null: all of them */
function boxOf(
  vertices: readonly number[] | null,
  skins: readonly Float32Array[],
): { readonly min: Vec3; readonly max: Vec3 } {
  const min: [number, number, number] = [Infinity, Infinity, Infinity];
  const max: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  const count = vertices?.length ?? skins[0]!.length / 3;
  for (const skin of skins) {
    for (let j = 0; j < count; j++) {
      const i = (vertices ? vertices[j]! : j) * 3;
      for (let k = 0; k < 3; k++) {
        min[k] = Math.min(min[k]!, skin[i + k]!);
        max[k] = Math.max(max[k]!, skin[i + k]!);
      }
    }
  }
  return { min, max };
}
