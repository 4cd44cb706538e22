import type { Ruler } from '../../domain/locator/finding.ts';
import { svg } from '../labels/svg.ts';
import { rulerBars } from './ruler-bars.ts';
import { atCun, facesAt, partOf } from './ruler-line.ts';
import { beside, outwards, pathOf, type RulerView, type Taken } from './ruler-view.ts';

/** In the order in which they are painted: every part near, and paler where the skin turns away. */
const PARTS = ['ties', 'ties-rest', 'edge', 'frame-rest', 'frame', 'pale', 'rest', 'counted'] as const;
type Part = (typeof PARTS)[number];
type Paths = Record<Part, SVGPathElement>;

/** From a tie's end on the skin: it must not strike through the mark there. CSS px. */
const TIE_FREE = 9;
/** What bars with their numbers cover. CSS px. */
const TAKES = 16;

/** A ruler's bars, and the ties that say to which places of the line its ends belong. */
export function createBars(
  element: SVGGElement,
  ruler: Ruler,
): (view: RulerView, shown: number) => readonly Taken[] {
  const bars = rulerBars(ruler);
  const pathsIn = (className: string): Paths => {
    const group = element.appendChild(svg('g', className));
    return Object.fromEntries(PARTS.map((part) => [part, group.appendChild(svg('path', part))])) as Paths;
  };
  const far = pathsIn('far');
  const near = pathsIn('near');

  return ({ line, side }, shown) => {
    const drawn = new Map<SVGPathElement, string>();
    const add = (path: SVGPathElement, d: string): void => void drawn.set(path, (drawn.get(path) ?? '') + d);
    for (const { from, to, counted, full } of bars) {
      if (from >= shown) continue;
      const end = Math.min(to, shown);
      const d = pathOf(partOf(line, from, end).map((place) => beside(place, side)));
      const paths = facesAt(line, (from + end) / 2) ? near : far;
      add(paths.edge, d);
      add(counted ? paths.frame : paths['frame-rest'], d);
      add(full ? (counted ? paths.counted : paths.rest) : paths.pale, d);
    }
    const tie = (cun: number, part: 'ties' | 'ties-rest'): void => {
      if (cun > shown + 1e-6) return;
      const at = atCun(line, cun);
      const paths = facesAt(line, cun) ? near : far;
      add(paths[part], pathOf([outwards(at, side, TIE_FREE), beside(at, side, -5)]));
    };
    for (const cun of ruler.counted) tie(cun, 'ties');
    if (line.length - Math.max(...ruler.counted) > 0.5) tie(line.length, 'ties-rest');
    for (const paths of [far, near])
      for (const part of PARTS) paths[part].setAttribute('d', drawn.get(paths[part]) ?? '');
    return line.xs.map((x, i) => ({ ...beside({ x, y: line.ys[i]! }, side, 6), radius: TAKES }));
  };
}
