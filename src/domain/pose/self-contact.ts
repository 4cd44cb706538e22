import type { BodySurface } from '../body/evaluate-body.ts';
import { distance, type Vec3 } from '../geometry/vec3.ts';
import type { ReachBody } from './reach-body.ts';
import { pieceOf } from './segments.ts';

/** Metres round the point where skin is meant to touch. */
const TOUCHED = 0.028;
const CELL = 0.024;

/**
 * How deep, in metres, skin of one arm (from the middle of the upper arm on) lies inside the rest of the posed skin,
 * but for where the pad touches. Nearest vertices decide: true to about a millimetre where they lie close.
 */
export function deepest(
  { detail, strongest, surface, model }: ReachBody,
  posed: BodySurface,
  side: 'L' | 'R',
  target: Vec3,
): number {
  const pieces = detail.joints.map(({ name }) => pieceOf(name).name);
  const own = [`upper-arm.${side}`, `forearm.${side}`, `hand.${side}`];
  const half = elbowHeight(
    detail.joints.findIndex(({ name }) => name === `upperarm02.${side}`),
    surface,
    strongest,
  );
  const grid = new Map<number, number[]>();
  const { positions, normals } = posed;
  const cell = (v: number, k: number): number => Math.floor(positions[v * 3 + k]! / CELL);
  for (let v = 0; v < strongest.length; v++) {
    if (own.includes(pieces[strongest[v]!]!)) continue;
    const key = hash(cell(v, 0), cell(v, 1), cell(v, 2));
    const list = grid.get(key);
    if (list) list.push(v);
    else grid.set(key, [v]);
  }
  let worst = 0;
  for (let v = 0; v < model.topology.baseVertexCount; v++) {
    const piece = pieces[strongest[v]!]!;
    if (!own.includes(piece) || (piece === own[0] && surface.positions[v * 3 + 1]! > half)) continue;
    const p: Vec3 = [positions[v * 3]!, positions[v * 3 + 1]!, positions[v * 3 + 2]!];
    if (distance(p, target) < TOUCHED) continue;
    let near = CELL * CELL;
    let off = 0;
    for (let x = cell(v, 0) - 1; x <= cell(v, 0) + 1; x++)
      for (let y = cell(v, 1) - 1; y <= cell(v, 1) + 1; y++)
        for (let z = cell(v, 2) - 1; z <= cell(v, 2) + 1; z++)
          for (const u of grid.get(hash(x, y, z)) ?? []) {
            const [dx, dy, dz] = [
              p[0] - positions[u * 3]!,
              p[1] - positions[u * 3 + 1]!,
              p[2] - positions[u * 3 + 2]!,
            ];
            const d = dx * dx + dy * dy + dz * dz;
            if (d >= near) continue;
            near = d;
            off = dx * normals[u * 3]! + dy * normals[u * 3 + 1]! + dz * normals[u * 3 + 2]!;
          }
    worst = Math.max(worst, -off);
  }
  return worst;
}

const hash = (x: number, y: number, z: number): number => ((x + 512) * 1024 + y + 512) * 1024 + z + 512;

/** The middle height of the skin that goes with the far half of the upper arm. */
function elbowHeight(joint: number, { positions }: BodySurface, strongest: Uint8Array): number {
  let low = Infinity;
  let high = -Infinity;
  strongest.forEach((each, v) => {
    if (each !== joint) return;
    low = Math.min(low, positions[v * 3 + 1]!);
    high = Math.max(high, positions[v * 3 + 1]!);
  });
  return (low + high) / 2;
}
