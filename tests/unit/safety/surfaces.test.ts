import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planSession } from '../../../src/domain/plan/plan-session.ts';
import { MINUTES, PLACES, SIDES, type Wish } from '../../../src/domain/plan/wish.ts';
import { asAnswered } from '../../../src/domain/safety/as-answered.ts';
import { marksForProfile } from '../../../src/domain/safety/marks.ts';
import type { Answer, Profile } from '../../../src/domain/safety/profile.ts';
import { LIGHT } from '../../../src/domain/safety/soften.ts';
import { usesFor } from '../../../src/domain/safety/uses-for.ts';
import { loadDatasetFromDisk } from '../../../tools/data/load-dataset.ts';
import { planOf, stepsOf } from '../plan/wishes.ts';
import { naivelyForbids } from './naive-rules.ts';

const ds = loadDatasetFromDisk();
const conditions = [...ds.conditions.keys()].filter((id) => id !== 'pregnancy');
const complaints = [...ds.complaints.keys()];
const points = [...ds.acupoints.values()];

/** Anyone: most things answered no, some yes, not sure or never asked, a wound or an implant here or there. */
const anyone: fc.Arbitrary<Profile> = fc.record({
  pregnancy: fc.constantFrom<Profile['pregnancy']>(
    'unknown',
    'no',
    'no',
    'no',
    'yes',
    'maybe',
    'rather-not-say',
  ),
  trimester: fc.constantFrom<Profile['trimester']>(null, 1, 2, 3),
  answers: fc
    .tuple(
      ...conditions.map(() =>
        fc.constantFrom<Answer | null>('no', 'no', 'no', 'no', 'no', 'no', 'yes', 'unknown', null),
      ),
    )
    .map((each) => Object.fromEntries(conditions.flatMap((id, i) => (each[i] ? [[id, each[i]]] : [])))),
  places: fc
    .tuple(fc.constantFrom('skin-problem', 'recent-operation', 'implanted-device'), fc.nat(points.length - 1))
    .map(([id, i]) => ({ [id]: [{ region: points[i]!.region, side: 'left' as const }] })),
});
const circumstances = fc.record({
  minutes: fc.constantFrom(null, ...MINUTES),
  place: fc.constantFrom(null, ...PLACES),
  partner: fc.boolean(),
  sides: fc.constantFrom(...SIDES),
});

describe('whatever shows a point says the same of it', () => {
  it('atlas, card, lists and search: struck out exactly where no way of pressing is shown', () => {
    fc.assert(
      fc.property(anyone, (profile) => {
        const marks = marksForProfile(ds, profile);
        const said = asAnswered(ds, profile);
        for (const point of points) {
          const mark = marks.get(point.id);
          const isOut = mark !== undefined && mark.verdict !== 'caution';
          const uses = usesFor(ds, profile, point);
          if (point.techniques.length > 0) expect(uses.length === 0, point.id).toBe(isOut);
          else expect(isOut, point.id).toBe(true);
          for (const { technique, dosage } of uses) {
            const doing = { point: point.id, technique, pressure: dosage.pressure };
            expect(naivelyForbids(ds, said, doing), point.id).toEqual([]);
          }
        }
      }),
      { numRuns: 25, seed: 1 },
    );
  });

  it('plan, player, paper and link: nothing is offered that the atlas strikes out', () => {
    fc.assert(
      fc.property(
        anyone,
        fc.uniqueArray(fc.constantFrom(...complaints), { minLength: 1, maxLength: 3 }),
        circumstances,
        fc.array(fc.constantFrom(...points), { maxLength: 4 }),
        (profile, wanted, given, added) => {
          const marks = marksForProfile(ds, profile);
          const wish: Wish = {
            complaints: wanted,
            profile,
            circumstances: given,
            edits: [
              ...added.map(({ id }) => ({ kind: 'add' as const, target: { point: id } })),
              ...added.map(({ id }) => ({ kind: 'dosage' as const, step: id, dosage: { pressure: 5 } })),
            ],
          };
          const session = planSession(ds, wish);
          const usual = planOf(ds, wanted[0]!, profile);
          if (profile.pregnancy === 'unknown') expect([session.status, usual.status]).toEqual(['ask', 'ask']);
          for (const { target, technique, dosage, legs } of [session, usual].flatMap(stepsOf)) {
            const side = dosage.sides === 'one' ? legs[0]?.side : undefined;
            const on = side === 'L' ? 'left' : side === 'R' ? 'right' : undefined;
            const own = 'point' in target && ds.acupoints.get(target.point)!.techniques;
            const isUsual = own && own.some((use) => use.technique === technique) && dosage.pressure >= LIGHT;
            if (isUsual && on === undefined) {
              const mark = 'point' in target ? marks.get(target.point) : undefined;
              expect(mark === undefined || mark.verdict === 'caution', JSON.stringify(target)).toBe(true);
            }
            const doing = { ...target, technique, pressure: dosage.pressure, complaint: wanted[0]! };
            expect(naivelyForbids(ds, profile, { ...doing, ...(on && { side: on }) })).toEqual([]);
          }
        },
      ),
      { numRuns: 120, seed: 1 },
    );
  });
});

/** The parts that draw and say things; what they may do to a person comes to them judged. */
const SHOWING = ['src/ui', 'src/scene', 'src/app', 'src/state'];
const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));

describe('no screen reads how a point is pressed but by the one function that decides', () => {
  const files = SHOWING.flatMap(filesOf).map((file) => [file, readFileSync(file, 'utf8')] as const);
  it.each([
    ['the ways of pressing of a record', /(?<!dataset|block)\.techniques\b(?!\.length)/],
    ['the steps a routine has written', /\b(authoredStep|possibleSteps|pressingStep|routineOf)\b/],
    ['the substitutes of a step', /\.substitutes\b/],
    ['the rules one by one', /\bcoversStep\b|\bruleHolds\b/],
  ])('%s', (_, forbidden) => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter(([, text]) => forbidden.test(text)).map(([file]) => file)).toEqual([]);
  });
});
