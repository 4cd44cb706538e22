import { strokeWayNamed, type StrokeWay } from '../../../src/domain/session/stroke-way.ts';
import { describe, expect, it } from 'vitest';
import { contactOffset, stillOffset, type ContactOffset } from '../../../src/scene/cues/contact-offset.ts';
import { createCueClock } from '../../../src/scene/cues/cue-clock.ts';
import { dentDepth } from '../../../src/scene/cues/dent-depth.ts';
import type { Cue, Worked } from '../../../src/state/emphasis-store.ts';

const cue = (
  motion: Cue['motion'],
  tempo: number,
  contact: Worked['contact'] = 'thumb',
  pressure: Worked['pressure'] = 3,
): Cue => ({
  keys: ['LI4.L'],
  motion,
  tempo,
  worked: { contact, pressure, posture: 'sitting', hands: 'each' },
});

/** Places every hundredth of a second of one minute, the second minute, when everything has settled. */
const minute = (of: Cue, way: StrokeWay = 'down'): ContactOffset[] =>
  Array.from({ length: 6000 }, (_, i) => contactOffset(of, 60 + i / 100, way));

/** How often a number rises through a level. */
const rises = (values: readonly number[], level: number): number =>
  values.filter((value, i) => i > 0 && values[i - 1]! < level && value >= level).length;

describe('the tempo, counted from where the hand is', () => {
  it.each([60, 120, 180, 240])('strikes the skin %i times a minute', (tempo) => {
    const depths = minute(cue('tap', tempo, 'loose-fist')).map(({ depth }) => depth);
    expect(Math.abs(rises(depths, 0.0005) - tempo)).toBeLessThanOrEqual(1);
  });

  it.each([30, 60, 120, 180])('goes round %i times a minute', (tempo) => {
    const places = minute(cue('circle', tempo));
    let turned = 0;
    for (let i = 1; i < places.length; i++) {
      const [a, b] = [places[i - 1]!, places[i]!];
      // The signed angle between two places as seen from the middle.
      turned += Math.atan2(a.along * b.across - a.across * b.along, a.along * b.along + a.across * b.across);
    }
    expect(Math.abs(turned) / (2 * Math.PI)).toBeCloseTo(tempo, 0);
    for (const { along, across } of places) expect(Math.hypot(along, across)).toBeCloseTo(0.004, 6);
  });

  it.each([10, 15, 30])('squeezes and presses %i times a minute', (tempo) => {
    const closed = minute(cue('squeeze', tempo, 'fingertips')).map((o) => o.closed);
    expect(Math.abs(rises(closed, 0.5) - tempo)).toBeLessThanOrEqual(1);
    const pressed = minute(cue('press', tempo)).map((o) => o.depth);
    expect(Math.abs(rises(pressed, dentDepth(3) / 2) - tempo)).toBeLessThanOrEqual(1);
  });

  it('rubs to and fro, a movement each way, and strokes one way through the air', () => {
    const rub = minute(cue('stroke', 90, 'palm')).map((o) => o.along);
    const turns = rub.filter(
      (a, i) => i > 0 && i < rub.length - 1 && (a - rub[i - 1]!) * (rub[i + 1]! - a) < 0,
    );
    expect(Math.abs(turns.length - 90)).toBeLessThanOrEqual(1);
    const draws = minute(cue('stroke', 20, 'fingertips'), 'across');
    expect(
      Math.abs(
        rises(
          draws.map((o) => o.depth),
          0.0005,
        ) - 20,
      ),
    ).toBeLessThanOrEqual(1);
    for (let i = 1; i < draws.length; i++) {
      const step = draws[i]!.across - draws[i - 1]!.across;
      if (draws[i]!.depth > 0.0005 && draws[i - 1]!.depth > 0.0005) expect(step).toBeLessThanOrEqual(1e-9);
      expect(Math.abs(draws[i]!.along)).toBe(0);
    }
  });

  it.each([
    ['Stroke up between the brows', 1],
    ['Stroke down the breastbone', -1],
  ])('goes the way that the step says: %s', (action, sign) => {
    const draws = minute(cue('stroke', 20, 'fingertips'), strokeWayNamed(action));
    const touching = draws.flatMap((now, i) => {
      const before = draws[i - 1];
      return before && now.depth > 0.0005 && before.depth > 0.0005 ? [(now.along - before.along) * sign] : [];
    });
    expect(Math.min(...touching)).toBeGreaterThanOrEqual(-1e-9);
    expect(touching.reduce((sum, by) => sum + by, 0)).toBeGreaterThan(0.5);
    expect(strokeWayNamed('Stroke along the brows')).toBeUndefined();
  });

  it('never jumps: no step of a hundredth of a second is over a centimetre', () => {
    const every: readonly [Cue['motion'], number, Worked['contact']][] = [
      ['press', 0, 'thumb'],
      ['press', 12, 'thumb'],
      ['circle', 180, 'fingertips'],
      ['tap', 240, 'fingertips'],
      ['squeeze', 30, 'fingertips'],
      ['stroke', 20, 'fingertips'],
      ['stroke', 90, 'palm'],
      ['stroke', 20, 'ball'],
    ];
    for (const [motion, tempo, contact] of every) {
      for (let i = 1; i < 1000; i++) {
        const [a, b] = [i - 1, i].map((k) => contactOffset(cue(motion, tempo, contact), k / 100)) as [
          ContactOffset,
          ContactOffset,
        ];
        const step = Math.hypot(a.along - b.along, a.across - b.across, a.depth - b.depth);
        expect(step, `${motion} ${contact} at ${i}`).toBeLessThan(0.01);
      }
    }
  });
});

describe('how deep', () => {
  it('leans in over three seconds and stays, deeper the firmer', () => {
    const depths = ([1, 2, 3, 4, 5] as const).map(
      (pressure) => contactOffset(cue('press', 0, 'thumb', pressure), 10).depth,
    );
    expect(depths).toEqual([0.0005, 0.0015, 0.003, 0.0045, 0.006]);
    expect(contactOffset(cue('press', 0), 0).depth).toBe(0);
    expect(contactOffset(cue('press', 0), 1.5).depth).toBeCloseTo(0.0015, 6);
    expect(contactOffset(cue('press', 0), 3)).toEqual(contactOffset(cue('press', 0), 300));
  });

  it('is not shown where only the sign of the movement is drawn', () => {
    const plain: Cue = { keys: ['LI4.L'], motion: 'press', tempo: 0 };
    expect(contactOffset(plain, 10).depth).toBe(0);
  });

  it('stands still pressed, closed or touching where motion is reduced', () => {
    expect(stillOffset(cue('press', 0)).depth).toBe(dentDepth(3));
    expect(stillOffset(cue('squeeze', 15, 'fingertips')).closed).toBeGreaterThan(0.5);
    expect(stillOffset(cue('tap', 120, 'loose-fist')).depth).toBeGreaterThan(0);
  });
});

describe('the clock', () => {
  it('counts playing alone, and begins again with another cue', () => {
    let now = 1000;
    const clock = createCueClock(() => now);
    clock.follow(cue('circle', 60), true);
    now += 2000;
    expect(clock.seconds()).toBe(2);
    clock.follow(cue('circle', 60), false);
    now += 60_000;
    expect(clock.seconds()).toBe(2);
    clock.follow(cue('circle', 60), true);
    now += 500;
    expect(clock.seconds()).toBe(2.5);
    clock.follow(cue('tap', 60), true);
    expect(clock.seconds()).toBe(0);
    clock.follow(null, true);
    now += 5000;
    expect(clock.seconds()).toBe(0);
  });
});
