import type { BodyRegion } from '../body/region.ts';
import { vertexPoint, type SkinMesh, type SkinPoint } from '../geometry/skin-mesh.ts';
import type { SkinCurve } from '../geometry/skin-curve.ts';
import { walkBetween } from '../geometry/walk-between.ts';
import { mix, normalize, add, scale, type Vec3 } from '../geometry/vec3.ts';
import type { LandmarkTable } from './landmark-table.ts';
import { LocatorError } from './locator-error.ts';
import type { Anchor, Locator } from './language.ts';
import { applyRule } from './apply-rule.ts';
import { partOf, type SkinPatches } from './skin-patches.ts';
import { onSkin, type Spot } from './spot.ts';

const CONFIDENCE_SPREAD = { A: 0.002, B: 0.005, C: 0.009 } as const;

/** What the solver knows of an acupoint. */
export interface PointRule {
  readonly locator: Locator;
  readonly laterality: 'bilateral' | 'midline';
  readonly region: BodyRegion;
}

/** One side of one body, being solved. Everything found is kept, so that points may be measured from points. */
export class Solving {
  readonly #landmarks = new Map<string, Spot>();
  readonly #points = new Map<string, Spot>();
  readonly #spans = new Map<string, { readonly size: number; readonly spread: number }>();
  readonly #walks = new Map<Spot, Map<Spot, SkinCurve>>();
  readonly #path: string[] = [];

  constructor(
    readonly mesh: SkinMesh,
    readonly patches: SkinPatches,
    readonly table: LandmarkTable,
    readonly rules: ReadonlyMap<string, PointRule>,
  ) {}

  /** What is being solved now, for messages. */
  get owner(): string {
    return this.#path[this.#path.length - 1] ?? 'locator';
  }

  fail(field: string, reason: string): never {
    throw new LocatorError(this.owner, field, reason);
  }

  spot(anchor: Anchor): Spot {
    if (typeof anchor === 'string') return this.landmark(anchor);
    if ('point' in anchor) return this.point(anchor.point);
    if ('between' in anchor) {
      const a = this.spot(anchor.between[0]);
      const b = this.spot(anchor.between[1]);
      const t = anchor.share ?? 0.5;
      return {
        position: mix(a.position, b.position, t),
        normal: normalize(add(scale(a.normal, 1 - t), scale(b.normal, t))),
        spread: Math.hypot(a.spread * (1 - t), b.spread * t),
        skin: undefined,
      };
    }
    return applyRule(this, anchor, anchor.on);
  }

  landmark(name: string): Spot {
    let spot = this.#landmarks.get(name);
    if (!spot) {
      const record = this.table.landmarks[name];
      if (!record) this.fail('locator', `there is no landmark "${name}" in data/landmarks.json`);
      const spread = CONFIDENCE_SPREAD[record.confidence];
      spot = this.#within(name, () => {
        if (record.vertex !== undefined) return onSkin(vertexPoint(this.mesh, record.vertex), spread);
        if (!record.rule) this.fail('rule', 'a landmark needs a vertex or a rule');
        const found = applyRule(this, record.rule, record.rule.on);
        return { ...found, spread: Math.max(spread, found.spread) };
      });
      this.#landmarks.set(name, spot);
    }
    return spot;
  }

  point(id: string): Spot {
    let spot = this.#points.get(id);
    if (!spot) {
      const rule = this.rules.get(id);
      if (!rule) this.fail('locator', `it is measured from ${id}, which has no record`);
      spot = this.#within(id, () => applyRule(this, rule.locator, rule.locator.on ?? [rule.region]));
      this.#points.set(id, spot);
    }
    return spot;
  }

  /** Metres of one cun of a span. */
  cun(name: string): { readonly size: number; readonly spread: number } {
    let found = this.#spans.get(name);
    if (!found) {
      const span = this.table.spans[name];
      if (!span) this.fail('span', `there is no span "${name}" in data/landmarks.json`);
      found = this.#within(name, () => {
        const a = this.spot(span.from);
        const b = this.spot(span.to);
        const d: Vec3 = [
          b.position[0] - a.position[0],
          b.position[1] - a.position[1],
          b.position[2] - a.position[2],
        ];
        const whole =
          span.measure === 'height'
            ? Math.abs(d[1])
            : span.measure === 'lateral'
              ? Math.abs(d[0])
              : span.measure === 'straight'
                ? Math.hypot(...d)
                : this.walk(a, b).lengths.at(-1)!;
        return { size: whole / span.cun, spread: Math.hypot(a.spread, b.spread) / span.cun };
      });
      this.#spans.set(name, found);
    }
    return found;
  }

  fingerCun(): { readonly size: number; readonly spread: number } {
    let found = this.#spans.get('finger');
    if (!found) {
      const a = this.spot(this.table.fingerCun.from);
      const b = this.spot(this.table.fingerCun.to);
      found = { size: Math.hypot(...[0, 1, 2].map((k) => a.position[k]! - b.position[k]!)), spread: 0.002 };
      this.#spans.set('finger', found);
    }
    return found;
  }

  /** The way over the skin from one place to another. */
  walk(from: Spot, to: Spot): SkinCurve {
    return this.way(from, to) ?? this.fail('locator', 'there is no way over the skin between its two ends');
  }

  /** The same, or nothing where no plane leads from one to the other. */
  way(from: Spot, to: Spot): SkinCurve | undefined {
    let ways = this.#walks.get(from);
    if (!ways) this.#walks.set(from, (ways = new Map()));
    let curve = ways.get(to);
    if (!curve) {
      curve = walkBetween(this.mesh, this.skinOf(from), this.skinOf(to));
      if (!curve) return undefined;
      ways.set(to, curve);
    }
    return curve;
  }

  /** The place itself, or the skin it stands over. */
  skinOf(spot: Spot): SkinPoint {
    return spot.skin ?? this.fail('locator', 'it needs a place on the skin here: wrap it in {"at": …}');
  }

  /** Skin that a place measured from these may fall on. */
  partsOf(spots: readonly Spot[]): readonly BodyRegion[] {
    const found = new Set<BodyRegion>();
    for (const spot of spots)
      if (spot.skin)
        for (const region of partOf(this.patches.regionOf(spot.skin.triangle))) found.add(region);
    return [...found];
  }

  #within<T>(name: string, solve: () => T): T {
    if (this.#path.includes(name)) {
      const circle = [...this.#path.slice(this.#path.indexOf(name)), name].join(' → ');
      throw new LocatorError(name, 'locator', `it is measured from itself: ${circle}`);
    }
    this.#path.push(name);
    try {
      return solve();
    } finally {
      this.#path.pop();
    }
  }
}
