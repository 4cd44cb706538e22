import type { QuadMesh } from '../../src/domain/body/quad-mesh.ts';

/** The left nipple's middle. */
const NIPPLE = 8451;
const NIPPLE_RINGS = 8;
const ROUNDS = 200;

/**
 * Smooths the skin under the covering, in place, as cloth would bridge it. The weights are fixed, so the drape of
 * a blend of bodies is the blend of their drapes.
 */
export function drape(skin: Float64Array, mesh: QuadMesh, mirror: Uint32Array): void {
  const weights = ringWeights(mesh, NIPPLE, NIPPLE_RINGS);
  for (const [v, weight] of [...weights]) weights.set(mirror[v]!, weight);
  smooth(skin, mesh, weights, ROUNDS);
}

/** 1 at a vertex, falling to 0 over rings of neighbours. */
function ringWeights(mesh: QuadMesh, centre: number, rings: number): Map<number, number> {
  const weights = new Map([[centre, 1]]);
  let edge = [centre];
  for (let ring = 1; ring < rings; ring++) {
    const next: number[] = [];
    for (const v of edge) {
      for (let i = mesh.neighbourStart[v]!; i < mesh.neighbourStart[v + 1]!; i++) {
        const u = mesh.neighbours[i]!;
        if (weights.has(u)) continue;
        weights.set(u, Math.min(1, (2 * (rings - ring)) / rings));
        next.push(u);
      }
    }
    edge = next;
  }
  return weights;
}

function smooth(
  skin: Float64Array,
  mesh: QuadMesh,
  weights: ReadonlyMap<number, number>,
  rounds: number,
): void {
  for (let round = 0; round < rounds; round++) {
    const moved = [...weights].map(([v, weight]) => {
      const start = mesh.neighbourStart[v]!;
      const end = mesh.neighbourStart[v + 1]!;
      const at = [0, 0, 0];
      for (let i = start; i < end; i++) {
        for (let k = 0; k < 3; k++) at[k]! += skin[mesh.neighbours[i]! * 3 + k]! / (end - start);
      }
      const share = 0.6 * weight;
      return [v, at.map((value, k) => value * share + skin[v * 3 + k]! * (1 - share))] as const;
    });
    for (const [v, at] of moved) skin.set(at, v * 3);
  }
}
