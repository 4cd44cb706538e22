import type { SkinMesh } from '../geometry/skin-mesh.ts';

/** The triangle on the other side, and which corner of the first each of its corners mirrors. */
export interface MirroredTriangle {
  readonly triangle: number;
  readonly order: readonly [number, number, number];
}

/**
 * Finds twins of triangles under a left/right vertex map.
 * @throws Error when the mesh is cut into triangles differently on the two sides.
 */
export function mirrorTriangles(
  { triangles, fanStart, fans }: Pick<SkinMesh, 'triangles' | 'fanStart' | 'fans'>,
  mirror: Uint32Array,
): (triangle: number) => MirroredTriangle {
  const cornersOf = (t: number): number[] => [
    triangles[t * 3]!,
    triangles[t * 3 + 1]!,
    triangles[t * 3 + 2]!,
  ];
  const known = new Map<number, MirroredTriangle>();
  const find = (triangle: number): MirroredTriangle => {
    const twins = cornersOf(triangle).map((v) => mirror[v]!);
    const round = fans.subarray(fanStart[twins[0]!]!, fanStart[twins[0]! + 1]!);
    const found = round.find((t) => cornersOf(t).every((v) => twins.includes(v)));
    if (found === undefined) throw new Error(`Triangle ${triangle} has no mirror image`);
    const order = cornersOf(found).map((v) => twins.indexOf(v));
    return { triangle: found, order: [order[0]!, order[1]!, order[2]!] };
  };
  return (triangle) => {
    let twin = known.get(triangle);
    if (!twin) known.set(triangle, (twin = find(triangle)));
    return twin;
  };
}
