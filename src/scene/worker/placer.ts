import type { BodyTopology } from '../../domain/body/body-model.ts';
import type { BodySurface } from '../../domain/body/evaluate-body.ts';
import type { LocatorRecords, Solved } from './protocol.ts';

export interface Placer {
  solve(surface: BodySurface): Solved;
}

/** Prepares the solving of every placement, meridian line and stretch arrow, once for all shapes of the body. */
export function createPlacer(_topology: BodyTopology, _records: LocatorRecords): Placer {
  return { solve: () => ({ placements: new Map(), strands: [], arrows: new Map() }) };
}
