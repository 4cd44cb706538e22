/** Rounds of smoothing after which the skin is compared, and what each comparison counts. */
const SCALES = [
  { rounds: 4, share: 2.2 },
  { rounds: 16, share: 1.6 },
  { rounds: 48, share: 1 },
] as const;
/** A convex body stands above its smoothed self everywhere; this much is taken as flat. */
const FLAT = 0.16;

/** Ridges above 0, grooves below, -1 to 1: how far the skin stands out from itself smoothed, at three scales. */
export function cavity(
  positions: Float32Array,
  normals: Float32Array,
  neighbours: readonly (readonly number[])[],
): Float32Array {
  const count = neighbours.length;
  const edge = new Float64Array(count);
  neighbours.forEach((around, v) => {
    for (const u of around) {
      edge[v]! +=
        Math.hypot(
          positions[v * 3]! - positions[u * 3]!,
          positions[v * 3 + 1]! - positions[u * 3 + 1]!,
          positions[v * 3 + 2]! - positions[u * 3 + 2]!,
        ) / around.length;
    }
  });
  const out = new Float32Array(count).fill(-FLAT);
  let smooth = Float64Array.from(positions);
  let round = 0;
  for (const { rounds, share } of SCALES) {
    for (; round < rounds; round++) smooth = relax(smooth, neighbours);
    for (let v = 0; v < count; v++) {
      let out1 = 0;
      for (let k = v * 3; k < v * 3 + 3; k++) out1 += (positions[k]! - smooth[k]!) * normals[k]!;
      out[v]! += (share * out1) / (edge[v]! * Math.sqrt(rounds));
    }
  }
  return out.map((value) => Math.max(-1, Math.min(1, value)));
}

function relax(
  positions: Float64Array,
  neighbours: readonly (readonly number[])[],
): Float64Array<ArrayBuffer> {
  const next = new Float64Array(positions.length);
  neighbours.forEach((around, v) => {
    for (let k = 0; k < 3; k++) {
      let sum = 0;
      for (const u of around) sum += positions[u * 3 + k]!;
      next[v * 3 + k] = 0.5 * positions[v * 3 + k]! + (0.5 * sum) / around.length;
    }
  });
  return next;
}

/** Neighbours along edges of a quad mesh. */
export function neighboursOf(quads: Uint32Array, count: number): number[][] {
  const sets = Array.from({ length: count }, () => new Set<number>());
  for (let i = 0; i < quads.length; i++) {
    const next = quads[(i & 3) === 3 ? i - 3 : i + 1]!;
    sets[quads[i]!]!.add(next);
    sets[next]!.add(quads[i]!);
  }
  return sets.map((set) => [...set]);
}
