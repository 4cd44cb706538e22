import type { Ruler } from '../../domain/locator/finding.ts';
import { svg } from '../labels/svg.ts';
import { createBars } from './draw-bars.ts';
import { createBeside } from './draw-beside.ts';
import { createNumbers } from './draw-numbers.ts';
import type { RulerView, Taken } from './ruler-view.ts';

export interface RulerFigure {
  readonly element: SVGGElement;
  /** @returns what it covers in this frame */
  show(view: RulerView): readonly Taken[];
}

/** A ruler as drawn things that are made once and moved from frame to frame. */
export function createRulerFigure(ruler: Ruler): RulerFigure {
  const element = svg('g', 'ruler');
  const showBars = createBars(element, ruler);
  const showBeside = createBeside(element, ruler);
  const showNumbers = createNumbers(element, ruler);
  return {
    element,
    show(view) {
      element.setAttribute('class', `ruler${view.isCurrent ? ' current' : ''}`);
      const shown = view.drawn * view.line.length;
      showNumbers(view, shown);
      return [...showBars(view, shown), ...showBeside(view)];
    },
  };
}
