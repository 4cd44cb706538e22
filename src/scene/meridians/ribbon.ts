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
  const along = new Float32Array(samples * 6);
  const index: number[] = [];
  let v = 0;
  for (const { positions: p, style } of lines) {
    let length = 0;
    for (let i = 0; i < p.length; i += 3) {
      if (i > 0) length += Math.hypot(p[i]! - p[i - 3]!, p[i + 1]! - p[i - 2]!, p[i + 2]! - p[i - 1]!);
      along.set([-1, length, style, 1, length, style], v * 3);
      v += 2;
      if (i > 0) index.push(v - 4, v - 3, v - 2, v - 2, v - 3, v - 1);
    }
  }
  const geometry = new BufferGeometry();
  for (const name of ['place', 'before', 'after'])
    geometry.setAttribute(name, new BufferAttribute(new Float32Array(samples * 6), 3));
  geometry.setAttribute('along', new BufferAttribute(along, 3));
  geometry.setIndex(new BufferAttribute(Uint32Array.from(index), 1));
  layRibbons(geometry, lines, lift);
  return geometry;
}

/** Lays the same lines where their samples are now. */
export function layRibbons(
  geometry: BufferGeometry,
  lines: readonly Omit<RibbonLine, 'style'>[],
  lift: number,
): void {
  const [place, before, after] = ['place', 'before', 'after'].map((name) => {
    const attribute = geometry.getAttribute(name) as BufferAttribute;
    attribute.needsUpdate = true;
    return attribute.array as Float32Array;
  }) as [Float32Array, Float32Array, Float32Array];
  let o = 0;
  for (const { positions, normals } of lines) {
    const start = o;
    for (let i = 0; i < positions.length; i += 3, o += 6) {
      for (let k = 0; k < 3; k++) {
        const at = positions[i + k]! + (normals ? normals[i + k]! * lift : 0);
        place[o + k] = place[o + 3 + k] = at;
        if (o === start) continue;
        before[o + k] = before[o + 3 + k] = place[o - 6 + k]!;
        after[o - 6 + k] = after[o - 3 + k] = at;
      }
    }
    if (o === start) continue;
    // Beyond its ends a line goes straight on.
    const last = o - 6;
    const [next, previous] = [Math.min(start + 6, last), Math.max(last - 6, start)];
    for (let k = 0; k < 3; k++) {
      before[start + k] = before[start + 3 + k] = 2 * place[start + k]! - place[next + k]!;
      after[last + k] = after[last + 3 + k] = 2 * place[last + k]! - place[previous + k]!;
    }
  }
}
