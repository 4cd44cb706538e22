import type { BodyTopology } from '../../domain/body/body-model.ts';
import type { BodySurface } from '../../domain/body/evaluate-body.ts';
import type { LandmarkTable } from '../../domain/locator/landmark-table.ts';
import { LocatorError } from '../../domain/locator/locator-error.ts';
import type { Placements } from '../../domain/locator/placement.ts';
import { createSolver } from '../../domain/locator/solver.ts';
import type { PointRule } from '../../domain/locator/solving.ts';
import type { LocatorRecords, MeridianStrand, Solved, StretchArrow } from './protocol.ts';

export interface Placer {
  solve(surface: BodySurface): Solved;
}

/** Prepares the solving of every placement, meridian line and stretch arrow, once for all shapes of the body. */
export function createPlacer(topology: BodyTopology, records: LocatorRecords, table: LandmarkTable): Placer {
  const solver = createSolver(topology, table);
  const rules = new Map(records.acupoints.map(({ id, ...rule }) => [id, rule as PointRule]));

  const unsolved: string[] = [];

  /** One rule that a body cannot follow takes its own point away, not every other. */
  const place = (surface: BodySurface): Placements => {
    for (;;) {
      try {
        return solver.solve(surface, rules);
      } catch (error) {
        if (!(error instanceof LocatorError) || !rules.delete(error.owner)) throw error;
        unsolved.push(error.message);
      }
    }
  };

  const arrows = (surface: BodySurface): Map<string, StretchArrow[]> =>
    new Map(
      records.stretches.map(({ id, arrows: list }) => [
        id,
        list.map(({ from, to }) => {
          const [a, b] = [from, to].map((anchor) =>
            solver.place(surface, rules, { at: anchor } as never, 'L'),
          );
          return { from: a!.position, fromNormal: a!.normal, to: b!.position, toNormal: b!.normal };
        }),
      ]),
    );

  const strands = (): MeridianStrand[] => [];

  return {
    solve: (surface) => ({
      placements: place(surface),
      strands: strands(),
      arrows: arrows(surface),
      unsolved,
    }),
  };
}
