import { namedPlace } from './finding-notes.ts';
import type { FoundLine, FoundPlace } from './finding.ts';
import { limbLine } from './find-by-limb.ts';
import { LocatorError } from './locator-error.ts';
import type { Solving } from './solving.ts';

/** The bones and lines that rules use, to be shown on a body. */
export interface LandmarkLayer {
  readonly places: readonly FoundPlace[];
  readonly lines: readonly FoundLine[];
}

/** Every landmark and named line of the left side. */
export function landmarkLayer(solving: Solving): LandmarkLayer {
  const { landmarks, lines } = solving.table;
  return {
    places: Object.keys(landmarks).flatMap((name) => orNone(() => namedPlace(solving, name))),
    lines: Object.entries(lines).flatMap(([name, { limb }]) =>
      orNone(() => limbLine(solving, limb, name)).filter((line) => line.samples.length > 1),
    ),
  };
}

function orNone<T>(find: () => T | undefined): T[] {
  try {
    const found = find();
    return found === undefined ? [] : [found];
  } catch (error) {
    if (error instanceof LocatorError) return [];
    throw error;
  }
}
