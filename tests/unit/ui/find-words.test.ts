import { describe, expect, it } from 'vitest';
import type { FindStep, FoundPlace, Ruler } from '../../../src/domain/locator/finding.ts';
import { findWords, placesIn, type LengthWords } from '../../../src/ui/atlas/find-words.ts';
import { fingerWidths, fingerWords } from '../../../src/ui/common/finger-widths.ts';

const UP = [0, 1, 0] as const;
const place = (id: string, is: string, kind: FoundPlace['kind'] = 'landmark'): FoundPlace => ({
  id,
  kind,
  is,
  side: 'L',
  position: [0, 0, 0],
  normal: UP,
});
const wrist = place('wrist', 'middle of the wrist crease');
const elbow = place('elbow', 'elbow crease');

const ruler = (change: Partial<Ruler>): FindStep => ({
  kind: 'ruler',
  ruler: {
    id: 'r',
    span: 'cubital-wrist',
    is: 'elbow crease to wrist crease',
    whole: 12,
    length: 12,
    counted: [0, 2],
    cun: 0.0198,
    samples: [],
    normals: [],
    from: 'wrist',
    ends: [],
    ...change,
  },
});
const lengths: LengthWords = {
  text: (metres) => `${Math.round(metres * 1000)} mm`,
  onYou: () => null,
  thumb: null,
};
const said = (step: FindStep, given = lengths, isLeftOut = false) => {
  const places = placesIn([{ kind: 'places', places: [wrist, elbow] }, step]);
  const { title, more } = findWords(step, { places, lengths: given, isLeftOut });
  return [title, ...more].join(' ');
};

describe('a finding in words', () => {
  it('names the landmarks to look for', () => {
    expect(said({ kind: 'places', places: [wrist] })).toMatch(/^Find the middle of the wrist crease\./);
    expect(said({ kind: 'places', places: [wrist, elbow] })).toMatch(
      /^Find the middle of the wrist crease and the elbow crease\./,
    );
    const lu5 = place('LU5', 'LU5', 'point');
    expect(said({ kind: 'places', places: [wrist, elbow, lu5] })).toMatch(
      /^Find the middle of the wrist crease, the elbow crease and LU5\./,
    );
  });

  it('sends to another point where the rule starts from one', () => {
    const step: FindStep = { kind: 'places', places: [place('LI11', 'LI11', 'point')] };
    expect(said(step)).toMatch(/^Find LI11 first\./);
    expect(findWords(step, { places: placesIn([step]), lengths, isLeftOut: false }).points).toEqual(['LI11']);
  });

  it('measures from a landmark in cun, fingers and millimetres', () => {
    const words = said(ruler({}));
    expect(words).toContain('Measure 2 cun from the middle of the wrist crease.');
    expect(words).toContain('12 cun in all: elbow crease to wrist crease');
    expect(words).toContain('three fingers');
    // 2 cun of 19.8 mm
    expect(words).toContain('40 mm on this body');
  });

  it('says which way, as one standing with the palms forward sees it', () => {
    const along = (x: number, y: number, z: number, change: Partial<Ruler> = {}) =>
      said(
        ruler({
          // From 10 cm beside the midline.
          samples: [0, 1, 2, 3, 4].map((i) => [0.1 + (x * i) / 4, 1 + (y * i) / 4, (z * i) / 4] as const),
          from: null,
          ...change,
        }),
      );
    expect(along(0, 0.2, 0)).toContain('Measure 2 cun up from there.');
    expect(along(0, -0.2, 0)).toContain('cun down from');
    expect(along(0.05, 0, 0)).toContain('cun outwards from');
    expect(along(-0.05, 0, 0)).toContain('cun towards the midline from');
    expect(along(0, 0.1, -0.3)).toContain('cun backwards from');
    expect(along(0, 0.2, 0.2)).toMatch(/cun (up and forwards|forwards and up) from/);
    // Counted against the ruler's own way.
    expect(along(0, 0.2, 0, { counted: [12, 10] })).toContain('cun down from');
  });

  it('says fingers only where they are about as wide as the distance, else how wide they are', () => {
    const thumb = (metres: number): LengthWords => ({ ...lengths, thumb: metres });
    // 3 cun of 25 mm, and four fingers of 4.2 thumbs: 71 mm.
    expect(said(ruler({ counted: [0, 3], cun: 0.025 }), thumb(0.017))).toContain('About four fingers');
    // 2 cun of 19.8 mm, and three fingers of 54 mm.
    expect(said(ruler({}), thumb(0.017))).toMatch(/By tradition three fingers; on this body that is 54 mm/);
    // 4 cun of 32 mm, and four fingers and a thumb of 88 mm.
    expect(said(ruler({ counted: [0, 4], cun: 0.032 }), thumb(0.017))).toContain('that is 88 mm');
  });

  it('says the way in the rule’s own sense where the rule has one', () => {
    expect(said(ruler({ way: 'proximal' }))).toContain('Measure 2 cun towards the elbow from');
    expect(said(ruler({ way: 'distal', span: 'popliteal-malleolus_lat' }))).toContain(
      'towards the ankle from',
    );
    expect(said(ruler({ way: 'lateral', span: 'spine-scapula' }))).toContain('cun outwards from');
    expect(said(ruler({ way: 'toward', ends: [wrist, elbow] }))).toContain(
      'cun towards the elbow crease from',
    );
    expect(said(ruler({ way: 'away', span: 'finger', is: null, counted: [0, 0.1] }))).toContain(
      'Measure 0.1 cun away from',
    );
  });

  it('says how many cun the whole span has, though less of it is drawn', () => {
    expect(said(ruler({ whole: 3, length: 1, counted: [0, 1] }))).toContain('There are 3 cun in all');
    expect(said(ruler({ span: 'finger', is: null, length: 1, counted: [0, 1] }))).not.toContain('in all');
  });

  it('counts what is counted, wherever on the ruler that stands', () => {
    expect(said(ruler({ counted: [8, 5] }))).toContain('Measure 3 cun from');
    expect(said(ruler({ counted: [3, 4.5] }))).toContain('Measure 1.5 cun from');
  });

  it('says what the distance is on the person, when they measured themselves', () => {
    const asked: [string, number][] = [];
    const mine: LengthWords = {
      ...lengths,
      onYou: (span, cun) => {
        asked.push([span, cun]);
        return 'about 44 mm on you (± 3)';
      },
    };
    expect(said(ruler({}), mine)).toContain('About 44 mm on you (± 3).');
    expect(asked).toEqual([['cubital-wrist', 2]]);
  });

  it.each([
    [[0, 1], 2, 'half the way'],
    [[0, 1], 3, 'a third of the way'],
    [[0, 2], 3, 'two thirds of the way'],
    [[0, 3], 4, 'three quarters of the way'],
    [[0, 2], 5, '2 of 5 equal parts of the way'],
  ] as const)('divides the way: %j of %i is %s', (counted, length, share) => {
    const words = said(ruler({ span: 'share', is: null, counted, length, ends: [wrist, elbow] }));
    expect(words).toContain(`Go ${share} from the middle of the wrist crease to the elbow crease.`);
    expect(words).not.toContain('finger');
  });

  it('ends at the ring, with how sure that is', () => {
    expect(said({ kind: 'zone', position: [0, 0, 0], normal: UP, radius: 0.0064 })).toContain('Within 6 mm');
  });

  it('asks nobody to touch a point that is left out for them', () => {
    const zone: FindStep = { kind: 'zone', position: [0, 0, 0], normal: UP, radius: 0.006 };
    expect(said(zone)).toContain('Feel for the spot');
    expect(said(zone, lengths, true)).not.toMatch(/feel|press|ache/i);
    const places: FindStep = { kind: 'places', places: [wrist] };
    expect(said(places, lengths, true)).not.toMatch(/finger|press/i);
  });

  it('says between which ribs', () => {
    const line = { id: 's', kind: 'space', is: '4', samples: [], normals: [] } as const;
    expect(said({ kind: 'line', line })).toContain('between rib 4 and rib 5');
  });
});

describe('cun in fingers', () => {
  it('add up to the cun that were asked', () => {
    for (let halves = 1; halves <= 18; halves++) {
      const widths = fingerWidths(halves / 2);
      expect(
        widths?.reduce<number>((sum, width) => sum + width, 0),
        `${halves / 2}`,
      ).toBeCloseTo(halves / 2, 9);
    }
  });

  it('take as few hands as there are', () => {
    for (let halves = 1; halves <= 18; halves++)
      expect(fingerWidths(halves / 2)!.length).toBeLessThanOrEqual(Math.ceil(halves / 6) + 2);
  });

  it('are the standard’s: a thumb, two, three and four fingers', () => {
    expect(fingerWords(1)).toBe('a thumb’s width');
    expect(fingerWords(1.5)).toContain('two fingers');
    expect(fingerWords(2)).toContain('three fingers');
    expect(fingerWords(3)).toContain('four fingers');
    expect(fingerWords(4)).toMatch(/four fingers.*thumb/);
    expect(fingerWords(6)).toMatch(/twice/);
    expect(fingerWords(7.5)).toMatch(/twice.*two fingers/);
  });

  it('are not said where they do not come out even, or nobody would lay them', () => {
    expect([0, -1, 0.3, 2.25, 12, Number.NaN].map(fingerWords)).toEqual([null, null, null, null, null, null]);
  });
});
