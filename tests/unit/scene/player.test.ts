import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANATOMICAL, type Stance } from '../../../src/domain/pose/stance.ts';
import { createPlayer } from '../../../src/scene/motion/player.ts';
import { eased, type Track } from '../../../src/scene/motion/track.ts';

const bent = (degrees: number): Stance => {
  const half = (degrees * Math.PI) / 360;
  return { pose: { elbow: [Math.sin(half), 0, 0, Math.cos(half)] }, shift: [0, degrees / 1000, 0] };
};
const angle = (stance: Stance | null): number => {
  const [x, , , w] = (stance ?? ANATOMICAL).pose['elbow'] ?? [0, 0, 0, 1];
  return (2 * Math.atan2(x, w) * 180) / Math.PI;
};
const hold: Track = {
  keys: [
    { stance: bent(30), come: 1, hold: 0 },
    { stance: bent(90), come: 2, hold: 0 },
  ],
  again: null,
  shown: 1,
};
const round: Track = {
  keys: [
    { stance: bent(10), come: 1, hold: 0 },
    { stance: bent(40), come: 1, hold: 0 },
    { stance: bent(20), come: 1, hold: 0 },
  ],
  again: 1,
  shown: 1,
};

describe('playing a track', () => {
  it('comes to one stance after the other and then holds the last, breathing', () => {
    const player = createPlayer();
    expect(player.advance(1)).toMatchObject({ stance: null, isMoving: false, hasArrived: true });
    player.play(hold, false);
    expect(angle(player.advance(0).stance)).toBeCloseTo(0);
    expect(angle(player.advance(0.5).stance)).toBeCloseTo(15);
    expect(angle(player.advance(0.5).stance)).toBeCloseTo(30);
    const arrived = player.advance(2);
    expect(arrived).toMatchObject({ isMoving: true, hasArrived: true });
    expect(angle(arrived.stance)).toBeCloseTo(90);
    // Half a breath later it has given way a little, a whole one later it is there again.
    expect(angle(player.advance(3).stance)).toBeCloseTo(90 - 0.035 * 60, 1);
    expect(angle(player.advance(3).stance)).toBeCloseTo(90);
  });

  it('goes round from the key it is told to, never back to the first', () => {
    const player = createPlayer();
    player.play(round, false);
    player.advance(3);
    const angles = Array.from({ length: 80 }, () => angle(player.advance(0.1).stance));
    expect(Math.min(...angles)).toBeCloseTo(20, 0);
    expect(Math.max(...angles)).toBeCloseTo(40, 0);
  });

  it('stands still while no time passes, however often it is asked', () => {
    const player = createPlayer();
    player.play(hold, false);
    const { stance } = player.advance(1.7);
    for (let i = 0; i < 5; i++) expect(angle(player.advance(0).stance)).toBeCloseTo(angle(stance), 9);
  });

  it('comes back to the anatomical position and is then at rest', () => {
    const player = createPlayer();
    player.play(hold, false);
    player.advance(3);
    player.play(null, false);
    const on = angle(player.advance(0.3).stance);
    expect(on).toBeLessThan(90);
    expect(on).toBeGreaterThan(45);
    expect(player.advance(5)).toMatchObject({ stance: null, isMoving: false });
  });

  it('cuts where nothing may move: to what is shown, and to rest', () => {
    const player = createPlayer();
    player.play(round, true);
    expect(angle(player.advance(0).stance)).toBeCloseTo(40);
    expect(player.advance(9)).toMatchObject({ stance: bent(40), isMoving: false });
    player.play(null, true);
    expect(player.advance(0)).toMatchObject({ stance: null, isMoving: false });
  });

  it('never jumps, whatever is asked for when', () => {
    const wish = fc.record({
      track: fc.constantFrom(hold, round, null),
      seconds: fc.array(fc.double({ min: 0.001, max: 0.05, noNaN: true }), { maxLength: 60 }),
    });
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 6 }), (wishes) => {
        const player = createPlayer();
        let last = 0;
        for (const { track, seconds } of wishes) {
          player.play(track, false);
          for (const passed of seconds) {
            const now = angle(player.advance(passed).stance ?? ANATOMICAL);
            // The fastest way is 90° in 1.4 s at the peak of the easing, 1.875 of its mean.
            expect(Math.abs(now - last)).toBeLessThan((passed * 90 * 1.875) / 1 + 0.3);
            last = now;
          }
        }
      }),
    );
  });

  it('eases: at rest at both ends, half way in the middle', () => {
    expect([eased(0), eased(0.5), eased(1)]).toEqual([0, 0.5, 1]);
    for (const end of [0, 1]) expect((eased(end + 1e-4) - eased(end - 1e-4)) / 2e-4).toBeCloseTo(0, 5);
  });
});
