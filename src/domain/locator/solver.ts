import type { BodySurface } from '../body/evaluate-body.ts';
import type { BodyTopology } from '../body/body-model.ts';
import { skinPoint, triangleNeighbours, vertexFans, type SkinMesh } from '../geometry/skin-mesh.ts';
import { mirrored, type Vec3 } from '../geometry/vec3.ts';
import type { LandmarkTable } from './landmark-table.ts';
import type { Locator } from './language.ts';
import { mirrorTriangles } from './mirror-triangles.ts';
import { pointKey, type Placement, type Placements, type PointKey, type Side } from './placement.ts';
import { createSkinPatches, type SkinPatches } from './skin-patches.ts';
import { Solving, type Measure, type PointRule } from './solving.ts';
import type { Spot } from './spot.ts';

/** Two sides that differ by no more than this are one shape and its mirror image. Metres. */
const SYMMETRIC = 2e-6;

/** A named landmark on one body. */
export interface LandmarkPlace {
  readonly position: Vec3;
  readonly normal: Vec3;
  /** Metres. */
  readonly spread: number;
}

export interface Explanation {
  readonly landmarks: readonly { readonly name: string; readonly is: string; readonly position: Vec3 }[];
  readonly measures: readonly Measure[];
}

export interface Solver {
  /** The left side of one body, to be asked place by place: for tools that go on past a rule that fails. */
  solving(surface: BodySurface, rules: ReadonlyMap<string, PointRule>): Solving;
  /**
   * Finds every point on one body in the standing position, both sides.
   * @throws LocatorError naming the record and the part of its rule that cannot be solved.
   */
  solve(surface: BodySurface, rules: ReadonlyMap<string, PointRule>): Placements;
  /** Every landmark of the table on one body, by `name.L`, `name.R` or `name.M`. */
  resolveLandmarks(surface: BodySurface): ReadonlyMap<string, LandmarkPlace>;
  /** The landmarks and lengths that the rule of one point uses on one side. */
  explain(surface: BodySurface, rules: ReadonlyMap<string, PointRule>, id: string, side: Side): Explanation;
  /** One rule that belongs to no record, such as an anchor of a meridian's path, on the left or the midline. */
  place(surface: BodySurface, rules: ReadonlyMap<string, PointRule>, locator: Locator, side: Side): Placement;
}

/** Prepares the solving of rules on any shape of one topology. */
export function createSolver(topology: BodyTopology, table: LandmarkTable): Solver {
  const neighbours = triangleNeighbours(topology.triangles, topology.vertexCount);
  const fans = vertexFans(topology.triangles, topology.vertexCount);
  const mirrorTriangle = mirrorTriangles({ triangles: topology.triangles, ...fans }, topology.mirror);
  let patches: SkinPatches | undefined;

  const meshOf = (surface: BodySurface): SkinMesh => ({
    positions: surface.positions,
    normals: surface.normals,
    triangles: topology.triangles,
    neighbours,
    ...fans,
    bounds: new Map(),
  });

  /** The right side seen as a left side: every vertex at the mirror image of its twin. */
  const mirroredSurface = (surface: BodySurface): BodySurface => {
    const flip = (values: Float32Array): Float32Array => {
      const out = new Float32Array(values.length);
      for (let v = 0; v < topology.vertexCount; v++) {
        const m = topology.mirror[v]! * 3;
        out[v * 3] = -values[m]!;
        out[v * 3 + 1] = values[m + 1]!;
        out[v * 3 + 2] = values[m + 2]!;
      }
      return out;
    };
    return { positions: flip(surface.positions), normals: flip(surface.normals) };
  };

  const isSymmetric = ({ positions }: BodySurface): boolean => {
    for (let v = 0; v < topology.vertexCount; v++) {
      const m = topology.mirror[v]! * 3;
      const i = v * 3;
      if (
        Math.abs(positions[i]! + positions[m]!) > SYMMETRIC ||
        Math.abs(positions[i + 1]! - positions[m + 1]!) > SYMMETRIC ||
        Math.abs(positions[i + 2]! - positions[m + 2]!) > SYMMETRIC
      )
        return false;
    }
    return true;
  };

  const solving = (
    surface: BodySurface,
    rules: ReadonlyMap<string, PointRule>,
    trail?: ConstructorParameters<typeof Solving>[4],
  ): Solving => {
    const mesh = meshOf(surface);
    patches ??= createSkinPatches(topology.regionOfTriangle, (t) =>
      [0, 1, 2].every((k) => {
        const v = topology.triangles[t * 3 + k]!;
        return topology.mirror[v] === v || surface.positions[v * 3]! > 0;
      }),
    );
    return new Solving(mesh, patches, table, rules, trail);
  };

  const leftPlacement = (side: Solving, spot: Spot): Placement => ({
    ...side.skinOf(spot),
    radius: Math.max(0.003, spot.spread),
  });

  /** A placement found on the mirrored surface, brought back to the right side. */
  const rightPlacement = (left: Placement): Placement => {
    const { triangle, order } = mirrorTriangle(left.triangle);
    const weights = order.map((k) => left.weights[k]!) as unknown as Vec3;
    return {
      triangle,
      weights,
      position: mirrored(left.position),
      normal: mirrored(left.normal),
      radius: left.radius,
    };
  };

  /** Midline points lie on the midline to the last digit that the skin allows. */
  const midPlacement = (side: Solving, spot: Spot): Placement => {
    const placed = leftPlacement(side, spot);
    return { ...placed, ...skinPoint(side.mesh, placed.triangle, placed.weights) };
  };

  return {
    solving,
    solve(surface, rules) {
      const left = solving(surface, rules);
      const right = isSymmetric(surface) ? left : solving(mirroredSurface(surface), rules);
      const out = new Map<PointKey, Placement>();
      for (const [id, rule] of rules) {
        if (rule.laterality === 'midline') {
          out.set(pointKey({ id, side: 'M' }), midPlacement(left, left.point(id)));
          continue;
        }
        const l = leftPlacement(left, left.point(id));
        out.set(pointKey({ id, side: 'L' }), l);
        out.set(
          pointKey({ id, side: 'R' }),
          rightPlacement(right === left ? l : leftPlacement(right, right.point(id))),
        );
      }
      return out;
    },
    resolveLandmarks(surface) {
      const left = solving(surface, new Map());
      const right = isSymmetric(surface) ? left : solving(mirroredSurface(surface), new Map());
      const out = new Map<string, LandmarkPlace>();
      for (const [name, record] of Object.entries(table.landmarks)) {
        const { position, normal, spread } = left.landmark(name);
        if (record.midline) {
          out.set(`${name}.M`, { position, normal, spread });
          continue;
        }
        out.set(`${name}.L`, { position, normal, spread });
        const r = right.landmark(name);
        out.set(`${name}.R`, {
          position: mirrored(r.position),
          normal: mirrored(r.normal),
          spread: r.spread,
        });
      }
      return out;
    },
    explain(surface, rules, id, side) {
      const landmarks = new Map<string, Spot>();
      const measures: Measure[] = [];
      const source = side === 'R' ? mirroredSurface(surface) : surface;
      const own = solving(source, rules, {
        landmark: (name, spot) => landmarks.set(name, spot),
        measure: (measure) => measures.push(measure),
      });
      own.point(id);
      const back = (v: Vec3): Vec3 => (side === 'R' ? mirrored(v) : v);
      return {
        landmarks: [...landmarks].map(([name, spot]) => ({
          name,
          is: table.landmarks[name]!.is,
          position: back(spot.position),
        })),
        measures: measures.map((m) => ({ ...m, from: back(m.from), to: back(m.to) })),
      };
    },
    place(surface, rules, locator, side) {
      const own = solving(side === 'R' ? mirroredSurface(surface) : surface, rules);
      const placed = leftPlacement(own, own.spot(locator));
      return side === 'R' ? rightPlacement(placed) : placed;
    },
  };
}
