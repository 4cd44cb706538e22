import { mirrored } from '../geometry/vec3.ts';
import type { FindStep, FoundLine, FoundPlace, Ruler } from './finding.ts';
import type { Side } from './placement.ts';

/** A place solved on the mirrored body, brought back to the right side. */
export const onRight = (found: FoundPlace): FoundPlace => ({
  ...found,
  side: found.side === 'M' ? 'M' : 'R',
  position: mirrored(found.position),
  normal: mirrored(found.normal),
});

const along = <T extends FoundLine | Ruler>(laid: T): T => ({
  ...laid,
  samples: laid.samples.map(mirrored),
  normals: laid.normals.map(mirrored),
});

/** A step solved on the mirrored body, brought back to the right side; the others are what they are. */
export function onSide(step: FindStep, side: Side): FindStep {
  if (side !== 'R') return step;
  switch (step.kind) {
    case 'places':
      return { kind: 'places', places: step.places.map(onRight) };
    case 'line':
      return { kind: 'line', line: along(step.line) };
    case 'ruler':
      return { kind: 'ruler', ruler: { ...along(step.ruler), ends: step.ruler.ends.map(onRight) } };
    case 'zone':
      return { ...step, position: mirrored(step.position), normal: mirrored(step.normal) };
  }
}
