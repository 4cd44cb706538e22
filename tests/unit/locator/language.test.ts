import { describe, expect, it } from 'vitest';
import { anchorSchema, locatorSchema } from '../../../src/domain/locator/locator-schema.ts';
import { pointRecords } from '../../support/placed-bodies.ts';

const problem = (rule: unknown): string =>
  locatorSchema.safeParse(rule).error?.issues[0]?.message ?? 'accepted';

describe('the locator language', () => {
  it.each([
    [{ at: 'inner_canthus' }],
    [{ at: { between: [{ point: 'LU5' }, 'epicondyle_lat'] } }],
    [{ chart: 'front', level: { cun: 4, above: 'umbilicus' }, lateral: 0 }],
    [{ chart: 'front', level: { space: 5 }, lateral: 'nipple' }],
    [{ chart: 'side', level: { space: 6 }, depth: 'midaxillary', on: ['flank'] }],
    [{ limb: 'forearm', level: { cun: 2, above: 'wrist_crease_mid' }, around: 'between_flexors' }],
    [
      {
        limb: 'lower_leg',
        level: 'malleolus_lat',
        around: { from: 'tibia_crest', toward: 'fibula_front', fcun: 1 },
      },
    ],
    [{ from: { between: ['brow_mid', 'glabella'] }, go: 'up', cun: 1, span: 'glabella-hairline' }],
    [{ from: 'acromion', go: { toward: 'c7' }, share: 0.5 }],
    [{ limb: 'thigh', level: { hanging: 'tip3', from: 'acromion' }, around: 'thigh_lateral' }],
    [{ scalp: 5, lateral: 1.5 }],
    [{ nail: 'nail2_rad', uncertain: { mm: 2, why: 'a reason' } }],
  ])('reads %j', (rule) => {
    expect(locatorSchema.safeParse(rule).success).toBe(true);
  });

  it.each([
    ['coordinates', { position: [0, 1, 0] }, 'one rule of the locator language'],
    ['two rules at once', { at: 'c7', scalp: 5, lateral: 0 }, ''],
    [
      'a chart that lacks a coordinate',
      { chart: 'front', level: 'umbilicus' },
      'front and back take level and lateral',
    ],
    [
      'a chart with a third coordinate',
      { chart: 'front', level: 'c7', lateral: 0, depth: 'c7' },
      'take level and lateral',
    ],
    [
      'two words in one offset',
      { chart: 'front', level: { cun: 1, above: 'c7', below: 'c7' }, lateral: 0 },
      'exactly one of',
    ],
    [
      'cun and finger cun together',
      { from: 'c7', go: 'up', cun: 1, fcun: 1 },
      'one of "cun", "fcun" and "share"',
    ],
    ['a share without a goal', { from: 'c7', go: 'up', share: 0.5 }, 'needs a place to go toward'],
    ['an unknown limb', { limb: 'tail', level: 'c7', around: 'c7' }, ''],
    ['an unknown region', { at: 'c7', on: ['tail'] }, ''],
    ['a word of another axis', { chart: 'front', level: { cun: 1, behind: 'c7' }, lateral: 0 }, ''],
    ['a thirteenth rib space', { chart: 'front', level: { space: 13 }, lateral: 4 }, ''],
  ])('refuses %s', (_what, rule, expected) => {
    expect(problem(rule)).not.toBe('accepted');
    expect(problem(rule)).toContain(expected);
  });

  it('takes an acupoint, a landmark, a share of the way or a rule as an anchor, and nothing else', () => {
    for (const anchor of [
      'c7',
      { point: 'EX-HN5' },
      { between: ['c7', 'acromion'], share: 0.2 },
      { scalp: 5, lateral: 0 },
    ])
      expect(anchorSchema.safeParse(anchor).success).toBe(true);
    for (const anchor of ['LI4', { point: 'thumb' }, { between: ['c7'] }, 5, null])
      expect(anchorSchema.safeParse(anchor).success).toBe(false);
  });

  it('says every acupoint’s place without a coordinate', () => {
    for (const { id, locator } of pointRecords)
      expect(locatorSchema.safeParse(locator).success, id).toBe(true);
  });
});
