import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PointKey } from '../../../src/domain/locator/placement.ts';
import {
  listMarks,
  markedPlaces,
  meridianOf,
  type MarkInput,
} from '../../../src/scene/markers/list-marks.ts';
import { pointIsMeant } from '../../../src/scene/isolate/point-is-meant.ts';
import { spreadNumbers } from '../../../src/scene/markers/spread.ts';

const input = (change: Partial<MarkInput>): MarkInput => ({
  places: markedPlaces(['LI4.L', 'LI4.R', 'LU7.L', 'CV12.M'], () => null),
  points: 'all',
  marks: new Map(),
  current: null,
  selected: null,
  hovered: null,
  labelled: [],
  pinned: [],
  finding: null,
  isMeant: null,
  meridian: null,
  ...change,
});
const keysOf = (change: Partial<MarkInput>): PointKey[] => listMarks(input(change)).map((s) => s.key);

describe('which points are marked', () => {
  it('are those asked for, and always what is selected', () => {
    const marks = new Map([['LI4', { kind: 'step', number: 1 } as const]]);
    expect(keysOf({ points: 'none' })).toEqual([]);
    expect(keysOf({ points: 'none', selected: 'LU7.L' })).toEqual(['LU7.L']);
    expect(keysOf({ points: 'marked', marks }).sort()).toEqual(['LI4.L', 'LI4.R']);
    expect(keysOf({}).length).toBe(4);
  });

  it('draws what is meant over everything else', () => {
    const marks = new Map([['CV12', { kind: 'left-out' } as const]]);
    const order = keysOf({ marks, selected: 'LI4.L', current: 'LU7.L' });
    expect(order.at(-1)).toBe('LU7.L');
    expect(order.at(-2)).toBe('LI4.L');
    expect(order.indexOf('CV12.M')).toBeGreaterThan(order.indexOf('LI4.R'));
  });

  it('lets the points of other meridians step back, but not what is selected', () => {
    const faded = listMarks(input({ meridian: 'LI', selected: 'LU7.L' }))
      .filter((s) => s.faded)
      .map((s) => s.key);
    expect(faded).toEqual(['CV12.M']);
  });

  it('lets what is left out of another meridian step back too, but no step of a routine', () => {
    const marks = new Map([
      ['CV12', { kind: 'left-out' } as const],
      ['LU7', { kind: 'step', number: 1 } as const],
    ]);
    const fadedBeside = (meridian: string) =>
      listMarks(input({ meridian, marks }))
        .filter((s) => s.faded)
        .map((s) => s.key)
        .sort();
    expect(fadedBeside('LI')).toEqual(['CV12.M']);
    expect(fadedBeside('CV')).toEqual(['LI4.L', 'LI4.R']);
  });

  it('lets everything step back but the point being found and what its finding starts from', () => {
    const styles = listMarks(input({ finding: ['LI4.L', 'LU7.L'] }));
    expect(
      styles
        .filter((s) => !s.faded)
        .map((s) => s.key)
        .sort(),
    ).toEqual(['LI4.L', 'LU7.L']);
    expect(styles.filter((s) => s.ringed).map((s) => s.key)).toEqual(['LU7.L']);
  });

  it('keeps pinned points ringed, whatever else is shown', () => {
    const styles = listMarks(input({ points: 'none', pinned: ['CV12.M'], meridian: 'LI' }));
    expect(styles).toMatchObject([{ key: 'CV12.M', ringed: true, faded: false }]);
  });

  it('shows another opinion of a place only while its point is meant, on that side, and hollow', () => {
    const places = markedPlaces(
      ['LI19.L', 'LI19:1.L', 'LI19.R', 'LI19:1.R', 'EX-HN1.M', 'EX-HN1:2.M'],
      (id) => (id === 'LI19' ? 'alternative' : 'part'),
    );
    const keys = (change: Partial<MarkInput>): PointKey[] => keysOf({ places, ...change }).sort();
    const always = ['EX-HN1.M', 'EX-HN1:2.M', 'LI19.L', 'LI19.R'];
    expect(keys({})).toEqual(always);
    expect(keys({ selected: 'LI19.L' })).toEqual([...always, 'LI19:1.L'].sort());
    expect(keys({ hovered: 'LI19.R' })).toEqual([...always, 'LI19:1.R'].sort());
    const hollow = listMarks(input({ places, selected: 'LI19.L' })).filter((s) => s.hollow);
    expect(hollow.map((s) => s.key)).toEqual(['LI19:1.L']);
  });

  it('hides what lies outside of a part shown by itself, but not what is selected', () => {
    const isMeant = pointIsMeant(
      { regions: ['hand-back'], side: 'L' },
      new Map([
        ['LI4', { region: 'hand-back' }],
        ['LU7', { region: 'wrist' }],
        ['CV12', { region: 'abdomen' }],
      ]),
    );
    expect(keysOf({ isMeant })).toEqual(['LI4.L']);
    expect(keysOf({ isMeant, selected: 'CV12.M' })).toEqual(['LI4.L', 'CV12.M']);
  });

  it('knows the meridian of every form of code', () => {
    expect(['LI4', 'GV20', 'EX-HN5'].map(meridianOf)).toEqual(['LI', 'GV', 'EX']);
  });
});

describe('numbers in a crowd', () => {
  it('move apart, and stay where there is no crowd', () => {
    const offsets = new Float32Array(6);
    spreadNumbers(
      [
        { x: 100, y: 100 },
        { x: 104, y: 108 },
        { x: 250, y: 100 },
      ],
      offsets,
    );
    const at = (i: number, x: number, y: number): [number, number] => [
      x + offsets[i * 2]!,
      y - offsets[i * 2 + 1]!,
    ];
    const [a, b] = [at(0, 100, 100), at(1, 104, 108)];
    expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeGreaterThanOrEqual(24);
    expect([...offsets.subarray(4)]).toEqual([0, 0]);
  });

  it('never leaves two nearer than a disc with its casing, wherever they are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ x: fc.integer({ min: 0, max: 160 }), y: fc.integer({ min: 0, max: 160 }) }), {
          minLength: 2,
          maxLength: 14,
        }),
        (items) => {
          const offsets = new Float32Array(items.length * 2);
          spreadNumbers(items, offsets);
          const places = items.map((p, i) => [p.x + offsets[i * 2]!, p.y - offsets[i * 2 + 1]!] as const);
          for (let i = 0; i < places.length; i++) {
            for (let j = 0; j < i; j++) {
              const [a, b] = [places[i]!, places[j]!];
              expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeGreaterThan(23.9);
            }
          }
        },
      ),
    );
  });

  it('moves a pair out to both sides alike', () => {
    const offsets = new Float32Array(4);
    spreadNumbers(
      [
        { x: 100, y: 100 },
        { x: 112, y: 100 },
      ],
      offsets,
    );
    expect(offsets[0]).toBeCloseTo(-32, 4);
    expect(offsets[2]).toBeCloseTo(32, 4);
  });
});
