/** The left/right vertex map of the source body, found by position. @throws Error unless exactly symmetric. */
export function mirrorMap(positions: Float64Array, count: number): Uint32Array {
  const key = (x: number, y: number, z: number): string =>
    [x, y, z].map((c) => Math.round(c * 1e6)).join(',');
  const at = new Map<string, number>();
  for (let v = 0; v < count; v++)
    at.set(key(positions[v * 3]!, positions[v * 3 + 1]!, positions[v * 3 + 2]!), v);
  if (at.size !== count) throw new Error('Two vertices of the source body share a place');
  const mirror = new Uint32Array(count);
  for (let v = 0; v < count; v++) {
    const twin = at.get(key(-positions[v * 3]!, positions[v * 3 + 1]!, positions[v * 3 + 2]!));
    if (twin === undefined) throw new Error(`Vertex ${v} of the source body has no mirror`);
    mirror[v] = twin;
  }
  return mirror;
}

/** Makes positions (3 a vertex) exactly symmetric in place, by the mean of each pair. */
export function symmetrize(positions: Float32Array | Float64Array, mirror: Uint32Array): void {
  for (let v = 0; v < mirror.length; v++) {
    const twin = mirror[v]!;
    if (twin < v) continue;
    const x = v === twin ? 0 : (positions[v * 3]! - positions[twin * 3]!) / 2;
    const y = (positions[v * 3 + 1]! + positions[twin * 3 + 1]!) / 2;
    const z = (positions[v * 3 + 2]! + positions[twin * 3 + 2]!) / 2;
    positions.set([x, y, z], v * 3);
    positions.set([-x, y, z], twin * 3);
  }
}

/** Makes a field (one number a vertex) the same left and right, in place, by the mean of each pair. */
export function symmetrizeField(values: Float32Array | Float64Array, mirror: Uint32Array): void {
  for (let v = 0; v < mirror.length; v++) {
    const twin = mirror[v]!;
    if (twin > v) values[v] = values[twin] = (values[v]! + values[twin]!) / 2;
  }
}
