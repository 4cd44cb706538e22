import { describe, expect, it } from 'vitest';
import { EXPORT_BODIES } from '../../../src/domain/body/shape.ts';
import { distance, type Vec3 } from '../../../src/domain/geometry/vec3.ts';
import { landmarkTableSchema } from '../../../src/domain/locator/landmark-table.ts';
import { createSolver } from '../../../src/domain/locator/solver.ts';
import { loadLandmarkTable } from '../../../tools/export/load-landmark-table.ts';
import { loadBody } from '../../../tools/load-body.ts';

const table = loadLandmarkTable();
const body = loadBody();
const solver = createSolver(body.topology, table);

const SPINE = [
  ...['c7'],
  ...Array.from({ length: 12 }, (_, i) => `t${i + 1}`),
  ...Array.from({ length: 5 }, (_, i) => `l${i + 1}`),
].map((name) => `${name}_lower`);

describe('the landmark table', () => {
  it('gives every landmark either a vertex of the left or middle, or a rule', () => {
    for (const [name, { vertex, rule }] of Object.entries(table.landmarks))
      expect(
        [vertex, rule].filter((each) => each !== undefined),
        name,
      ).toHaveLength(1);
  });

  it('counts midline vertices as midline and no other', () => {
    for (const [name, { vertex, midline }] of Object.entries(table.landmarks))
      if (vertex !== undefined) expect(body.topology.mirror[vertex] === vertex, name).toBe(midline === true);
  });

  it('refuses a landmark with an unknown key, naming it', () => {
    const bad = { ...table, landmarks: { ...table.landmarks, c7: { ...table.landmarks['c7'], left: 5 } } };
    expect(landmarkTableSchema.safeParse(bad).error?.issues[0]?.path).toEqual(['landmarks', 'c7']);
  });
});

/** Anatomy that holds on any adult, from textbook ranges: it does not know how the table finds its landmarks. */
describe.each(Object.entries(EXPORT_BODIES))('landmarks of the %s body', (_name, shape) => {
  const surface = body.evaluate(shape);
  const found = solver.resolveLandmarks(surface);
  const at = (name: string): Vec3 => (found.get(`${name}.L`) ?? found.get(`${name}.M`))!.position;
  const y = (name: string): number => at(name)[1];
  const x = (name: string): number => at(name)[0];
  const z = (name: string): number => at(name)[2];
  const stature = Math.max(...[...found.values()].map((place) => place.position[1]));

  it('are all found, on the side they belong to', () => {
    for (const [name, { midline }] of Object.entries(table.landmarks)) {
      expect(found.has(`${name}.${midline ? 'M' : 'R'}`), name).toBe(true);
      if (midline) expect(Math.abs(x(name)), name).toBeLessThan(0.0005);
      else expect(x(name), name).toBeGreaterThan(0);
    }
  });

  it('the spines follow each other down, each 1.5 to 4 cm below the last, wider in the loin', () => {
    const steps = SPINE.slice(1).map((name, i) => y(SPINE[i]!) - y(name));
    for (const [i, step] of steps.entries()) {
      expect(step, SPINE[i + 1]).toBeGreaterThan(0.013);
      expect(step, SPINE[i + 1]).toBeLessThan(0.042);
    }
    const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / list.length;
    expect(mean(steps.slice(13))).toBeGreaterThan(mean(steps.slice(1, 6)));
  });

  it('the spine’s neighbours lie at their levels: shoulder blade T3 and T7, hip bone L4, back point S2', () => {
    const vertebra = 0.022;
    expect(Math.abs(y('scapula_spine_root') - y('t3_lower'))).toBeLessThan(vertebra);
    expect(Math.abs(y('scapula_inferior_angle') - y('t7_lower'))).toBeLessThan(vertebra);
    expect(Math.abs(y('iliac_crest') - y('l4_lower'))).toBeLessThan(vertebra);
    expect(Math.abs(y('psis') - y('s2_foramen'))).toBeLessThan(vertebra);
    // C7 stands at 0.84 to 0.86 of the stature.
    expect(y('c7') / stature).toBeGreaterThan(0.83);
    expect(y('c7') / stature).toBeLessThan(0.87);
  });

  it('the holes of the sacrum go down and inwards, between spine and hip bone', () => {
    const holes = ['s1_foramen', 's2_foramen', 's3_foramen', 's4_foramen'];
    for (const [i, hole] of holes.entries()) {
      expect(x(hole), hole).toBeLessThan(x('psis'));
      expect(x(hole), hole).toBeGreaterThan(0.01);
      if (i === 0) continue;
      expect(y(hole), hole).toBeLessThan(y(holes[i - 1]!));
      expect(x(hole), hole).toBeLessThan(x(holes[i - 1]!));
    }
    expect(y('s1_foramen')).toBeLessThan(y('l5_lower'));
    expect(y('coccyx_tip')).toBeLessThan(y('s4_foramen'));
  });

  it('the front of the trunk goes down in order', () => {
    const order = [
      'hyoid_angle',
      'laryngeal_prominence',
      'cricoid',
      'jugular_notch',
      'sternal_angle',
      'xiphisternal',
      'umbilicus',
      'pubic_symphysis_upper',
    ];
    expect(order.map(y)).toEqual(order.map(y).sort((a, b) => b - a));
    expect(y('nipple')).toBeGreaterThan(y('xiphisternal') - 0.03);
    expect(y('nipple')).toBeLessThan(y('jugular_notch'));
  });

  it('the arm’s landmarks go down it, thumb side outside', () => {
    for (const name of ['elbow_crease_lat', 'epicondyle_lat'])
      expect(x(name), name).toBeGreaterThan(x('elbow_crease_med'));
    expect(x('wrist_crease_rad')).toBeGreaterThan(x('wrist_crease_mid'));
    expect(x('wrist_crease_mid')).toBeGreaterThan(x('wrist_crease_uln'));
    const knuckles = ['mcp2_dorsal', 'mcp3_dorsal', 'mcp4_dorsal', 'mcp5_dorsal'].map(x);
    expect(knuckles).toEqual([...knuckles].sort((a, b) => b - a));
    // The back of the wrist bends where its palm does: the dips are less than 12 mm apart along the forearm.
    const along = distance(at('elbow_crease_mid'), at('wrist_crease_mid'));
    const axis = at('elbow_crease_mid').map((v, i) => (v - at('wrist_crease_mid')[i]!) / along);
    const level = (name: string): number => axis.reduce((sum, a, i) => sum + a * at(name)[i]!, 0);
    expect(Math.abs(level('wrist_dorsal_dip') - level('wrist_crease_mid'))).toBeLessThan(0.012);
  });

  it('each nail lies at the end of its finger or toe, its corners a nail’s breadth apart', () => {
    for (const n of [1, 2, 3, 4, 5]) {
      const corners = [`nail${n}_rad`, `nail${n}_uln`].filter((name) => table.landmarks[name]);
      for (const corner of corners) expect(distance(at(corner), at(`tip${n}`)), corner).toBeLessThan(0.026);
      if (corners.length === 2) {
        const breadth = distance(at(corners[0]!), at(corners[1]!));
        expect(breadth, `nail ${n}`).toBeGreaterThan(0.005);
        expect(breadth, `nail ${n}`).toBeLessThan(0.02);
      }
    }
  });

  it('a finger cun is a thumb’s breadth of the body’s own size', () => {
    const thumb = distance(at('thumb_ip_rad'), at('thumb_ip_uln'));
    expect(thumb / stature).toBeGreaterThan(1 / 120);
    expect(thumb / stature).toBeLessThan(1 / 70);
  });

  it('knee and ankle stand in order, the inner ankle bone higher and farther forward', () => {
    for (const order of [
      ['patella_base', 'patella', 'patella_apex', 'tib_tuberosity'],
      ['popliteal_mid', 'fibula_head', 'fibula_head_dip', 'malleolus_lat', 'malleolus_lat_tip'],
      ['patella_apex', 'tibial_condyle_med', 'malleolus_med', 'navicular'],
    ])
      expect(order.map(y), order.join()).toEqual(order.map(y).sort((a, b) => b - a));
    expect(y('malleolus_med')).toBeGreaterThan(y('malleolus_lat'));
    expect(z('malleolus_med')).toBeGreaterThan(z('malleolus_lat'));
    expect(x('knee_eye_lat')).toBeGreaterThan(x('knee_eye_med'));
    // Both eyes of the knee lie beside the tip of the kneecap, a finger or two apart.
    expect(distance(at('knee_eye_lat'), at('knee_eye_med'))).toBeGreaterThan(0.025);
    expect(distance(at('knee_eye_lat'), at('knee_eye_med'))).toBeLessThan(0.055);
  });

  it('the foot’s bones follow each other forward', () => {
    for (const order of [
      ['heel_back', 'navicular', 'mt1_base', 'mtp1_medial', 'toe1_tip'],
      ['heel_back', 'malleolus_lat', 'mt5_base', 'mtp5_lateral', 'toe5_tip'],
    ])
      expect(order.map(z), order.join()).toEqual(order.map(z).sort((a, b) => a - b));
    const webs = ['toe_web_1_2', 'toe_web_2_3', 'toe_web_3_4', 'toe_web_4_5'].map(x);
    expect(webs).toEqual([...webs].sort((a, b) => a - b));
  });
});
