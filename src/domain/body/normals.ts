/**
 * Writes unit outward normals of a quad mesh, each corner weighted by its quad's area.
 * @param positions metres, 3 a vertex
 */
export function quadNormals(positions: Float32Array, quads: Uint32Array, out: Float32Array): void {
  out.fill(0);
  for (let i = 0; i < quads.length; i += 4) {
    const a = quads[i]! * 3;
    const b = quads[i + 1]! * 3;
    const c = quads[i + 2]! * 3;
    const d = quads[i + 3]! * 3;
    const ux = positions[c]! - positions[a]!;
    const uy = positions[c + 1]! - positions[a + 1]!;
    const uz = positions[c + 2]! - positions[a + 2]!;
    const wx = positions[d]! - positions[b]!;
    const wy = positions[d + 1]! - positions[b + 1]!;
    const wz = positions[d + 2]! - positions[b + 2]!;
    const x = uy * wz - uz * wy;
    const y = uz * wx - ux * wz;
    const z = ux * wy - uy * wx;
    out[a]! += x;
    out[a + 1]! += y;
    out[a + 2]! += z;
    out[b]! += x;
    out[b + 1]! += y;
    out[b + 2]! += z;
    out[c]! += x;
    out[c + 1]! += y;
    out[c + 2]! += z;
    out[d]! += x;
    out[d + 1]! += y;
    out[d + 2]! += z;
  }
  for (let i = 0; i < out.length; i += 3) {
    const x = out[i]!;
    const y = out[i + 1]!;
    const z = out[i + 2]!;
    const length = Math.sqrt(x * x + y * y + z * z) || 1;
    out[i] = x / length;
    out[i + 1] = y / length;
    out[i + 2] = z / length;
  }
}
