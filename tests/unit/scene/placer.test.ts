import { beforeAll, describe, expect, it } from 'vitest';
import landmarks from '../../../data/landmarks.json';
import { NEUTRAL_SHAPE } from '../../../src/domain/body/shape.ts';
import type { LandmarkTable } from '../../../src/domain/locator/landmark-table.ts';
import type { Vec3 } from '../../../src/domain/locator/placement.ts';
import { buildBvh } from '../../../src/scene/surface/bvh.ts';
import { castRay } from '../../../src/scene/surface/ray.ts';
import { createPlacer, type Placer } from '../../../src/scene/worker/placer.ts';
import type { LocatorRecords, MeridianStrand } from '../../../src/scene/worker/protocol.ts';
import { thinLine } from '../../../src/scene/worker/thin-line.ts';
import { loadDatasetFromDisk } from '../../../tools/data/load-dataset.ts';
import { loadBody } from '../../../tools/load-body.ts';

const evaluator = loadBody();
const { triangles } = evaluator.topology;
let records: LocatorRecords;
let placer: Placer;

beforeAll(() => {
  const dataset = loadDatasetFromDisk();
  records = {
    acupoints: [...dataset.acupoints.values()],
    meridians: [...dataset.meridians.values()],
    stretches: [...dataset.stretches.values()],
  };
  placer = createPlacer(evaluator.topology, records, landmarks as unknown as LandmarkTable);
});

/** How far a place is from the skin, along the line through it that the skin's own normal gives. */
function offSkin(
  surface: { positions: Float32Array; normals: Float32Array },
  strand: Pick<MeridianStrand, 'positions' | 'normals'>,
): number {
  const ray = { triangles, positions: surface.positions, bvh: buildBvh(triangles, surface.positions) };
  let worst = 0;
  for (let i = 0; i < strand.positions.length; i += 3) {
    const [x, y, z] = strand.positions.subarray(i, i + 3);
    const [nx, ny, nz] = strand.normals.subarray(i, i + 3);
    const length = Math.hypot(nx!, ny!, nz!);
    const [ux, uy, uz] = [nx! / length, ny! / length, nz! / length];
    const hit = castRay(ray, x! + ux * 0.002, y! + uy * 0.002, z! + uz * 0.002, -ux, -uy, -uz, 0.01);
    worst = Math.max(worst, hit ? Math.abs(hit.distance - 0.002) : Infinity);
  }
  return worst;
}

describe('everything that is solved on a body', () => {
  it('has a place for every record on both sides, and gives no reason against any', () => {
    const solved = placer.walk(evaluator.evaluate(NEUTRAL_SHAPE));
    expect(solved.unsolved).toEqual([]);
    const expected = records.acupoints
      .flatMap((point) => [point, ...(point.places ?? [])])
      .reduce((sum, { laterality }) => sum + (laterality === 'midline' ? 1 : 2), 0);
    expect(solved.placements.size).toBe(expected);
    expect(new Set(solved.strands.map((strand) => strand.meridian)).size).toBe(records.meridians.length);
    for (const { id, arrows, dosage } of records.stretches) {
      const drawn = solved.arrows.get(id)!;
      const on = (side: string): typeof drawn => drawn.filter((a) => a.side === side);
      expect(on('L').length + on('M').length).toBe(arrows.length);
      expect(on('R')).toHaveLength(dosage.sides === 'one' ? 0 : on('L').length);
      // The body is alike on both sides, to a few millimetres.
      on('R').forEach((arrow, i) => {
        const twin = on('L')[i]!;
        expect(Math.abs(arrow.from[0] + twin.from[0])).toBeLessThan(0.01);
        expect(Math.abs(arrow.to[1] - twin.to[1])).toBeLessThan(0.01);
      });
    }
  });

  it('draws meridians on the skin, walked anew or carried along by a change of shape', () => {
    placer.walk(evaluator.evaluate(NEUTRAL_SHAPE));
    const heavy = evaluator.evaluate({ ...NEUTRAL_SHAPE, weight: 1, sex: 0 });
    for (const solved of [placer.place(heavy), placer.walk(heavy)]) {
      for (const strand of solved.strands.filter(({ meridian }) => ['LI', 'BL', 'CV'].includes(meridian))) {
        expect(offSkin(heavy, strand)).toBeLessThan(0.0005);
      }
    }
  });

  it('says how a point, a further place and a span are found, and has no steps for what there is not', () => {
    placer.place(evaluator.evaluate(NEUTRAL_SHAPE));
    expect(placer.find('PC6.L').map(({ kind }) => kind)).toEqual(['places', 'line', 'ruler', 'zone']);
    expect(placer.find('EX-HN1:1.M').at(-1)).toMatchObject({ kind: 'zone' });
    expect(placer.find('span:cubital-wrist.R').map(({ kind }) => kind)).toEqual(['places', 'ruler']);
    for (const key of ['XX1.L', 'EX-HN1:9.M', 'span:nose-moon.L'] as const)
      expect(placer.find(key)).toEqual([]);
  });

  it('carries landmark lines with a change of shape, on both sides', () => {
    placer.place(evaluator.evaluate(NEUTRAL_SHAPE));
    const before = placer.landmarks(true);
    const heavy = evaluator.evaluate({ ...NEUTRAL_SHAPE, weight: 1 });
    placer.place(heavy);
    const carried = placer.landmarks(false);
    expect(carried.lines.map(({ id }) => id)).toEqual(before.lines.map(({ id }) => id));
    for (const [i, line] of carried.lines.entries()) {
      // In the armpit a ray meets other skin first.
      if (!/tibia|flexors|calf/.test(line.id)) continue;
      expect(line.samples).toHaveLength(before.lines[i]!.samples.length);
      const strand = {
        meridian: '',
        positions: Float32Array.from(line.samples.flat()),
        normals: Float32Array.from(line.normals.flat()),
      };
      expect(offSkin(heavy, strand), line.id).toBeLessThan(0.0005);
    }
    for (const [i, { id, samples }] of carried.lines.entries()) {
      if (!id.endsWith('.R')) continue;
      const left = carried.lines[i - 1]!;
      expect(left.id).toBe(id.replace('.R', '.L'));
      samples.forEach(([x, y, z], k) => {
        const twin = left.samples[k]!;
        expect([-x, y, z]).toEqual([...twin]);
      });
    }
    const knee = (layer: typeof before, side: string): number =>
      layer.places.find((place) => place.id === 'patella' && place.side === side)!.position[0];
    expect(knee(carried, 'L')).toBeCloseTo(-knee(carried, 'R'), 6);
  });

  it('tells metres a cun of every span, and the smooth lines of inner courses', () => {
    const solved = placer.walk(evaluator.evaluate(NEUTRAL_SHAPE));
    expect([...solved.cun.keys()].sort()).toEqual([...Object.keys(landmarks.spans), 'finger'].sort());
    for (const [span, metres] of solved.cun) {
      expect(metres, span).toBeGreaterThan(0.008);
      expect(metres, span).toBeLessThan(0.045);
    }
    const inner = records.meridians.filter(({ innerPath }) => innerPath).map(({ id }) => id);
    expect([...new Set(solved.inner.map(({ meridian }) => meridian))].sort()).toEqual([...inner].sort());
    for (const { positions } of solved.inner)
      for (const value of positions) expect(Math.abs(value)).toBeLessThan(2);
  });

  it('gives one shape the same places whatever shapes came before it', () => {
    const own = evaluator.evaluate(NEUTRAL_SHAPE);
    for (const end of [NEUTRAL_SHAPE, { ...NEUTRAL_SHAPE, weight: 0.7, sex: 0.2, height: -0.4 }]) {
      const fresh = createPlacer(evaluator.topology, records, landmarks as unknown as LandmarkTable);
      const expected = fresh.place(evaluator.evaluate(end)).placements;
      // Dragged there over other shapes, in the same buffers, as the worker does it.
      for (const [sex, weight, height] of [
        [0, 1, 0],
        [1, -1, 0.8],
        [0.5, 0.3, -1],
      ] as const) {
        evaluator.evaluate({ ...NEUTRAL_SHAPE, sex, weight, height }, undefined, own);
        placer.place(own);
      }
      evaluator.evaluate(end, undefined, own);
      const dragged = placer.place(own).placements;
      expect(dragged.size).toBe(expected.size);
      for (const [key, place] of expected) expect(dragged.get(key), key).toEqual(place);
    }
  });

  it('loses only the point whose rule cannot be followed', () => {
    const [first, ...rest] = records.acupoints;
    const broken = { ...first!, locator: { at: 'no_such_landmark' } } as unknown as typeof first;
    const other = createPlacer(
      evaluator.topology,
      { acupoints: [broken!, ...rest], meridians: [], stretches: [] },
      landmarks as unknown as LandmarkTable,
    );
    const solved = other.place(evaluator.evaluate(NEUTRAL_SHAPE));
    expect(solved.unsolved.join()).toContain('no_such_landmark');
    expect(solved.placements.has(`${first!.id}.L`)).toBe(false);
    expect(solved.placements.size).toBeGreaterThan(200);
  });
});

describe('thinning a line', () => {
  it('keeps its ends and bends, and strays by no more than it says', () => {
    const line = Array.from({ length: 200 }, (_, i) => {
      const t = i / 199;
      return { position: [t, 0.05 * Math.sin(t * 9), t < 0.5 ? 0 : t - 0.5] as Vec3 };
    });
    const thin = thinLine(line);
    expect(thin[0]).toBe(line[0]);
    expect(thin.at(-1)).toBe(line.at(-1));
    expect(thin.length).toBeLessThan(120);
    for (const { position: p } of line) {
      const nearest = Math.min(
        ...thin.slice(1).map(({ position: b }, i) => {
          const a = thin[i]!.position;
          const ab = b.map((x, k) => x - a[k]!);
          const along =
            ab.reduce((sum, x, k) => sum + x * (p[k]! - a[k]!), 0) / ab.reduce((sum, x) => sum + x * x, 0);
          const share = Math.min(1, Math.max(0, along));
          return Math.hypot(...p.map((x, k) => x - a[k]! - ab[k]! * share));
        }),
      );
      expect(nearest).toBeLessThan(0.00031);
    }
  });
});
