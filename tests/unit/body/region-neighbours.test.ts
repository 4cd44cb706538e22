import { describe, expect, it } from 'vitest';
import { REGION_NEIGHBOURS } from '../../../src/domain/body/region-neighbours.ts';
import { BODY_REGIONS } from '../../../src/domain/body/region.ts';
import { loadBody } from '../../../tools/load-body.ts';

describe('the neighbours of a region', () => {
  it('are those it shares a triangle of the skin with, both ways', () => {
    const { triangles, regionOfVertex } = loadBody().topology;
    const touching = new Set<string>();
    for (let i = 0; i < triangles.length; i += 3) {
      for (const a of triangles.subarray(i, i + 3)) {
        for (const b of triangles.subarray(i, i + 3)) {
          const [from, to] = [BODY_REGIONS[regionOfVertex[a]!]!, BODY_REGIONS[regionOfVertex[b]!]!];
          if (from !== to) touching.add(`${from} ${to}`);
        }
      }
    }
    const listed = BODY_REGIONS.flatMap((from) => REGION_NEIGHBOURS[from].map((to) => `${from} ${to}`));
    expect(listed.toSorted()).toEqual([...touching].toSorted());
  });
});
