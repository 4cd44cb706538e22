import { beforeEach, describe, expect, it } from 'vitest';
import { asAnswered } from '../../../src/domain/safety/as-answered.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/domain/safety/profile.ts';
import { soften } from '../../../src/domain/safety/soften.ts';
import { usesFor } from '../../../src/domain/safety/uses-for.ts';
import { useEmphasis } from '../../../src/state/emphasis-store.ts';
import { showMotion } from '../../../src/ui/learn/show-motion.ts';
import { loadDatasetFromDisk } from '../../../tools/data/load-dataset.ts';

const dataset = loadDatasetFromDisk();
const conditions = [...dataset.conditions.keys()].filter((id) => id !== 'pregnancy');
const answering = (answer: 'yes' | 'no'): Profile['answers'] =>
  Object.fromEntries(conditions.map((id) => [id, answer]));
const WELL: Profile = { pregnancy: 'no', trimester: null, answers: answering('no') };
/** Nothing said, each condition by itself, each trimester, and all at once. */
const PROFILES: readonly [string, Profile][] = [
  ['nothing said', EMPTY_PROFILE],
  ['well', WELL],
  ['everything', { pregnancy: 'yes', trimester: null, answers: answering('yes') }],
  ...([1, 2, 3] as const).map((trimester): [string, Profile] => [
    `trimester ${trimester}`,
    { ...WELL, pregnancy: 'yes', trimester },
  ]),
  ...conditions.map((id): [string, Profile] => [id, { ...WELL, answers: { ...WELL.answers, [id]: 'yes' } }]),
];

describe('a technique shown on the body', () => {
  beforeEach(() => useEmphasis.getState().clear());

  it.each(PROFILES)('never moves where the person may not do it: %s', (_name, profile) => {
    for (const technique of dataset.techniques.values()) {
      useEmphasis.getState().clear();
      const shown = showMotion(dataset, profile, technique);
      const { cue } = useEmphasis.getState();
      expect(cue !== null, technique.id).toBe(shown);
      if (cue && 'stretch' in cue) {
        const { dosage } = dataset.stretches.get(cue.stretch)!;
        const step = { target: { stretch: cue.stretch }, technique: null, dosage };
        expect(soften(dataset, asAnswered(dataset, profile), step), cue.stretch).not.toHaveProperty(
          'refused',
        );
      }
      if (!cue || !('keys' in cue)) continue;
      expect(cue.motion).toBe(technique.motion);
      expect(cue.tempo).toBe(technique.dosage.tempo);
      for (const key of cue.keys) {
        const point = dataset.acupoints.get(key.slice(0, key.lastIndexOf('.')))!;
        const allowed = usesFor(dataset, profile, point).map((use) => use.technique);
        expect(allowed, `${technique.id} at ${key}`).toContain(technique.id);
      }
    }
  });

  it('is shown for everyone to whom nothing applies', () => {
    for (const technique of dataset.techniques.values())
      expect(showMotion(dataset, WELL, technique), technique.id).toBe(true);
  });
});
