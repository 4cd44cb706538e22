import type { Mark } from './collect-marks.ts';
import type { Drawing } from './drawing.ts';
import { dot, write, type Colour } from './lettering.ts';

const POINT: Colour = [190, 20, 20];
const NAME: Colour = [120, 0, 0];
const LANDMARK: Colour = [20, 60, 190];

/** Pixels of a letter with its gap, and of a line. */
const LETTER = 6;
const LINE = 9;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Draws the marks that are in view, each named beside it where no other name or dot is. */
export function drawMarks({ picture, project }: Drawing, marks: readonly Mark[], focus?: Mark): void {
  const seen = marks.flatMap((mark) => {
    const at = project(mark.position);
    return at.visible ? [{ mark, ...at, size: mark === focus ? 2 : 1 }] : [];
  });
  const taken: Box[] = [];
  for (const { mark, x, y } of seen) {
    const radius = mark === focus ? 5 : 3;
    dot(picture, x, y, radius, mark.landmark ? LANDMARK : POINT);
    taken.push({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius });
  }
  for (const { mark, x, y, size } of seen) {
    const [width, height] = [mark.name.length * LETTER * size, LINE * size];
    const boxes = placesRound(x, y, width, height).map(([left, top]) => ({
      left,
      top,
      right: left + width,
      bottom: top + height,
    }));
    const box = boxes.find((each) => !taken.some((other) => overlap(each, other))) ?? boxes[0]!;
    taken.push(box);
    write(picture, mark.name, box.left, box.top, mark.landmark ? LANDMARK : NAME, size);
  }
}

/** Upper left corners for a name round a dot, the best first: beside it, then above and below, near, then farther. */
function placesRound(
  x: number,
  y: number,
  width: number,
  height: number,
): readonly (readonly [number, number])[] {
  return [6, 12, 20]
    .flatMap((gap) => [
      [x + gap, y - height / 2] as const,
      [x - gap - width, y - height / 2] as const,
      [x - width / 2, y - gap - height] as const,
      [x - width / 2, y + gap] as const,
      [x + gap, y - gap - height] as const,
      [x + gap, y + gap] as const,
      [x - gap - width, y - gap - height] as const,
      [x - gap - width, y + gap] as const,
    ])
    .map(([left, top]) => [Math.round(left), Math.round(top)] as const);
}
