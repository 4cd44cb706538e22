const SVG = 'http://www.w3.org/2000/svg';

/** A new drawn element of a class. */
export function svg<K extends keyof SVGElementTagNameMap>(
  name: K,
  className: string,
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(SVG, name);
  if (className) element.setAttribute('class', className);
  return element;
}
