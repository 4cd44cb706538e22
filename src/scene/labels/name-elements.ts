import type { Acupoint } from '../../domain/records/acupoint.ts';
import { svg } from './svg.ts';

/** One name in the margin with its leader, as elements of the page. */
export interface NameElement {
  readonly element: HTMLDivElement;
  readonly casing: SVGPolylineElement;
  readonly leader: SVGPolylineElement;
  /** CSS px. */
  readonly width: number;
}

export interface NameText {
  readonly name: string;
  readonly code: string | null;
}

export const pointText = ({ id, names }: Pick<Acupoint, 'id' | 'names'>): NameText => ({
  name: names.pinyin,
  code: id,
});

/** @param leaders where the leader is drawn: casings below all lines */
export function createName(layer: HTMLElement, leaders: SVGSVGElement, text: NameText): NameElement {
  const element = document.createElement('div');
  element.className = 'stage-label';
  const name = document.createElement('span');
  name.className = 'name';
  name.textContent = text.name;
  element.append(name);
  if (text.code) {
    name.lang = 'zh-Latn';
    const code = document.createElement('span');
    code.className = 'code';
    code.textContent = text.code;
    element.append(code);
  } else element.classList.add('landmark');
  layer.append(element);
  const casing = svg('polyline', 'casing');
  const leader = svg('polyline', 'leader');
  leaders.prepend(casing);
  leaders.append(leader);
  return { element, casing, leader, width: element.offsetWidth };
}

export function removeName({ element, casing, leader }: NameElement): void {
  element.remove();
  casing.remove();
  leader.remove();
}
