import type { FoundPlace } from './finding.ts';
import { limbLine, type LaidLine } from './limb-line-on-skin.ts';
import { namedPlace } from './finding-notes.ts';
import { LocatorError } from './locator-error.ts';
import type { Solving } from './solving.ts';

/** Every landmark of the left side and the midline; one that cannot be solved on this body is left out. */
export const landmarkPlaces = (solving: Solving): FoundPlace[] =>
  Object.keys(solving.table.landmarks).flatMap((name) => orNone(() => namedPlace(solving, name)));

/** Every named line of the left side. */
export const landmarkLines = (solving: Solving): LaidLine[] =>
  Object.entries(solving.table.lines)
    .flatMap(([name, { limb }]) => orNone(() => limbLine(solving, limb, name)))
    .filter((line) => line.places.length > 1);

function orNone<T>(find: () => T | undefined): T[] {
  try {
    const found = find();
    return found === undefined ? [] : [found];
  } catch (error) {
    if (error instanceof LocatorError) return [];
    throw error;
  }
}
