import type { Ruler } from '../../domain/locator/finding.ts';
import { svg } from '../labels/svg.ts';
import { rulerNumerals } from './ruler-bars.ts';
import { atCun } from './ruler-line.ts';
import { beside, countedPart, type RulerView } from './ruler-view.ts';

/** From the middle of a ruler to its numbers. CSS px. */
export const NUMBER = 17;

/** The numbers of a ruler, outside it. */
export function createNumbers(element: SVGGElement, ruler: Ruler): (view: RulerView, shown: number) => void {
  const { low, high, cun: counted } = countedPart(ruler);
  const numbers = new Map<string, SVGTextElement>();
  const numberOf = (name: string, text: string): SVGTextElement => {
    const made = numbers.get(name) ?? element.appendChild(svg('text', ''));
    made.textContent = text;
    numbers.set(name, made);
    return made;
  };

  return ({ line, side, isCurrent }, shown) => {
    const [a, b] = [atCun(line, low), atCun(line, high)];
    const cunOnScreen = Math.hypot(b.x - a.x, b.y - a.y) / Math.max(counted, 1e-6);
    const wanted = new Set<string>();
    for (const { cun, text, counted: isCounted } of rulerNumerals(ruler, cunOnScreen)) {
      const isAnswer = isCounted && Math.abs(cun - ruler.counted[1]) < 1e-6;
      // Of a ruler that was laid before, what it gave.
      if (cun > shown + 1e-6 || (!isCurrent && !isAnswer)) continue;
      const name = `${text}@${cun}`;
      wanted.add(name);
      const number = numberOf(name, text);
      number.setAttribute('class', `number${isCounted ? ' counted' : ''}${isAnswer ? ' answer' : ''}`);
      const { x, y } = beside(atCun(line, cun), side, NUMBER);
      number.setAttribute('x', x.toFixed(1));
      number.setAttribute('y', y.toFixed(1));
    }
    for (const [name, number] of numbers) number.style.display = wanted.has(name) ? '' : 'none';
  };
}
