import { triangleNeighbours, vertexFans, type SkinMesh } from '../../src/domain/geometry/skin-mesh.ts';

/** An octahedron cut finer and blown up to a ball: everything on it can be worked out by hand. */
export function ballMesh(radius: number, cuts: number): SkinMesh {
  const corners: number[][] = [
    [1, 0, 0],
    [-1, 0, 0],
    [0, 1, 0],
    [0, -1, 0],
    [0, 0, 1],
    [0, 0, -1],
  ];
  let faces = [
    [0, 2, 4],
    [2, 1, 4],
    [1, 3, 4],
    [3, 0, 4],
    [2, 0, 5],
    [1, 2, 5],
    [3, 1, 5],
    [0, 3, 5],
  ];
  for (let cut = 0; cut < cuts; cut++) {
    const middles = new Map<string, number>();
    const middle = (a: number, b: number): number => {
      const key = a < b ? `${a} ${b}` : `${b} ${a}`;
      let found = middles.get(key);
      if (found === undefined) {
        const sum = [0, 1, 2].map((k) => corners[a]![k]! + corners[b]![k]!);
        const length = Math.hypot(...sum);
        found = corners.push(sum.map((v) => v / length)) - 1;
        middles.set(key, found);
      }
      return found;
    };
    faces = faces.flatMap(([a, b, c]) => {
      const [ab, bc, ca] = [middle(a!, b!), middle(b!, c!), middle(c!, a!)];
      return [
        [a!, ab, ca],
        [ab, b!, bc],
        [ca, bc, c!],
        [ab, bc, ca],
      ];
    });
  }
  const normals = Float32Array.from(corners.flat());
  const triangles = Uint32Array.from(faces.flat());
  return {
    positions: normals.map((v) => v * radius),
    normals,
    triangles,
    neighbours: triangleNeighbours(triangles, corners.length),
    ...vertexFans(triangles, corners.length),
    bounds: new Map(),
  };
}

export const everyTriangle = (mesh: SkinMesh): Uint32Array =>
  Uint32Array.from({ length: mesh.triangles.length / 3 }, (_, t) => t);
