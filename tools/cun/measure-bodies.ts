import { triangleNeighbours, vertexFans } from '../../src/domain/geometry/skin-mesh.ts';
import { CORRECTIVE_MORPHS, correctiveName } from '../../src/domain/body/morph-weights.ts';
import { NEUTRAL_SHAPE, type BodyShape } from '../../src/domain/body/shape.ts';
import { Solving } from '../../src/domain/locator/solving.ts';
import { createSkinPatches } from '../../src/domain/locator/skin-patches.ts';
import { loadLandmarkTable } from '../export/load-landmark-table.ts';
import { loadBody } from '../load-body.ts';

/** One length on one body: millimetres of a cun of it, and how far its ends may be off. */
export interface MeasuredLength {
  readonly mm: number;
  readonly spread: number;
}

/** Every shape at which one slider, or a pair with a morph of its own, stands at its end. */
export function endShapes(): ReadonlyMap<string, BodyShape> {
  const single: Record<string, Partial<BodyShape>> = {
    male: { sex: 1 },
    female: { sex: 0 },
    tall: { height: 1 },
    short: { height: -1 },
    heavy: { weight: 1 },
    slim: { weight: -1 },
    strong: { muscle: 1 },
    soft: { muscle: -1 },
    elder: { age: 1 },
    pregnant: { pregnancy: 1 },
  };
  const shapes = new Map<string, BodyShape>([['neutral', NEUTRAL_SHAPE]]);
  for (const [name, change] of Object.entries(single)) shapes.set(name, { ...NEUTRAL_SHAPE, ...change });
  for (const [a, b] of CORRECTIVE_MORPHS)
    shapes.set(correctiveName(a, b), { ...NEUTRAL_SHAPE, ...single[a], ...single[b] });
  return shapes;
}

/** Measures bodies by the spans of `data/landmarks.json`, as the solver itself does. */
export function createMeasurer(): (shape: BodyShape) => ReadonlyMap<string, MeasuredLength> {
  const body = loadBody();
  const { topology } = body;
  const table = loadLandmarkTable();
  const neighbours = triangleNeighbours(topology.triangles, topology.vertexCount);
  const fans = vertexFans(topology.triangles, topology.vertexCount);
  const neutral = body.evaluate(NEUTRAL_SHAPE).positions.slice();
  const patches = createSkinPatches(topology.regionOfTriangle, (t) =>
    [0, 1, 2].every((k) => {
      const v = topology.triangles[t * 3 + k]!;
      return topology.mirror[v] === v || neutral[v * 3]! > 0;
    }),
  );
  return (shape) => {
    const surface = body.evaluate(shape);
    const mesh = { ...surface, triangles: topology.triangles, neighbours, ...fans, bounds: new Map() };
    const solving = new Solving(mesh, patches, table, new Map());
    const lengths = new Map<string, MeasuredLength>();
    lengths.set('stature', { mm: (statureOf(surface.positions) * 1000) / 75, spread: 0 });
    for (const [name, { from, to, cun, measure: way }] of Object.entries(table.spans)) {
      const { size, spread } = solving.cun(name);
      // Sideways, the end on the midline is sure.
      const sure = way === 'lateral' && typeof from === 'string' && table.landmarks[from]?.midline;
      lengths.set(name, inMillimetres({ size, spread: sure ? solving.spot(to).spread / cun : spread }));
    }
    lengths.set('finger', inMillimetres(solving.fingerCun()));
    return lengths;
  };
}

const inMillimetres = ({ size, spread }: { size: number; spread: number }): MeasuredLength => ({
  mm: size * 1000,
  spread: spread * 1000,
});

function statureOf(positions: Float32Array): number {
  let low = Infinity;
  let high = -Infinity;
  for (let i = 1; i < positions.length; i += 3) {
    low = Math.min(low, positions[i]!);
    high = Math.max(high, positions[i]!);
  }
  return high - low;
}
