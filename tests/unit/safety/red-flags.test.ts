import { describe, expect, it } from 'vitest';
import { loadDatasetFromDisk } from '../../../tools/data/load-dataset.ts';
import { redFlagsFor, redFlagState } from '../../../src/domain/safety/red-flags.ts';
import type { Profile } from '../../../src/domain/safety/profile.ts';

const ds = loadDatasetFromDisk();
const profile = (pregnancy: Profile['pregnancy']): Profile => ({ pregnancy, trimester: null, answers: {} });

describe('red flags', () => {
  it('nothing is offered until "none of these" is said', () => {
    const flags = redFlagsFor(ds.complaints.get('neck-pain')!, profile('no'));
    expect(redFlagState(flags, new Set(), false)).toEqual({ state: 'open' });
    expect(redFlagState(flags, new Set(), true)).toEqual({ state: 'clear' });
  });

  it('any tick of any complaint stops, even beside "none of these", and the most urgent comes first', () => {
    for (const complaint of ds.complaints.values()) {
      const flags = redFlagsFor(complaint, profile('yes'));
      flags.forEach((flag, i) => {
        expect(redFlagState(flags, new Set([i]), true)).toEqual({
          state: 'stop',
          urgency: flag.urgency,
          flags: [flag],
        });
      });
      const all = redFlagState(flags, new Set(flags.keys()), false);
      expect(all).toMatchObject({ state: 'stop', urgency: 'emergency', flags: { length: flags.length } });
    }
  });

  it('shows the signs of pregnancy too, unless the person is not pregnant', () => {
    const headache = ds.complaints.get('tension-headache')!;
    const more = headache.pregnancyRedFlags!;
    for (const pregnancy of ['yes', 'maybe', 'rather-not-say', 'unknown'] as const) {
      expect(redFlagsFor(headache, profile(pregnancy))).toEqual(expect.arrayContaining(more));
    }
    expect(redFlagsFor(headache, profile('no'))).toHaveLength(headache.redFlags.length);
  });
});
