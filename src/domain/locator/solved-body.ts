import type { SkinPoint } from '../geometry/skin-mesh.ts';
import { mirrored, type Vec3 } from '../geometry/vec3.ts';
import type { FindStep, FoundPlace } from './finding.ts';
import { findSpan } from './find-span.ts';
import { findSteps } from './find-steps.ts';
import { innerStrand } from './inner-strand.ts';
import type { LaidLine } from './limb-line-on-skin.ts';
import { landmarkLines, landmarkPlaces } from './landmark-layer.ts';
import type { LandmarkTable } from './landmark-table.ts';
import { LocatorError } from './locator-error.ts';
import type { Anchor } from './language.ts';
import { strandOnSkin } from './meridian-path.ts';
import type { MirroredTriangle } from './mirror-triangles.ts';
import { onRight as placeOnRight, onSide } from './on-side.ts';
import { pointKey, type Placement, type Placements, type PointKey, type Side } from './placement.ts';
import { applyAt } from './rule-at.ts';
import type { PointRule, Solving } from './solving.ts';
import type { Spot } from './spot.ts';

/** Below this no rule is trusted, whatever its landmarks say. Metres. */
const LEAST_RADIUS = 0.003;

/** A named landmark on one body. */
export interface LandmarkPlace {
  readonly position: Vec3;
  readonly normal: Vec3;
  /** How far off it may be, metres. */
  readonly spread: number;
}

/** One body, asked for what lies on it. Left and right come from the same rules, each solved on its own side. */
export interface SolvedBody {
  /**
   * Every point, both sides. A rule that cannot be solved is given to `refuse`, and the others go on.
   * @throws LocatorError where a rule cannot be solved and nobody asked to be told.
   */
  placements(refuse?: (error: LocatorError) => void): Placements;
  /** One point on one side. @throws LocatorError where its rule cannot be solved. */
  point(id: string, side: Side): Placement;
  place(anchor: Anchor, side: Side): Placement;
  landmark(name: string, side: Side): LandmarkPlace;
  /** Every landmark, by `name.L`, `name.R` or `name.M`. */
  landmarks(): ReadonlyMap<string, LandmarkPlace>;
  /** One strand of a meridian's path over the skin, sampled every 7 mm or closer. */
  strand(path: readonly (string | Anchor)[], side: Side): readonly SkinPoint[];
  /** How a point or a further place of one (`EX-HN1:2`) is found, step by step. @throws LocatorError */
  find(id: string, side: Side): readonly FindStep[];
  /** A span of the landmark table, or `finger`: its ends, and a ruler over the whole of it. Empty for no such span. */
  findSpan(name: string, side: Side): readonly FindStep[];
  /** Every landmark with its name, both sides; what cannot be solved is left out. */
  landmarkPlaces(): readonly FoundPlace[];
  /** Every named line, on the left. */
  landmarkLines(): readonly LaidLine[];
  /** Metres of one cun of every span, and of finger cun (`finger`), on the left side. */
  cun(): ReadonlyMap<string, number>;
  /** A strand of a meridian's inner course on the left: a smooth line through free places, every 5 mm or closer. */
  innerStrand(path: readonly (string | Anchor)[]): readonly Vec3[];
}

export interface SolvedBodyParts {
  readonly table: LandmarkTable;
  readonly rules: ReadonlyMap<string, PointRule>;
  readonly twin: (triangle: number) => MirroredTriangle;
  readonly left: () => Solving;
  /** The right side, mirrored to be solved as a left one. */
  readonly right: () => Solving;
  /** Whether both sides are one shape: then what is found on the left is true of the right. */
  readonly symmetric: boolean;
}

export function createSolvedBody({
  table,
  rules,
  twin,
  left,
  right,
  symmetric,
}: SolvedBodyParts): SolvedBody {
  const onLeft = left();
  let onRight: Solving | undefined;
  const sideOf = (side: Side): Solving => (side === 'R' && !symmetric ? (onRight ??= right()) : onLeft);

  /** Brings what was found on the mirrored side back to the right one. */
  const bringBack = <T extends SkinPoint>(found: T, side: Side): T => {
    if (side !== 'R') return found;
    const { triangle, order } = twin(found.triangle);
    const weights: Vec3 = [found.weights[order[0]]!, found.weights[order[1]]!, found.weights[order[2]]!];
    return {
      ...found,
      triangle,
      weights,
      position: mirrored(found.position),
      normal: mirrored(found.normal),
    };
  };
  const placement = (solving: Solving, spot: Spot, side: Side): Placement =>
    bringBack({ ...solving.skinOf(spot), radius: Math.max(LEAST_RADIUS, spot.spread) }, side);
  const point = (id: string, side: Side): Placement => placement(sideOf(side), sideOf(side).point(id), side);
  const landmark = (name: string, side: Side): LandmarkPlace => {
    const { position, normal, spread } = sideOf(side).landmark(name);
    return side === 'R'
      ? { position: mirrored(position), normal: mirrored(normal), spread }
      : { position, normal, spread };
  };

  return {
    point,
    landmark,
    placements(refuse) {
      const out = new Map<PointKey, Placement>();
      for (const [id, { laterality }] of rules) {
        try {
          const sides = sidesOf(laterality === 'midline').map((side) => [side, point(id, side)] as const);
          for (const [side, place] of sides) out.set(pointKey({ id, side }), place);
        } catch (error) {
          if (!refuse || !(error instanceof LocatorError)) throw error;
          refuse(error);
        }
      }
      return out;
    },
    place: (anchor, side) => placement(sideOf(side), applyAt(sideOf(side), { at: anchor }, undefined), side),
    landmarks() {
      const out = new Map<string, LandmarkPlace>();
      for (const [name, { midline }] of Object.entries(table.landmarks))
        for (const side of sidesOf(midline === true)) out.set(`${name}.${side}`, landmark(name, side));
      return out;
    },
    strand: (path, side) => strandOnSkin(sideOf(side), path).map((sample) => bringBack(sample, side)),
    find(id, side) {
      const { radius } = point(id, side);
      return findSteps(sideOf(side), id, radius).map((step) => onSide(step, side));
    },
    findSpan: (name, side) => findSpan(sideOf(side), name).map((step) => onSide(step, side)),
    landmarkPlaces() {
      const others = symmetric ? landmarkPlaces(onLeft) : landmarkPlaces(sideOf('R'));
      return [...landmarkPlaces(onLeft), ...others.filter(({ side }) => side !== 'M').map(placeOnRight)];
    },
    landmarkLines: () => landmarkLines(onLeft),
    cun() {
      const names = Object.keys(table.spans);
      const sizes = names.map((name) => [name, onLeft.cun(name).size] as const);
      return new Map([...sizes, ['finger', onLeft.fingerCun().size]]);
    },
    innerStrand: (path) => innerStrand(onLeft, path),
  };
}

const sidesOf = (midline: boolean): readonly Side[] => (midline ? ['M'] : ['L', 'R']);
