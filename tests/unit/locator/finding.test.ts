import { beforeAll, describe, expect, it } from 'vitest';
import { EXPORT_BODIES, type ExportBody } from '../../../src/domain/body/shape.ts';
import type { FindStep, FoundPlace, Ruler } from '../../../src/domain/locator/finding.ts';
import type { Locator } from '../../../src/domain/locator/language.ts';
import type { Side, Vec3 } from '../../../src/domain/locator/placement.ts';
import { pointRules } from '../../../src/domain/locator/point-rules.ts';
import type { SolvedBody } from '../../../src/domain/locator/solved-body.ts';
import { createSolver } from '../../../src/domain/locator/solver.ts';
import { loadLandmarkTable } from '../../../tools/export/load-landmark-table.ts';
import { loadBody } from '../../../tools/load-body.ts';
import { distance } from '../../support/cun.ts';
import { pointRecords } from '../../support/placed-bodies.ts';

const evaluator = loadBody();
const table = loadLandmarkTable();
const solver = createSolver(evaluator.topology, table);
const rules = pointRules(pointRecords);
const ids = [...rules.keys()];
const sideOf = (id: string): Side => (rules.get(id)!.laterality === 'midline' ? 'M' : 'L');

type Kinds = FindStep['kind'];
const kinds = (steps: readonly FindStep[]): Kinds[] => steps.map(({ kind }) => kind);
const rulersOf = (steps: readonly FindStep[]): Ruler[] =>
  steps.flatMap((step) => (step.kind === 'ruler' ? [step.ruler] : []));
const placesOf = (steps: readonly FindStep[]): FoundPlace[] =>
  steps.flatMap((step) => (step.kind === 'places' ? step.places : []));

/** Where a cun lies on a ruler, read as those who draw it read it. */
function tick({ samples, length }: Ruler, cun: number): Vec3 {
  const at = (cun / length) * (samples.length - 1);
  const [a, b] = [samples[Math.floor(at)]!, samples[Math.min(samples.length - 1, Math.ceil(at))]!];
  const t = at - Math.floor(at);
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
}

/** Rules whose own last measure leads to the point: not those that only start from a place measured before. */
const isMeasured = (locator: Locator): boolean =>
  'scalp' in locator ||
  'nail' in locator ||
  ('go' in locator && (locator.cun ?? locator.fcun ?? 0) !== 0) ||
  ('limb' in locator &&
    typeof locator.level === 'object' &&
    ('cun' in locator.level || 'fcun' in locator.level)) ||
  ('chart' in locator && typeof locator.lateral === 'number' && locator.lateral !== 0);

describe.each(['neutral', 'heavy'] as const)('how each point is found on the %s body', (name: ExportBody) => {
  let body: SolvedBody;
  const found = new Map<string, readonly FindStep[]>();
  beforeAll(() => {
    body = solver.on(evaluator.evaluate(EXPORT_BODIES[name]), rules);
    for (const id of ids) found.set(id, body.find(id, sideOf(id)));
  });

  it('begins with a place, a line or a space to feel, and ends with the zone alone', () => {
    for (const id of ids) {
      const steps = found.get(id)!;
      expect(kinds(steps).indexOf('zone'), id).toBe(steps.length - 1);
      expect(steps.length, id).toBeGreaterThan(1);
      expect(['places', 'line'], id).toContain(steps[0]!.kind);
    }
  });

  it('names only landmarks of the table, where they are, and other points', () => {
    const placed = body.placements();
    const landmarks = body.landmarks();
    for (const id of ids)
      for (const place of placesOf(found.get(id)!)) {
        const really =
          place.kind === 'landmark'
            ? landmarks.get(`${place.id}.${place.side}`)
            : placed.get(`${place.id}.${place.side}`);
        expect(really, `${id} from ${place.id}.${place.side}`).toBeDefined();
        expect(distance(place.position, really!.position), id).toBeLessThan(1e-6);
        expect(place.is, id).toBe(place.kind === 'point' ? place.id : table.landmarks[place.id]!.is);
      }
  });

  it('tells the place that a ruler starts from before the ruler', () => {
    for (const id of ids) {
      const steps = found.get(id)!;
      steps.forEach((step, i) => {
        if (step.kind !== 'ruler' || step.ruler.from === null) return;
        const before = placesOf(steps.slice(0, i)).map((place) => place.id);
        expect(before, id).toContain(step.ruler.from);
      });
    }
  });

  it('counts to the middle of the zone on its last ruler', () => {
    const measured = ids.filter((id) => isMeasured(rules.get(id)!.locator));
    expect(measured.length).toBeGreaterThan(150);
    for (const id of measured) {
      const steps = found.get(id)!;
      const zone = steps.at(-1) as Extract<FindStep, { kind: 'zone' }>;
      const last = rulersOf(steps).at(-1)!;
      // A place that misses its own skin is brought to it, by at most 12 mm; most are there already.
      expect(distance(tick(last, last.counted[1]), zone.position), id).toBeLessThan(0.0125);
    }
    const off = measured.filter((id) => {
      const steps = found.get(id)!;
      const zone = steps.at(-1) as Extract<FindStep, { kind: 'zone' }>;
      const last = rulersOf(steps).at(-1)!;
      return distance(tick(last, last.counted[1]), zone.position) > 0.002;
    });
    expect(off.length / measured.length, off.join()).toBeLessThan(0.05);
  });

  it('spaces the ticks of a ruler by its cun, as the span is measured', () => {
    const ticks: string[] = [];
    const off: string[] = [];
    for (const id of ids)
      for (const ruler of rulersOf(found.get(id)!)) {
        const measure = table.spans[ruler.span]?.measure;
        if (!measure) continue;
        for (let c = 1; c <= ruler.length + 1e-9; c++) {
          const [a, b] = [tick(ruler, c - 1), tick(ruler, c)];
          const straight = distance(a, b);
          const [across, up] = [Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1])];
          // The hand walks some heights and breadths over the skin: those are as long as they are.
          const apart =
            measure === 'height' && up > 0.7 * straight
              ? up
              : measure === 'lateral' && across > 0.5 * straight
                ? across
                : straight;
          const name = `${id} ${ruler.span} ${c}: ${(apart / ruler.cun).toFixed(2)}`;
          ticks.push(name);
          // A chord is a little shorter than the skin; along a limb the skin slopes.
          const [low, high] = measure === 'straight' ? [0.97, 1.25] : [0.9, 1.1];
          if (apart / ruler.cun < low || apart / ruler.cun > high) off.push(name);
        }
      }
    expect(ticks.length).toBeGreaterThan(1000);
    // Only where the skin ends, as in the groin or between the lips, is there nothing to lay a tick on.
    expect(off.length / ticks.length, off.join(', ')).toBeLessThan(0.02);
  });

  it('lays rulers and lines on the skin, without a leap', () => {
    for (const id of ids)
      for (const step of found.get(id)!) {
        const laid = step.kind === 'ruler' ? step.ruler : step.kind === 'line' ? step.line : null;
        if (!laid) continue;
        expect(laid.normals.length, id).toBe(laid.samples.length);
        for (let i = 1; i < laid.samples.length; i++)
          expect(distance(laid.samples[i]!, laid.samples[i - 1]!), `${id} ${laid.id}`).toBeLessThan(0.04);
      }
  });
});

describe('finding, point by point', () => {
  let body: SolvedBody;
  beforeAll(() => {
    body = solver.on(evaluator.evaluate(EXPORT_BODIES.neutral), rules);
  });
  const lastRuler = (id: string, side: Side = 'L'): Ruler => rulersOf(body.find(id, side)).at(-1)!;

  it.each([
    ['PC6', 'L', 'cubital-wrist', 12, 2, 'wrist_crease_mid'],
    ['CV12', 'M', 'xiphisternal-navel', 8, 4, 'umbilicus'],
    ['BL23', 'L', 'spine-scapula', 3, 1.5, null],
    ['GV20', 'M', 'hairline-hairline', 12, 5, 'ant_hairline'],
    ['GV16', 'M', 'hairline-hairline', 12, 1, 'post_hairline'],
    ['ST36', 'L', 'patella_apex-ankle', 16, 3, 'ST35'],
    ['SP6', 'L', 'patella_apex-malleolus_med', 15, 3, 'malleolus_med'],
  ] as const)('%s is counted on %s, over the whole of %s', (id, side, span, whole, counted, from) => {
    expect(lastRuler(id, side)).toMatchObject({ span, length: whole, counted: [0, counted], from });
  });

  it('measures ST21 up from the navel first, then out to the side', () => {
    const [up, out] = rulersOf(body.find('ST21', 'L'));
    expect(up).toMatchObject({ span: 'xiphisternal-navel', counted: [0, 4], from: 'umbilicus' });
    expect(out).toMatchObject({ span: 'nipple-nipple', counted: [0, 2], length: 4 });
    // The second begins on the midline where the first ended.
    expect(Math.abs(out!.samples[0]![0])).toBeLessThan(0.001);
    expect(distance(tick(up!, 4), out!.samples[0]!)).toBeLessThan(0.003);
  });

  it('shows the line that PC6 goes by before the ruler along it', () => {
    const steps = body.find('PC6', 'L');
    expect(kinds(steps)).toEqual(['places', 'line', 'ruler', 'zone']);
    const line = steps.flatMap((step) => (step.kind === 'line' ? [step.line] : []))[0]!;
    expect(line).toMatchObject({
      id: 'between_flexors',
      kind: 'named',
      is: table.lines['between_flexors']!.is,
    });
    const zone = steps.at(-1) as Extract<FindStep, { kind: 'zone' }>;
    expect(Math.min(...line.samples.map((p) => distance(p, zone.position)))).toBeLessThan(0.004);
  });

  it('says how many cun the whole span has, also where only some of them are shown', () => {
    expect(lastRuler('GB14')).toMatchObject({ span: 'glabella-hairline', length: 1, whole: 3 });
    expect(lastRuler('PC6')).toMatchObject({ length: 12, whole: 12 });
    expect(lastRuler('LI1').whole).toBeUndefined();
  });

  it('says the intercostal space before the cun beside it, by its number', () => {
    const steps = body.find('ST18', 'L');
    expect(steps[0]).toMatchObject({ kind: 'line', line: { kind: 'space', is: '5' } });
  });

  it.each([
    ['PC6', 'L', 'proximal'],
    ['ST36', 'L', 'distal'],
    ['CV12', 'M', 'up'],
    ['BL23', 'L', 'lateral'],
    ['GV20', 'M', 'back'],
    ['GV16', 'M', 'up'],
    ['LI1', 'L', 'away'],
    ['LI11', 'L', 'toward'],
  ] as const)('says which way %s is counted', (id, side, way) => {
    expect(lastRuler(id, side).way).toBe(way);
  });

  it('is the mirror image on the right', () => {
    for (const id of ['LI4', 'ST36', 'BL23', 'GB20', 'LI11']) {
      const [left, right] = [body.find(id, 'L'), body.find(id, 'R')];
      expect(kinds(right)).toEqual(kinds(left));
      right.forEach((step, i) => {
        const twin = left[i]!;
        if (step.kind === 'ruler' && twin.kind === 'ruler')
          step.ruler.samples.forEach((p, k) => {
            const q = twin.ruler.samples[k]!;
            expect(distance([-p[0], p[1], p[2]], q)).toBeLessThan(1e-6);
          });
        if (step.kind === 'places') for (const place of step.places) expect(['R', 'M']).toContain(place.side);
      });
    }
  });

  it('lays every span from end to end, and knows no span by another name', () => {
    for (const [name, { cun, from, measure }] of Object.entries(table.spans)) {
      const steps = body.findSpan(name, 'L');
      expect(kinds(steps), name).toEqual(['places', 'ruler']);
      const ruler = rulersOf(steps)[0]!;
      expect(ruler.length, name).toBe(cun);
      expect(ruler.cun, name).toBeCloseTo(body.cun().get(name)!, 9);
      if (measure !== 'lateral' && typeof from === 'string')
        expect(distance(ruler.samples[0]!, body.landmark(from, 'L').position), name).toBeLessThan(0.002);
    }
    expect(rulersOf(body.findSpan('finger', 'R'))[0]).toMatchObject({ length: 1, counted: [0, 1] });
    expect(body.findSpan('nose-moon', 'L')).toEqual([]);
  });

  it('knows every landmark by name on both sides', () => {
    const places = body.landmarkPlaces();
    const midline = Object.values(table.landmarks).filter(({ midline }) => midline).length;
    expect(places).toHaveLength(Object.keys(table.landmarks).length * 2 - midline);
    expect(new Set(places.map(({ id, side }) => `${id}.${side}`)).size).toBe(places.length);
    expect(
      body
        .landmarkLines()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(Object.keys(table.lines).sort());
  });
});
