import type { Inks, Rgb } from '../theme/inks.ts';

/** What names are written in, as labels.css has it. CSS px. */
const NAME = 16.5;
const CODE = 13.5;

const css = ([r, g, b]: Rgb): string =>
  `rgb(${[r, g, b].map((channel) => Math.round(channel * 255)).join(' ')})`;

/** Writes the names that stand in the margins, with their leaders, onto a picture of the stage. */
export function drawNames(context: CanvasRenderingContext2D, host: HTMLElement, inks: Inks): void {
  const style = getComputedStyle(document.documentElement);
  const serif = style.getPropertyValue('--serif');
  const sans = style.getPropertyValue('--sans');
  for (const leader of host.querySelectorAll<SVGPolylineElement>('.leader')) {
    if (leader.style.display === 'none') continue;
    const numbers = (leader.getAttribute('points') ?? '').split(/[ ,]+/).map(Number);
    context.beginPath();
    for (let i = 0; i + 1 < numbers.length; i += 2) context.lineTo(numbers[i]!, numbers[i + 1]!);
    context.strokeStyle = css(leader.classList.contains('meant') ? inks.cinnabar : inks.ink3);
    context.lineWidth = 0.9;
    context.stroke();
  }
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  for (const label of host.querySelectorAll<HTMLElement>('.stage-label')) {
    const place = /translate\((-?[\d.]+)px, (-?[\d.]+)px\)/.exec(label.style.transform);
    if (!place || label.style.display === 'none') continue;
    let x = Number(place[1]);
    const y = Number(place[2]) + 12.5;
    const isMeant = label.classList.contains('meant');
    const isItalic = label.classList.contains('landmark') || label.classList.contains('line');
    for (const part of label.children) {
      const isCode = part.className === 'code';
      context.font = isCode
        ? `400 ${CODE}px ${sans}`
        : `${isItalic ? 'italic 400' : isMeant ? '600' : '500'} ${NAME}px ${serif}`;
      const text = part.textContent ?? '';
      context.strokeStyle = css(inks.casing);
      context.lineWidth = 3;
      context.strokeText(text, x, y);
      context.fillStyle = css(isMeant && !isCode ? inks.cinnabar : inks.ink);
      context.fillText(text, x, y);
      x += context.measureText(text).width + 6;
    }
  }
}
