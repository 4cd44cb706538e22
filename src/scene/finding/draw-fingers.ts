import { fingerOutlines } from './finger-outline.ts';
import type { FingerGroup } from './finger-widths.ts';
import type { ScreenPlace } from './ruler-line.ts';
import type { RulerRoom } from './ruler-side.ts';
import { svg } from '../labels/svg.ts';

/** Where fingers are laid: from an origin along a ruler, pointing at it from outside. Unit ways, CSS px. */
export interface FingerFrame {
  readonly origin: ScreenPlace;
  readonly along: ScreenPlace;
  readonly out: ScreenPlace;
}

/** Fingers narrower than this on the screen show nothing; so do those with less room than this. CSS px. */
const LEAST_WIDTH = 14;
const LEAST_ROOM = 30;

const GRADIENTS = ['finger-fill', 'finger-ink'] as const;

/** Fingers fade where the hand goes on; the paint is shared by all of them. */
export function createFingerPaint(): SVGDefsElement {
  const defs = svg('defs', '');
  for (const id of GRADIENTS) {
    const gradient = svg('linearGradient', '');
    gradient.id = id;
    for (const [name, value] of Object.entries({ gradientUnits: 'userSpaceOnUse', x1: 0, x2: 0 }))
      gradient.setAttribute(name, String(value));
    for (const [offset, opacity] of [
      [0, 1],
      [1, 0],
    ]) {
      const stop = svg('stop', id);
      stop.setAttribute('offset', String(offset));
      stop.setAttribute('stop-opacity', String(opacity));
      gradient.append(stop);
    }
    defs.append(gradient);
  }
  return defs;
}

/**
 * Draws groups of fingers that together are `width` px broad.
 * @returns CSS px of how long they are drawn; 0 where there is no room for them
 */
export function drawFingers(
  group: SVGGElement,
  groups: readonly FingerGroup[],
  width: number,
  { origin, along, out }: FingerFrame,
  room: RulerRoom,
): number {
  const middle = { x: origin.x + (along.x * width) / 2, y: origin.y + (along.y * width) / 2 };
  const free = Math.min(
    out.x > 0.01 ? (room.right - middle.x) / out.x : Infinity,
    out.x < -0.01 ? (room.left - middle.x) / out.x : Infinity,
    out.y > 0.01 ? (room.bottom - middle.y) / out.y : Infinity,
    out.y < -0.01 ? (room.top - middle.y) / out.y : Infinity,
  );
  if (width < LEAST_WIDTH || free < LEAST_ROOM) return 0;
  const total = groups.reduce((sum, { cun }) => sum + cun, 0);
  group.setAttribute(
    'transform',
    `matrix(${[along.x, along.y, out.x, out.y, origin.x, origin.y].map((n) => n.toFixed(3)).join(' ')})`,
  );
  let start = 0;
  const outlines = groups.flatMap((each) => {
    const share = (each.cun / total) * width;
    start += share;
    return fingerOutlines(each, start - share, share);
  });
  while (group.childElementCount < outlines.length) {
    const finger = svg('g', 'finger');
    const skin = svg('path', 'skin');
    skin.setAttribute('fill', 'url(#finger-fill)');
    skin.setAttribute('stroke', 'url(#finger-ink)');
    finger.append(skin, svg('path', 'nail'), svg('path', 'creases'));
    group.append(finger);
  }
  while (group.childElementCount > outlines.length) group.lastElementChild!.remove();
  outlines.forEach(({ skin, nail, creases }, i) => {
    const [a, b, c] = group.children[i]!.children;
    a!.setAttribute('d', skin);
    b!.setAttribute('d', nail);
    c!.setAttribute('d', creases);
  });
  const end = outlines[0]!.end;
  for (const id of GRADIENTS) {
    const gradient = group.ownerSVGElement!.querySelector(`#${id}`)!;
    gradient.setAttribute('y1', (end * 0.5).toFixed(1));
    gradient.setAttribute('y2', end.toFixed(1));
  }
  return end;
}
