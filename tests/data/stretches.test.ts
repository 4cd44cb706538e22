import { describe, expect, it } from 'vitest';
import { NEUTRAL_SHAPE } from '../../src/domain/body/shape.ts';
import { createSolver } from '../../src/domain/locator/solver.ts';
import { loadDatasetFromDisk } from '../../tools/data/load-dataset.ts';
import { loadLandmarkTable } from '../../tools/export/load-landmark-table.ts';
import { loadBody } from '../../tools/load-body.ts';

const ds = loadDatasetFromDisk();

describe('stretches and techniques', () => {
  it('have arrows between two places of the skin, long enough to be seen', () => {
    const body = loadBody();
    const solver = createSolver(body.topology, loadLandmarkTable());
    const surface = body.evaluate(NEUTRAL_SHAPE);
    for (const { id, arrows } of ds.stretches.values()) {
      for (const { from, to } of arrows) {
        const [a, b] = [from, to].map((anchor) => solver.place(surface, new Map(), anchor, 'L').position);
        const length = Math.hypot(...a!.map((v, axis) => v - b![axis]!));
        expect(length, id).toBeGreaterThan(0.03);
        expect(length, id).toBeLessThan(1);
      }
    }
  });

  it('say what it feels like and when to stop, at most gently for a stretch', () => {
    for (const { id, dosage, stopIf } of ds.stretches.values()) {
      expect(dosage.pressure, id).toBeLessThanOrEqual(2);
      expect(dosage.tempo, id).toBe(0);
      expect(stopIf, id).toMatch(/^Stop /);
    }
    for (const { id, stopIf } of ds.techniques.values()) expect(stopIf, id).toMatch(/^Stop /);
  });

  it('move as their kind does: pressing holds still, the others keep a tempo', () => {
    for (const { id, kind, motion, dosage } of ds.techniques.values()) {
      if (kind === 'finger-pressure') expect([id, motion, dosage.tempo]).toEqual([id, 'press', 0]);
      if (kind === 'tapping-percussion') expect([id, motion]).toEqual([id, 'tap']);
      if (kind === 'kneading-rolling') expect(['circle', 'squeeze', 'stroke'], id).toContain(motion);
      if (kind !== 'finger-pressure' && kind !== 'stretching') expect(dosage.tempo, id).toBeGreaterThan(0);
    }
  });

  it('are of all four kinds, and the points use each pressing of the three', () => {
    const kinds = new Set([...ds.techniques.values()].map(({ kind }) => kind));
    expect(kinds.size).toBe(4);
    const used = new Set(
      [...ds.acupoints.values()].flatMap((point) => point.techniques.map((use) => use.technique)),
    );
    const unused = [...ds.techniques.values()].filter(
      ({ id, kind }) => kind !== 'stretching' && !used.has(id),
    );
    expect(unused.map(({ id }) => id)).toEqual([]);
  });
});
