import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINUTES, PLACES, SIDES, type Edit, type Target } from '../../../src/domain/plan/wish.ts';
import { parseAddress, pathOf } from '../../../src/ui/common/address.ts';
import type { PlanChange } from '../../../src/ui/common/plan-change.ts';

const point = fc.constantFrom('GB20', 'LI4', 'EX-HN3', 'GV20');
const stretch = fc.constantFrom('ear-to-shoulder', 'chin-tuck');
const key = fc.oneof(point, stretch);
const target: fc.Arbitrary<Target> = fc.oneof(
  point.map((id) => ({ point: id })),
  stretch.map((id) => ({ stretch: id })),
);
const technique = fc.option(fc.constantFrom('thumb-press', 'ball-roll'), { nil: undefined });
const some = (most: number) => fc.option(fc.integer({ min: 1, max: most }), { nil: undefined });
const named = <T extends object>(edit: T, by: string | undefined) => (by ? { ...edit, technique: by } : edit);

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.constant<Edit>({ kind: 'clear' }),
  key.map((step): Edit => ({ kind: 'drop', step })),
  fc.tuple(key, target, technique).map(([step, to, by]): Edit => named({ kind: 'swap', step, to }, by)),
  fc.tuple(target, technique).map(([each, by]): Edit => named({ kind: 'add', target: each }, by)),
  fc.tuple(key, fc.integer({ min: 1, max: 20 })).map(([step, to]): Edit => ({ kind: 'move', step, to })),
  fc
    .tuple(key, fc.record({ pressure: some(5), seconds: some(180), repetitions: some(9) }))
    .map(([step, dosage]) => ({
      step,
      dosage: Object.fromEntries(Object.entries(dosage).filter(([, value]) => value !== undefined)),
    }))
    .filter(({ dosage }) => Object.keys(dosage).length > 0)
    .map(({ step, dosage }): Edit => ({ kind: 'dosage', step, dosage })),
);
const change: fc.Arbitrary<PlanChange> = fc
  .record({
    circumstances: fc.record({
      minutes: fc.constantFrom(null, ...MINUTES),
      place: fc.constantFrom(null, ...PLACES),
      partner: fc.boolean(),
      sides: fc.constantFrom(...SIDES),
    }),
    edits: fc.array(edit, { maxLength: 6 }),
  })
  .filter(({ circumstances: { minutes, place, partner, sides }, edits }) =>
    [minutes, place, partner || null, sides === 'both' ? null : sides, edits[0] ?? null].some(
      (x) => x !== null,
    ),
  );
const complaint = fc
  .uniqueArray(fc.constantFrom('neck-pain', 'insomnia', 'migraine', 'sciatica', 'nausea'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((ids) => ids.join('+'));

describe('the address of a plan', () => {
  it('says its complaints, circumstances and changes, and is read back as it was written', () => {
    fc.assert(
      fc.property(complaint, change, fc.integer({ min: 1, max: 99 }), (ids, each, step) => {
        for (const page of ['complaint', 'done'] as const) {
          const address = { page, complaint: ids, change: each };
          expect(parseAddress(pathOf(address))).toEqual(address);
        }
        const address = { page: 'step' as const, complaint: ids, change: each, step };
        expect(parseAddress(pathOf(address))).toEqual(address);
      }),
    );
  });

  it('is the same when an app has written its signs another way', () => {
    const plain = '/relieve/neck-pain+migraine/for-10-desk-left/drop.GB20~move.BL10.1';
    const passedOn = plain.replaceAll('+', '%2B').replaceAll('~', '%7E');
    expect(parseAddress(passedOn)).toEqual(parseAddress(plain));
    expect(parseAddress(plain)).toMatchObject({
      complaint: 'neck-pain+migraine',
      change: {
        circumstances: { minutes: 10, place: 'desk', partner: false, sides: 'left' },
        edits: [
          { kind: 'drop', step: 'GB20' },
          { kind: 'move', step: 'BL10', to: 1 },
        ],
      },
    });
  });

  it.each([
    'for-7',
    'for-desk-bed',
    'for-desk-desk',
    'for-',
    'for-10/drop.GB20/more',
    'drop.gb 20',
    'drop.GB20.BL10',
    'swap.GB20',
    'move.GB20.0',
    'move.GB20.one',
    'dosage.GB20',
    'dosage.GB20.p2.p3',
    'dosage.GB20.x2',
    'add.<b>',
    'burn.GB20',
    `${'drop.GB20~'.repeat(80)}drop.GB20`,
  ])('refuses the damaged change %s, and still knows the complaint', (words) => {
    expect(parseAddress(`/relieve/neck-pain/${words}`)).toMatchObject({
      page: 'refused',
      complaint: 'neck-pain',
    });
  });

  it.each(['neck-pain+', '+', 'a+b+c+d+e', 'neck-pain+neck-pain', 'Neck+Back'])(
    'refuses %s for complaints',
    (ids) => {
      expect(parseAddress(`/relieve/${ids}`).page).toBe('refused');
    },
  );
});
