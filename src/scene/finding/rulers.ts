import type { Ruler } from '../../domain/locator/finding.ts';
import { useFind } from '../../state/find-store.ts';
import { eye } from '../camera/focus.ts';
import { pace } from './pace.ts';
import { onScreen } from './project.ts';
import { createRulerFigure, type RulerFigure } from './ruler-figure.ts';
import type { Taken } from './ruler-view.ts';
import { screenLine } from './ruler-line.ts';
import { rulerSide, type RulerRoom, type RulerSide } from './ruler-side.ts';
import { drawnShare } from './step-time.ts';
import { createFingerPaint } from './draw-fingers.ts';
import { svg } from '../labels/svg.ts';
import './finding.css';

export interface Rulers {
  readonly element: SVGSVGElement;
  /** Draws the rulers of the steps shown so far. @returns what names must keep off */
  place(room: RulerRoom): readonly Taken[];
}

interface Laid {
  readonly figure: RulerFigure;
  side: RulerSide | undefined;
}

/** The cun rulers of a finding: drawn over the picture, each a true copy of its way over the skin, set beside it. */
export function createRulers(): Rulers {
  const element = svg('svg', 'stage-finding');
  element.append(createFingerPaint());
  let laid = new Map<Ruler, Laid>();

  const place = (room: RulerRoom): readonly Taken[] => {
    const { steps, step } = useFind.getState();
    const shown = (steps ?? []).slice(0, step + 1);
    const next = new Map<Ruler, Laid>();
    const taken: Taken[] = [];
    shown.forEach((each, i) => {
      if (each.kind !== 'ruler') return;
      const { ruler } = each;
      let one = laid.get(ruler);
      if (!one) {
        one = { figure: createRulerFigure(ruler), side: sameRuler(laid, ruler)?.side };
        element.append(one.figure.element);
      }
      next.set(ruler, one);
      const line = screenLine(ruler, onScreen, eye);
      one.side = rulerSide(line, ruler.counted, room, one.side);
      const isCurrent = i === step;
      const drawn = isCurrent ? drawnShare(each, pace.seconds) : 1;
      taken.push(...one.figure.show({ ruler, line, side: one.side, room, drawn, isCurrent }));
    });
    for (const [ruler, { figure }] of laid) if (!next.has(ruler)) figure.element.remove();
    laid = next;
    return taken;
  };
  return { element, place };
}

/** The ruler that the same step had on the shape before. */
const sameRuler = (laid: ReadonlyMap<Ruler, Laid>, { id }: Ruler): Laid | undefined =>
  [...laid].find(([ruler]) => ruler.id === id)?.[1];
