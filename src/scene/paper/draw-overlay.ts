/**
 * Draws an overlay of paths and words (the rulers of a finding) onto a picture as the page shows it: CSS px, with the
 * styles that are computed just now.
 */
export function drawOverlay(context: CanvasRenderingContext2D, overlay: SVGSVGElement): void {
  for (const child of overlay.children) drawElement(context, child, 1);
}

function drawElement(context: CanvasRenderingContext2D, element: Element, opacity: number): void {
  if (!(element instanceof SVGGraphicsElement) || element instanceof SVGDefsElement) return;
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden') return;
  const seen = opacity * Number(style.opacity);
  context.save();
  const moved = element.transform.baseVal.consolidate()?.matrix;
  if (moved) context.transform(moved.a, moved.b, moved.c, moved.d, moved.e, moved.f);
  if (element instanceof SVGPathElement) drawPath(context, element, style, seen);
  else if (element instanceof SVGTextElement) drawText(context, element, style, seen);
  else for (const child of element.children) drawElement(context, child, seen);
  context.restore();
}

function drawPath(
  context: CanvasRenderingContext2D,
  element: SVGPathElement,
  style: CSSStyleDeclaration,
  opacity: number,
): void {
  const way = element.getAttribute('d');
  if (!way) return;
  const path = new Path2D(way);
  const fill = paintOf(context, element, style.fill);
  if (fill) {
    context.globalAlpha = opacity * Number(style.fillOpacity);
    context.fillStyle = fill;
    context.fill(path);
  }
  const stroke = paintOf(context, element, style.stroke);
  if (!stroke) return;
  context.globalAlpha = opacity * Number(style.strokeOpacity);
  context.strokeStyle = stroke;
  context.lineWidth = Number.parseFloat(style.strokeWidth);
  context.lineJoin = style.strokeLinejoin as CanvasLineJoin;
  context.setLineDash(
    style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[ ,]+/).map(Number.parseFloat),
  );
  context.stroke(path);
}

function drawText(
  context: CanvasRenderingContext2D,
  element: SVGTextElement,
  style: CSSStyleDeclaration,
  opacity: number,
): void {
  const text = element.textContent ?? '';
  const at = [Number(element.getAttribute('x')), Number(element.getAttribute('y'))] as const;
  context.globalAlpha = opacity;
  context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  context.textAlign = style.textAnchor === 'middle' ? 'center' : 'left';
  context.textBaseline = style.dominantBaseline === 'central' ? 'middle' : 'alphabetic';
  context.lineJoin = 'round';
  context.strokeStyle = style.stroke;
  context.lineWidth = Number.parseFloat(style.strokeWidth);
  // The casing first, as `paint-order: stroke` has it.
  context.strokeText(text, ...at);
  context.fillStyle = style.fill;
  context.fillText(text, ...at);
}

/** A colour, a gradient from top to bottom by its id, or null for none. */
function paintOf(
  context: CanvasRenderingContext2D,
  element: SVGElement,
  paint: string,
): string | CanvasGradient | null {
  if (paint === 'none') return null;
  const id = /^url\("?#([^")]+)"?\)/.exec(paint)?.[1];
  const source = id === undefined ? null : element.ownerSVGElement?.getElementById(id);
  if (!source) return paint;
  const [top, bottom] = [Number(source.getAttribute('y1')), Number(source.getAttribute('y2'))];
  const gradient = context.createLinearGradient(0, top, 0, bottom);
  for (const stop of source.children) {
    const { stopColor } = getComputedStyle(stop);
    const clear = Number(stop.getAttribute('stop-opacity')) === 0;
    gradient.addColorStop(Number(stop.getAttribute('offset')), clear ? cleared(stopColor) : stopColor);
  }
  return gradient;
}

/** The same colour, seen through altogether. */
const cleared = (colour: string): string => colour.replace(/^rgb\(([^)]+)\)$/, 'rgba($1, 0)');
