import { describe, expect, it } from 'vitest';
import { MIDLINE_PARTS, MOVES } from '../../src/domain/pose/move-table.ts';
import { posing } from '../../src/domain/pose/posing.ts';
import { POSTURES, postureOf } from '../../src/domain/pose/postures.ts';
import { posturesNamed } from '../../src/domain/plan/postures.ts';
import { keyframePoses } from '../../src/domain/stretch/keyframe-poses.ts';
import { assessStep, isOffered } from '../../src/domain/safety/assess.ts';
import type { Profile } from '../../src/domain/safety/profile.ts';
import { loadDatasetFromDisk } from '../../tools/data/load-dataset.ts';

const ds = loadDatasetFromDisk();
const stretches = [...ds.stretches.values()];
const healthy: Profile = {
  pregnancy: 'no',
  trimester: null,
  answers: Object.fromEntries([...ds.conditions.keys()].map((id) => [id, 'no'])),
};
const having = (id: string): Profile =>
  id === 'pregnancy'
    ? { ...healthy, pregnancy: 'yes' }
    : { ...healthy, answers: { ...healthy.answers, [id]: 'yes' } };
const isLeft = (profile: Profile, { id, dosage }: (typeof stretches)[number]): boolean =>
  !isOffered(assessStep(ds, profile, { target: { stretch: id }, technique: null, dosage }));

describe('stretches as keyframes of the body', () => {
  it('are at least 24, of neck, shoulders, wrists, hands, back, hips, legs and feet', () => {
    expect(stretches.length).toBeGreaterThanOrEqual(24);
    const parts = new Set(stretches.map(({ enough }) => enough.part));
    for (const part of [
      'neck',
      'shoulder',
      'wrist',
      'fingers',
      'thumb',
      'thoracic',
      'hip',
      'knee',
      'ankle',
    ] as const)
      expect(parts, part).toContain(part);
  });

  it('never go further than the gentle range, each move and side by itself', () => {
    for (const { id, keyframes } of stretches)
      for (const { moves } of keyframes)
        for (const { part, move, degrees } of moves) {
          const { easy } = (MOVES[part] as Record<string, { easy: number }>)[move]!;
          expect(degrees, `${id}: ${part} ${move}`).toBeLessThanOrEqual(easy);
        }
  });

  it('show their chief movement as far as they say is enough, and no further', () => {
    for (const { id, enough, keyframes } of stretches) {
      const shown = keyframes.flatMap(({ moves }) =>
        moves

          .filter(({ part, move }) => part === enough.part && move === enough.move)
          // The other arm or leg only helps.
          .filter(({ part, side }) => side !== 'R' || MIDLINE_PARTS.includes(part))
          .map(({ degrees }) => degrees),
      );
      expect(Math.max(...shown), id).toBe(enough.degrees);
    }
  });

  it('either come to a stop and hold the last keyframe, or go round', () => {
    for (const { id, keyframes, again } of stretches) {
      const holds = keyframes.map(({ hold }) => hold === true);
      if (again === undefined) expect([id, holds.indexOf(true)]).toEqual([id, keyframes.length - 1]);
      else {
        expect(holds, id).not.toContain(true);
        expect(keyframes.length - again, id).toBeGreaterThanOrEqual(2);
      }
    }
  });

  it('leave most of the time for holding, and let a round be gone more than once', () => {
    for (const { id, keyframes, again, dosage } of stretches) {
      const seconds = (list: typeof keyframes): number => list.reduce((sum, each) => sum + each.seconds, 0);
      if (again === undefined) expect(seconds(keyframes), id).toBeLessThanOrEqual(dosage.seconds);
      else expect(seconds(keyframes.slice(again)) * 2, id).toBeLessThanOrEqual(dosage.seconds);
      // Held for 10 to 30 seconds, or briefly and more often (ACSM's guidelines as a whole).
      if (again === undefined && dosage.seconds < 10)
        expect(dosage.repetitions, id).toBeGreaterThanOrEqual(4);
      expect(dosage.seconds, id).toBeLessThanOrEqual(30);
    }
  });

  it('say each keyframe in at most ten words, and how to breathe', () => {
    for (const { id, keyframes, breath } of stretches) {
      for (const { words } of keyframes) {
        expect(words, id).toMatch(/^\p{Lu}[^.]*$/u);
        expect(words.split(' ').length, `${id}: ${words}`).toBeLessThanOrEqual(10);
      }
      expect(breath, id).toMatch(/[Bb]reath|^Out|^In/);
    }
  });

  it('say what must not hurt besides when to stop', () => {
    for (const { id, mustNotHurt, stopIf, enough } of stretches) {
      expect(mustNotHurt, id).not.toBe(stopIf);
      expect(mustNotHurt, id).toMatch(/\b(not|no|nothing|stays?)\b/);
      expect(enough.words.length, id).toBeGreaterThan(20);
    }
  });

  it('begin in the posture that their words name', () => {
    const kind = { sitting: 'sitting', standing: 'standing', lying: 'lying', kneeling: 'kneeling' } as const;
    const of: Record<string, string> = {
      'ankle-on-knee': kind.sitting,
      'long-sitting': kind.sitting,
      'lying-knees-up': kind.lying,
      'half-kneeling': kind.kneeling,
      'heel-sitting': kind.kneeling,
    };
    for (const { id, base, posture } of stretches) {
      const named = posturesNamed(posture);
      if (named.length > 0) expect(named, id).toContain(of[base] ?? base);
    }
  });

  it('can be posed from every base, and the right side is the mirror image of the left', () => {
    for (const name of POSTURES) expect(() => posing(postureOf(name).moves)).not.toThrow();
    for (const stretch of stretches) {
      const left = keyframePoses(stretch, 'L');
      const right = keyframePoses(stretch, 'R');
      for (const [i, pose] of left.entries())
        for (const [joint, [x, y, z, w]] of Object.entries(pose)) {
          const other = joint.replace(/\.([LR])$/, (_, side) => (side === 'L' ? '.R' : '.L'));
          const twin = right[i]![other]!;
          const off = Math.max(...[x, -y, -z, w].map((v, k) => Math.abs(twin[k]! - v)));
          if (off > 1e-9) expect.fail(`${stretch.id} ${joint} is off by ${off}`);
        }
    }
  });

  it('are the same on both sides where they are done with both at once', () => {
    for (const stretch of stretches.filter(
      ({ dosage, id }) => dosage.sides === 'both' && id !== 'arms-across',
    )) {
      if (
        stretch.keyframes.some(({ moves }) => moves.some(({ side, part }) => side === 'L' && part === 'hip'))
      )
        continue;
      for (const { moves } of stretch.keyframes)
        for (const { side } of moves) expect([undefined, 'both'], stretch.id).toContain(side);
    }
  });
});

describe('who should not do a stretch', () => {
  it('is kept from it by the rules, not by a note alone', () => {
    for (const stretch of stretches)
      for (const condition of stretch.notFor) {
        expect(ds.conditions.has(condition), condition).toBe(true);
        expect(isLeft(having(condition), stretch), `${stretch.id}: ${condition}`).toBe(true);
      }
  });

  it('is named in its record wherever a rule keeps them from it by name', () => {
    for (const { id, level, condition, covers } of ds.contraindications.values())
      if (level !== 'caution')
        for (const stretch of covers.stretches ?? [])
          expect(ds.stretches.get(stretch)!.notFor, `${id}: ${stretch}`).toContain(condition);
  });

  it('leaves every stretch to somebody who has none of it', () => {
    for (const stretch of stretches) expect(isLeft(healthy, stretch), stretch.id).toBe(false);
  });

  it.each([
    ['artificial-hip', ['figure-four', 'knee-to-chest', 'childs-pose', 'seated-forward-fold']],
    ['artificial-knee', ['childs-pose', 'kneeling-hip-stretch']],
    ['neck-to-spare', ['neck-turn', 'ear-to-shoulder', 'chin-to-chest', 'upper-back-extension']],
    ['glaucoma', ['childs-pose', 'seated-forward-fold']],
    ['hernia', ['seated-forward-fold', 'seated-twist']],
    ['fragile-bones', ['seated-forward-fold', 'seated-twist', 'knee-rolls', 'chin-to-chest']],
    ['pregnancy', ['knee-to-chest', 'pelvic-tilt', 'knee-rolls', 'seated-twist', 'childs-pose']],
    ['pacemaker', ['overhead-side-reach', 'doorway-chest-opener']],
  ])('%s: what bends, turns or presses there is left out', (condition, ids) => {
    for (const id of ids) expect(isLeft(having(condition), ds.stretches.get(id)!), id).toBe(true);
  });

  it('lets a pregnant person lie on the back only in the first three months', () => {
    for (const id of ['knee-to-chest', 'pelvic-tilt', 'knee-rolls'])
      for (const trimester of [1, 2, 3] as const)
        expect(isLeft({ ...healthy, pregnancy: 'yes', trimester }, ds.stretches.get(id)!), id).toBe(
          trimester > 1,
        );
  });
});
