import { describe, expect, it } from 'vitest';
import { loadDatasetFromDisk } from '../../tools/data/load-dataset.ts';

const ds = loadDatasetFromDisk();
const rules = [...ds.contraindications.values()];
const rulesOf = (condition: string) => rules.filter((rule) => rule.condition === condition);

describe('contraindications', () => {
  it('leave the core of the traditional list to no one in pregnancy, at any pressure and in any trimester', () => {
    const plain = rulesOf('pregnancy').filter(
      ({ level, trimesters, covers }) =>
        level === 'avoid' && !trimesters && Object.keys(covers).join() === 'points',
    );
    const struck = plain.flatMap(({ covers }) => covers.points ?? []);
    expect(struck).toEqual(
      expect.arrayContaining('LI4 SP6 GB21 BL60 BL67 BL31 BL32 BL33 BL34 CV3 CV4 CV6 ST25 ST29'.split(' ')),
    );
  });

  it('name every point of the belly in pregnancy, the lower half in each trimester', () => {
    const named = (trimesterless: boolean): string[] =>
      rulesOf('pregnancy')
        .filter(({ level, trimesters }) => level === 'avoid' && !(trimesterless && trimesters))
        .flatMap(({ covers }) => covers.points ?? []);
    const belly = [...ds.acupoints.values()].filter(({ region }) => region === 'abdomen');
    expect(belly.length).toBeGreaterThan(40);
    for (const { id } of belly) expect(named(false), id).toContain(id);
    // Of each line, the numbers from the navel down.
    const lower = [
      ['CV', 2, 8],
      ['KI', 11, 16],
      ['ST', 25, 30],
      ['SP', 12, 15],
    ] as const;
    for (const [line, from, to] of lower)
      for (let n = from; n <= to; n++) expect(named(true)).toContain(`${line}${n}`);
  });

  it('say of that list that it is tradition, and what the review of needling found', () => {
    for (const rule of rulesOf('pregnancy').filter(({ covers }) => covers.points?.includes('LI4'))) {
      expect(rule.ground).toBe('tradition');
      expect(rule.sources).toEqual(expect.arrayContaining(['deadman', 'carr-2015']));
      expect(rule.reason).toMatch(/no evidence of harm/);
    }
  });

  it('keep the places that need care from everyone', () => {
    for (const id of ['ST17', 'CV1', 'CV8', 'HT1', 'CV22', 'BL1', 'BL40', 'ST9', 'LR12']) {
      const { region } = ds.acupoints.get(id)!;
      const kept = rulesOf('anyone').some(
        ({ covers }) => covers.points?.includes(id) || covers.regions?.includes(region),
      );
      expect(kept, id).toBe(true);
    }
    const regions = rulesOf('anyone').flatMap(({ covers }) => covers.regions ?? []);
    expect(regions).toEqual(expect.arrayContaining(['throat', 'axilla', 'groin']));
  });

  it('warn everyone of few places only: a warning that is everywhere is read nowhere', () => {
    for (const { id, covers } of rulesOf('anyone')) {
      expect(covers.points ?? covers.regions, id).toBeDefined();
    }
    const keptFromALightPress = [...ds.acupoints.values()].filter(({ id, region }) =>
      rulesOf('anyone').some(
        ({ level, covers }) =>
          level !== 'caution' &&
          (covers.pressureFrom ?? 1) <= 2 &&
          !covers.techniqueKinds &&
          !covers.techniques &&
          (covers.points?.includes(id) || covers.regions?.includes(region)),
      ),
    );
    expect(keptFromALightPress.length).toBeLessThan(ds.acupoints.size * 0.12);
    const texts = rules.map(({ reason }) => reason);
    expect(texts.length - new Set(texts).size).toBe(0);
  });

  it('say why a point is shown for study only: a rule for anyone forbids even a light press there', () => {
    const study = [...ds.acupoints.values()].filter(({ techniques }) => techniques.length === 0);
    expect(study.length).toBeGreaterThan(30);
    for (const { id, region } of study) {
      const why = rulesOf('anyone').filter(
        ({ level, covers }) =>
          level !== 'caution' &&
          (covers.pressureFrom ?? 1) <= 2 &&
          !covers.techniqueKinds &&
          !covers.techniques &&
          (covers.points?.includes(id) || covers.regions?.includes(region)),
      );
      expect(why, id).not.toEqual([]);
    }
  });

  it('allow no more than a touch over a pulse or a bare nerve, and no more than a light press over deeper ones', () => {
    const strongest = (point: string): number =>
      Math.min(
        5,
        ...rulesOf('anyone')
          .filter(({ level, covers }) => level === 'avoid' && covers.points?.includes(point))
          .filter(({ covers }) => !covers.techniqueKinds && !covers.techniques)
          .map(({ covers }) => (covers.pressureFrom ?? 1) - 1),
      );
    for (const id of ['ST42', 'SI8', 'TE22', 'CV15']) expect(strongest(id), id).toBe(1);
    for (const id of 'BL2 ST2 GB1 EX-HN4 TE23 HT2 PC3 LU2 LU8 LU9 LI13 TE17 EX-HN5 GV15 GV16 GB25 LR13 BL40'.split(
      ' ',
    ))
      expect(strongest(id), id).toBe(2);
  });

  it('keep from tapping and balls the spine, the kidneys, and the nerve beside the knee', () => {
    const bare = (point: string, manner: 'tapping-percussion' | 'ball-press') =>
      rulesOf('anyone').some(
        ({ covers }) =>
          covers.points?.includes(point) &&
          (covers.techniqueKinds?.includes(manner as 'tapping-percussion') ||
            covers.techniques?.includes(manner)),
      );
    for (let n = 2; n <= 14; n++) {
      expect(bare(`GV${n}`, 'tapping-percussion'), `GV${n}`).toBe(true);
      expect(bare(`GV${n}`, 'ball-press'), `GV${n}`).toBe(true);
    }
    for (const id of ['GB34', 'BL38', 'BL39', 'BL40']) {
      expect(bare(id, 'tapping-percussion'), id).toBe(true);
      expect(bare(id, 'ball-press'), id).toBe(true);
    }
    for (const id of ['BL23', 'BL52', 'GB25']) expect(bare(id, 'tapping-percussion'), id).toBe(true);
  });

  it('leave no stretch of a leg to someone with a clot', () => {
    const LEG = ['groin', 'buttock', 'thigh', 'knee', 'lower-leg', 'ankle', 'foot-top', 'sole', 'toes'];
    const stretches = [...ds.stretches.values()].filter(({ region }) => LEG.includes(region));
    expect(stretches.length).toBeGreaterThan(6);
    const left = rulesOf('clot').flatMap(({ level, covers }) =>
      level === 'caution' ? [] : (covers.stretches ?? []),
    );
    for (const { id } of stretches) expect(left, id).toContain(id);
  });

  it('keep the points of labour and of turning a child from self-care in pregnancy, however lightly', () => {
    const left = rulesOf('pregnancy').filter(
      ({ level, trimesters, covers }) =>
        level !== 'caution' && !trimesters && Object.keys(covers).join() === 'points',
    );
    for (const id of 'LI4 SP6 GB21 BL60 BL67 BL31 BL32 BL33 BL34 KI1 PC8 LR3 GB30'.split(' '))
      expect(
        left.some(({ covers }) => covers.points?.includes(id)),
        id,
      ).toBe(true);
  });

  it('can be said: each reason ends "… is left out:" and closes with a full stop', () => {
    for (const { id, reason } of rules) expect(reason, id).toMatch(/^\p{Ll}.*\.$/u);
  });

  it('cover something, and count trimesters only in pregnancy', () => {
    for (const { id, covers, trimesters, condition } of rules) {
      expect(Object.keys(covers).length, id).toBeGreaterThan(0);
      if (trimesters) expect(condition, id).toBe('pregnancy');
    }
  });

  it('exist for every condition that is asked, and pregnancy is asked of everyone', () => {
    for (const id of ds.conditions.keys()) expect(rulesOf(id).length, id).toBeGreaterThan(0);
    expect(ds.conditions.get('pregnancy')!.asked).toBe('always');
  });

  it('hold in pregnancy wherever they hold for someone who tries to conceive', () => {
    for (const { id, within } of ds.conditions.values()) {
      if (within === undefined) continue;
      for (const rule of rulesOf(id)) {
        expect(Object.keys(rule.covers), rule.id).toEqual(['points']);
        for (const point of rule.covers.points!) {
          const wider = rulesOf(within).some(
            ({ covers: { points, ...rest }, level, trimesters }) =>
              points?.includes(point) && Object.keys(rest).length === 0 && level === 'avoid' && !trimesters,
          );
          expect(wider, `${rule.id}: ${point}`).toBe(true);
        }
      }
    }
  });
});
