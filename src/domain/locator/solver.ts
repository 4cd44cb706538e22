import type { BodyTopology } from '../body/body-model.ts';
import type { BodySurface } from '../body/evaluate-body.ts';
import { triangleNeighbours, vertexFans, type SkinMesh } from '../geometry/skin-mesh.ts';
import type { Vec3 } from '../geometry/vec3.ts';
import { createSkinPatches, type SkinPatches } from './skin-patches.ts';
import type { LandmarkTable } from './landmark-table.ts';
import type { Anchor } from './language.ts';
import { mirrorTriangles } from './mirror-triangles.ts';
import type { Placement, Placements, Side } from './placement.ts';
import { createSolvedBody, type LandmarkPlace, type SolvedBody } from './solved-body.ts';
import { Solving, type PointRule } from './solving.ts';

/** Two sides that differ by no more than this are one shape and its mirror image. Metres. */
const SYMMETRIC = 2e-6;

type Rules = ReadonlyMap<string, PointRule>;

export interface Solver {
  /**
   * One body in the standing position, to be asked for points, lines and landmarks; what it finds it keeps, so
   * ask all of one shape's questions of one of these. It reads the surface while asked: don't write into it.
   */
  on(surface: BodySurface, rules: Rules): SolvedBody;
  /** Every point on one body. @throws LocatorError naming the record and the part of its rule that cannot be solved. */
  solve(surface: BodySurface, rules: Rules): Placements;
  /** Every landmark of the table on one body, by `name.L`, `name.R` or `name.M`. */
  resolveLandmarks(surface: BodySurface): ReadonlyMap<string, LandmarkPlace>;
  /** An anchor that belongs to no record, such as the end of a stretch's arrow. */
  place(surface: BodySurface, rules: Rules, anchor: Anchor, side: Side): Placement;
}

/** Prepares the solving of rules on any shape of one topology. */
export function createSolver(topology: BodyTopology, table: LandmarkTable): Solver {
  const neighbours = triangleNeighbours(topology.triangles, topology.vertexCount);
  const fans = vertexFans(topology.triangles, topology.vertexCount);
  const twin = mirrorTriangles({ triangles: topology.triangles, ...fans }, topology.mirror);
  let patches: SkinPatches | undefined;

  const solving = (surface: BodySurface, rules: Rules): Solving => {
    const mesh: SkinMesh = {
      ...surface,
      triangles: topology.triangles,
      neighbours,
      ...fans,
      bounds: new Map(),
    };
    patches ??= createSkinPatches(topology.regionOfTriangle, (t) =>
      [0, 1, 2].every((k) => {
        const v = topology.triangles[t * 3 + k]!;
        return topology.mirror[v] === v || surface.positions[v * 3]! > 0;
      }),
    );
    return new Solving(mesh, patches, table, rules);
  };

  const on = (surface: BodySurface, rules: Rules): SolvedBody =>
    createSolvedBody({
      table,
      rules,
      twin,
      left: () => solving(surface, rules),
      right: () => solving(mirroredSurface(topology, surface), rules),
      symmetric: isSymmetric(topology, surface),
    });

  return {
    on,
    solve: (surface, rules) => on(surface, rules).placements(),
    resolveLandmarks: (surface) => on(surface, new Map()).landmarks(),
    place: (surface, rules, anchor, side) => on(surface, rules).place(anchor, side),
  };
}

/** The right side seen as a left side: every vertex at the mirror image of its twin. */
function mirroredSurface({ vertexCount, mirror }: BodyTopology, surface: BodySurface): BodySurface {
  const flip = (values: Float32Array): Float32Array => {
    const out = new Float32Array(values.length);
    for (let v = 0; v < vertexCount; v++) {
      const m = mirror[v]! * 3;
      const place: Vec3 = [-values[m]!, values[m + 1]!, values[m + 2]!];
      out.set(place, v * 3);
    }
    return out;
  };
  return { positions: flip(surface.positions), normals: flip(surface.normals) };
}

/** The base mesh decides: the finer vertices are made of it alike on both sides. */
function isSymmetric({ baseVertexCount, mirror }: BodyTopology, { positions }: BodySurface): boolean {
  for (let v = 0; v < baseVertexCount; v++) {
    const m = mirror[v]! * 3;
    const i = v * 3;
    if (
      Math.abs(positions[i]! + positions[m]!) > SYMMETRIC ||
      Math.abs(positions[i + 1]! - positions[m + 1]!) > SYMMETRIC ||
      Math.abs(positions[i + 2]! - positions[m + 2]!) > SYMMETRIC
    )
      return false;
  }
  return true;
}
