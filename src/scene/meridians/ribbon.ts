import { BufferAttribute, BufferGeometry } from 'three';

/** One line on the skin or in the air: samples in order, three numbers each, with a number that says its style to the shader. */
export interface RibbonLine {
  readonly positions: Float32Array;
  /** Unit; null for a line that does not lie on the skin. */
  readonly normals: Float32Array | null;
  readonly style: number;
}

/**
 * Many lines as one strip of quads that the shader widens on the screen: every sample is there twice, once a side,
 * and knows its neighbours, its way along the line (metres) and its style.
 * @param lift metres off the skin along the normal
 */
export function buildRibbons(lines: readonly RibbonLine[], lift: number): BufferGeometry {
  const samples = lines.reduce((sum, line) => sum + line.positions.length / 3, 0);
  const place = new Float32Array(samples * 6);
  const before = new Float32Array(samples * 6);
  const after = new Float32Array(samples * 6);
  const along = new Float32Array(samples * 6);
  const index: number[] = [];
  let v = 0;
  for (const { positions, normals, style } of lines) {
    const count = positions.length / 3;
    const at = (i: number, k: number): number => {
      const j = Math.min(Math.max(i, 0), count - 1) * 3 + k;
      return positions[j]! + (normals ? normals[j]! * lift : 0);
    };
    let length = 0;
    for (let i = 0; i < count; i++) {
      if (i > 0)
        length += Math.hypot(at(i, 0) - at(i - 1, 0), at(i, 1) - at(i - 1, 1), at(i, 2) - at(i - 1, 2));
      for (const side of [-1, 1]) {
        for (let k = 0; k < 3; k++) {
          place[v * 3 + k] = at(i, k);
          // Beyond its ends a line goes straight on.
          before[v * 3 + k] = i > 0 ? at(i - 1, k) : 2 * at(i, k) - at(i + 1, k);
          after[v * 3 + k] = i < count - 1 ? at(i + 1, k) : 2 * at(i, k) - at(i - 1, k);
        }
        along.set([side, length, style], v * 3);
        v++;
      }
      if (i > 0) index.push(v - 4, v - 3, v - 2, v - 2, v - 3, v - 1);
    }
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('place', new BufferAttribute(place, 3));
  geometry.setAttribute('before', new BufferAttribute(before, 3));
  geometry.setAttribute('after', new BufferAttribute(after, 3));
  geometry.setAttribute('along', new BufferAttribute(along, 3));
  geometry.setIndex(new BufferAttribute(Uint32Array.from(index), 1));
  return geometry;
}
