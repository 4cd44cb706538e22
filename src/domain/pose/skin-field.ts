import type { BodyJoint } from '../body/body-model.ts';
import type { BodySurface } from '../body/evaluate-body.ts';
import type { Vec3 } from '../geometry/vec3.ts';
import { pieceOf, type Piece } from './segments.ts';

/** How far places round one body are from its skin, in the anatomical position, and which piece of it is nearest. */
export interface SkinField {
  readonly pieces: readonly FieldPiece[];
  /**
   * Metres outside the skin (inside: below zero) of a place in a piece's own anatomical frame, or `FAR` where another
   * piece is nearer or nothing is near.
   */
  distance(piece: number, x: number, y: number, z: number): number;
}

/** A piece with a ball in its anatomical frame outside which nothing of it is near. */
interface FieldPiece extends Piece {
  readonly centre: Vec3;
  readonly reach: number;
}

export const FAR = 1;
/** Metres: the grid, and how far from the skin it is filled exactly. */
const CELL = 0.011;
const BAND = 3;

/** `strongest`: the joint that carries each vertex most. Only vertices are looked at: they lie about 1 cm apart. */
export function createSkinField(
  { positions, normals }: BodySurface,
  joints: readonly BodyJoint[],
  strongest: Uint8Array,
): SkinField {
  const pieces: Piece[] = [];
  const pieceOfJoint = joints.map(({ name }) => {
    const piece = pieceOf(name);
    const known = pieces.findIndex((each) => each.name === piece.name);
    return known >= 0 ? known : pieces.push(piece) - 1;
  });
  const low = [0, 1, 2].map((k) => edge(positions, k, Math.min) - (BAND + 1) * CELL);
  const size = [0, 1, 2].map((k) => Math.ceil((edge(positions, k, Math.max) - low[k]!) / CELL) + BAND + 2);
  const [nx, ny, nz] = size as [number, number, number];
  const values = new Float32Array(nx * ny * nz).fill(FAR);
  const labels = new Uint8Array(nx * ny * nz);
  const nearest = new Float32Array(nx * ny * nz).fill(Infinity);
  for (let v = 0; v < strongest.length; v++) {
    const [px, py, pz] = [positions[v * 3]!, positions[v * 3 + 1]!, positions[v * 3 + 2]!];
    const [ux, uy, uz] = [normals[v * 3]!, normals[v * 3 + 1]!, normals[v * 3 + 2]!];
    const [cx, cy, cz] = [px, py, pz].map((p, k) => Math.round((p - low[k]!) / CELL)) as [
      number,
      number,
      number,
    ];
    const label = pieceOfJoint[strongest[v]!]!;
    for (let z = cz - BAND; z <= cz + BAND; z++)
      for (let y = cy - BAND; y <= cy + BAND; y++)
        for (let x = cx - BAND, i = (z * ny + y) * nx + x; x <= cx + BAND; x++, i++) {
          const [dx, dy, dz] = [low[0]! + x * CELL - px, low[1]! + y * CELL - py, low[2]! + z * CELL - pz];
          const d = dx * dx + dy * dy + dz * dz;
          if (d >= nearest[i]!) continue;
          nearest[i] = d;
          labels[i] = label;
          const off = dx * ux + dy * uy + dz * uz;
          // Near the skin the plane through the vertex tells best; farther away its sign and the distance.
          values[i] = d < CLOSE ? off : Math.sign(off) * Math.sqrt(d);
        }
  }
  fillInside(values, labels, nearest, nx);
  return {
    pieces: withBalls(pieces, positions, (v) => pieceOfJoint[strongest[v]!]!),
    distance(piece, x, y, z) {
      const gx = (x - low[0]!) / CELL;
      const gy = (y - low[1]!) / CELL;
      const gz = (z - low[2]!) / CELL;
      const [ix, iy, iz] = [Math.floor(gx), Math.floor(gy), Math.floor(gz)];
      if (ix < 0 || iy < 0 || iz < 0 || ix + 1 >= nx || iy + 1 >= ny || iz + 1 >= nz) return FAR;
      const i = (iz * ny + iy) * nx + ix;
      const [tx, ty, tz] = [gx - ix, gy - iy, gz - iz];
      const middle =
        ((iz + (tz > 0.5 ? 1 : 0)) * ny + iy + (ty > 0.5 ? 1 : 0)) * nx + ix + (tx > 0.5 ? 1 : 0);
      if (labels[middle] !== piece || values[middle] === FAR) return FAR;
      const row = (at: number): number => values[at]! * (1 - tx) + values[at + 1]! * tx;
      const sheet = (at: number): number => row(at) * (1 - ty) + row(at + nx) * ty;
      return sheet(i) * (1 - tz) + sheet(i + nx * ny) * tz;
    },
  };
}
const CLOSE = 0.018 ** 2;

/** Places deeper than the band are a cell deeper than the nearer of the skins left and right of them. */
function fillInside(values: Float32Array, labels: Uint8Array, nearest: Float32Array, nx: number): void {
  for (let i = 1; i < values.length; i++) {
    if (nearest[i] !== Infinity || values[i - 1]! >= 0 || i % nx === 0) continue;
    values[i] = values[i - 1]! - CELL / 2;
    labels[i] = labels[i - 1]!;
  }
  for (let i = values.length - 2; i >= 0; i--) {
    const deeper = values[i + 1]! - CELL / 2;
    if (nearest[i] !== Infinity || values[i + 1]! >= 0 || values[i]! >= deeper) continue;
    values[i] = deeper;
    labels[i] = labels[i + 1]!;
  }
}

function edge(positions: Float32Array, k: number, pick: (a: number, b: number) => number): number {
  let out = positions[k]!;
  for (let i = k; i < positions.length; i += 3) out = pick(out, positions[i]!);
  return out;
}

/** Each piece with a ball round its vertices and the band beside them. */
function withBalls(
  pieces: readonly Piece[],
  positions: Float32Array,
  pieceAt: (v: number) => number,
): readonly FieldPiece[] {
  const low = pieces.map(() => [Infinity, Infinity, Infinity]);
  const high = pieces.map(() => [-Infinity, -Infinity, -Infinity]);
  for (let i = 0; i < positions.length; i++) {
    const piece = pieceAt(Math.floor(i / 3));
    low[piece]![i % 3] = Math.min(low[piece]![i % 3]!, positions[i]!);
    high[piece]![i % 3] = Math.max(high[piece]![i % 3]!, positions[i]!);
  }
  return pieces.map((piece, k) => {
    const [x, y, z] = low[k]!.map((from, c) => (high[k]![c]! - from) / 2) as [number, number, number];
    const centre: Vec3 = [low[k]![0]! + x, low[k]![1]! + y, low[k]![2]! + z];
    return { ...piece, centre, reach: Math.hypot(x, y, z) + (BAND + 1) * CELL };
  });
}
