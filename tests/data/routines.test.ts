import { describe, expect, it } from 'vitest';
import { loadDatasetFromDisk } from '../../tools/data/load-dataset.ts';

const ds = loadDatasetFromDisk();
const routines = [...ds.routines.values()];
const pressings = routines.flatMap((routine) =>
  routine.steps.flatMap((step) =>
    'point' in step ? [step, ...step.substitutes].map((each) => ({ routine: routine.id, ...each })) : [],
  ),
);

describe('routines', () => {
  it('belong to one complaint each, and every complaint has one', () => {
    expect([...ds.complaints.values()].map(({ routine }) => routine).sort()).toEqual(
      [...ds.routines.keys()].sort(),
    );
  });

  it('are of a size that a person finishes: 3 to 7 steps, 4 to 15 minutes', () => {
    for (const { id, steps } of routines) {
      expect(steps.length, id).toBeLessThanOrEqual(7);
      const seconds = steps.reduce((sum, step) => {
        const own = 'stretch' in step ? ds.stretches.get(step.stretch)!.dosage : undefined;
        const { seconds: one, repetitions, sides } = (step.dosage ?? own)!;
        return sum + one * repetitions * (sides === 'each' ? 2 : 1);
      }, 0);
      expect(seconds / 60, id).toBeGreaterThanOrEqual(4);
      expect(seconds / 60, id).toBeLessThanOrEqual(15);
    }
  });

  it('say each action in at most six words', () => {
    for (const { id, steps } of routines) {
      const actions = steps.flatMap((step) => [
        step.action,
        ...('point' in step ? step.substitutes.map(({ action }) => action) : []),
      ]);
      for (const action of actions) expect(action, id).toMatch(/^\p{Lu}[^.]*$/u);
      expect(
        actions.filter((action) => action.split(/[\s—]+/).length > 6),
        id,
      ).toEqual([]);
    }
  });

  it('use all four kinds of technique between them', () => {
    const kinds = new Set(pressings.map(({ technique }) => ds.techniques.get(technique)!.kind));
    if (routines.some(({ steps }) => steps.some((step) => 'stretch' in step))) kinds.add('stretching');
    expect([...kinds].sort()).toEqual([
      'finger-pressure',
      'kneading-rolling',
      'stretching',
      'tapping-percussion',
    ]);
  });

  it('press only points that may be prescribed, by a technique the point is suited to', () => {
    for (const { routine, point, technique } of pressings) {
      const suited = ds.acupoints.get(point)!.techniques.map((use) => use.technique);
      expect(suited, `${routine}: ${point}`).toContain(technique);
    }
  });

  it('hold each point once, and have no substitute for a point that is itself', () => {
    for (const { id, steps } of routines) {
      const points = steps.flatMap((step) => ('point' in step ? [step.point] : []));
      expect(new Set(points).size, id).toBe(points.length);
      for (const step of steps) {
        if (!('point' in step)) continue;
        const own = step.substitutes.map(({ point }) => point);
        expect(new Set([step.point, ...own]).size, `${id}: ${step.point}`).toBe(own.length + 1);
      }
    }
  });

  it('have a substitute, itself not on the list, for each point that pregnancy strikes out by name', () => {
    const struck = new Set(
      [...ds.contraindications.values()]
        .filter(
          ({ condition, covers, level }) =>
            condition === 'pregnancy' && level === 'avoid' && !covers.complaints,
        )
        .filter(({ covers }) => covers.pressureFrom === undefined)
        .flatMap(({ covers }) => covers.points ?? []),
    );
    expect(struck.size).toBeGreaterThan(15);
    const lacking = routines.flatMap(({ id, steps }) =>
      steps.flatMap((step) =>
        'point' in step && struck.has(step.point) && !step.substitutes.some(({ point }) => !struck.has(point))
          ? [`${id}: ${step.point}`]
          : [],
      ),
    );
    expect(lacking).toEqual([]);
  });
});
