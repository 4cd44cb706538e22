import * as THREE from 'three';
import { MeshBVH } from 'three-mesh-bvh';

const RAYS = 96;
/** Metres beyond which nothing darkens; nearer hits darken more. */
const REACH = 0.28;
const OFF_SKIN = 0.0006;

/**
 * How open each vertex lies, 0 closed to 1 open: rays over the hemisphere, more of them near the normal. Only
 * vertices not after their twin are traced; the twin gets the same.
 */
export function occlusion(
  positions: Float32Array,
  normals: Float32Array,
  triangles: Uint32Array,
  mirror: Uint32Array,
): Float32Array {
  const geometry = new THREE.BufferGeometry();
  geometry.setAttribute('position', new THREE.BufferAttribute(positions, 3));
  geometry.setIndex(new THREE.BufferAttribute(triangles.slice(), 1));
  const bvh = new MeshBVH(geometry);
  const ray = new THREE.Ray();
  const out = new Float32Array(positions.length / 3);
  const directions = Array.from({ length: RAYS }, (_, i) => {
    const u = (i * 0.7548776662 + 0.5) % 1;
    const angle = 2 * Math.PI * ((i * 0.569840291 + 0.5) % 1);
    return [Math.sqrt(u) * Math.cos(angle), Math.sqrt(u) * Math.sin(angle), Math.sqrt(1 - u)] as const;
  });
  for (let v = 0; v < out.length; v++) {
    const twin = mirror[v]!;
    if (twin < v) continue;
    const [nx, ny, nz] = [normals[v * 3]!, normals[v * 3 + 1]!, normals[v * 3 + 2]!];
    // An orthonormal basis round the normal without branches: T. Duff and others, 2017.
    const sign = nz < 0 ? -1 : 1;
    const a = -1 / (sign + nz);
    const b = nx * ny * a;
    const turn = ((v * 0.61803398875) % 1) * 2 * Math.PI;
    const [c, s] = [Math.cos(turn), Math.sin(turn)];
    ray.origin.set(
      positions[v * 3]! + nx * OFF_SKIN,
      positions[v * 3 + 1]! + ny * OFF_SKIN,
      positions[v * 3 + 2]! + nz * OFF_SKIN,
    );
    let shut = 0;
    for (const [px, py, up] of directions) {
      const p = px * c - py * s;
      const q = px * s + py * c;
      ray.direction.set(
        (1 + sign * nx * nx * a) * p + b * q + nx * up,
        sign * b * p + (sign + ny * ny * a) * q + ny * up,
        -sign * nx * p - ny * q + nz * up,
      );
      const hit = bvh.raycastFirst(ray, THREE.DoubleSide, 0, REACH);
      if (hit) shut += 1 - hit.distance / REACH;
    }
    out[v] = out[twin] = 1 - shut / RAYS;
  }
  return out;
}
