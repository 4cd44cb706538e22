import { describe, expect, it } from 'vitest';
import { BODY_REGIONS, type BodyRegion } from '../../../src/domain/body/region.ts';
import { loadBody } from '../../../tools/load-body.ts';

const { topology } = loadBody();

/** Landmark vertices whose region anatomy leaves in no doubt. */
const CERTAIN: readonly [name: string, vertex: number, region: BodyRegion][] = [
  ['crown', 881, 'scalp'],
  ['nose tip', 5054, 'face'],
  ['glabella', 227, 'face'],
  ['chin', 733, 'face'],
  ['corner of the mouth', 7250, 'face'],
  ['occiput', 948, 'scalp'],
  ['top of the ear', 12012, 'ear'],
  ['ear lobe', 12340, 'ear'],
  ['angle under the jaw', 787, 'throat'],
  ['nipple', 8451, 'chest'],
  ['acromion', 8236, 'shoulder'],
  ['navel', 4116, 'abdomen'],
  ['hollow of the armpit', 8324, 'axilla'],
  ['PSIS', 10831, 'sacrum'],
  ['point of the elbow', 10029, 'elbow'],
  ['elbow crease', 10545, 'elbow'],
  ['wrist crease', 10583, 'wrist'],
  ['knuckle', 9917, 'hand-back'],
  ['middle fingertip', 8787, 'fingers'],
  ['thumb tip', 9348, 'fingers'],
  ['thumb nail', 9341, 'fingers'],
  ['kneecap', 11223, 'knee'],
  ['hollow of the knee', 11240, 'knee'],
  ['outer ankle', 12836, 'ankle'],
  ['inner ankle', 12935, 'ankle'],
  ['navicular', 12920, 'foot-top'],
  ['ball of the foot', 12879, 'sole'],
  ['great toe', 12756, 'toes'],
  ['little toe', 13285, 'toes'],
];

describe('regions', () => {
  it.each(CERTAIN)('%s (%i) lies in %s', (_name, vertex, region) => {
    expect(BODY_REGIONS[topology.regionOfVertex[vertex]!]).toBe(region);
  });

  it('have few crumbs: nearly every vertex has a neighbour of its own region', () => {
    const lonely = new Uint8Array(topology.vertexCount).fill(1);
    for (let q = 0; q < topology.quads.length; q += 4) {
      for (let k = 0; k < 4; k++) {
        const a = topology.quads[q + k]!;
        const b = topology.quads[q + ((k + 1) % 4)]!;
        if (topology.regionOfVertex[a] === topology.regionOfVertex[b]) lonely[a] = lonely[b] = 0;
      }
    }
    expect(lonely.reduce((sum, value) => sum + value, 0)).toBeLessThan(10);
  });
});
