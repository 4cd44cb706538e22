import { parsePointKey, type PointKey } from '../../domain/locator/placement.ts';
import { useEmphasis } from '../../state/emphasis-store.ts';
import { frame } from '../../state/frame.ts';
import { useSelection } from '../../state/selection-store.ts';
import { useView } from '../../state/view-store.ts';
import { meridianOf } from '../markers/list-marks.ts';
import { useStageBody } from '../surface/stage-body.ts';
import { discs } from '../markers/discs.ts';
import { layoutLabels, MEANT, type LabelRequest, type PlacedLabel } from './layout-labels.ts';
import { PITCH } from './space-out.ts';
import { traceSilhouette } from './silhouette.ts';
import './labels.css';

const SVG = 'http://www.w3.org/2000/svg';
/** Room between the outermost names and the edge of the stage or of a panel. */
const MARGIN = 12;

interface LabelElement {
  readonly element: HTMLDivElement;
  readonly casing: SVGPolylineElement;
  readonly leader: SVGPolylineElement;
  width: number;
}

/**
 * Names of what is selected, hovered or asked for, set in the margins on fine leaders after every frame: plain DOM,
 * no React. Hidden from assistive technology, which has the list. Returns the function that takes it away.
 */
export function mountLabels(host: HTMLElement): () => void {
  const layer = document.createElement('div');
  layer.className = 'stage-labels';
  layer.ariaHidden = 'true';
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'stage-leaders');
  layer.append(svg);
  host.append(layer);
  const elements = new Map<PointKey, LabelElement>();

  const elementOf = (key: PointKey): LabelElement | null => {
    const made = elements.get(key);
    if (made) return made;
    const { id } = parsePointKey(key);
    const record = useStageBody.getState().dataset?.acupoints.get(id);
    if (!record) return null;
    const element = document.createElement('div');
    const name = document.createElement('span');
    name.className = 'name';
    name.lang = 'zh-Latn';
    name.textContent = record.names.pinyin;
    const code = document.createElement('span');
    code.className = 'code';
    code.textContent = id;
    element.append(name, code);
    element.className = 'stage-label';
    layer.append(element);
    const casing = document.createElementNS(SVG, 'polyline');
    casing.setAttribute('class', 'casing');
    const leader = document.createElementNS(SVG, 'polyline');
    svg.prepend(casing);
    svg.append(leader);
    const label = { element, casing, leader, width: element.offsetWidth };
    elements.set(key, label);
    return label;
  };
  const remove = (key: PointKey, label: LabelElement): void => {
    label.element.remove();
    label.casing.remove();
    label.leader.remove();
    elements.delete(key);
  };

  const place = (): void => {
    const wanted = wantedKeys();
    for (const [key, label] of elements) if (!wanted.has(key)) remove(key, label);
    const { body } = useStageBody.getState();
    if (wanted.size === 0 || !body) return;
    const requests: LabelRequest[] = [];
    for (const [key, weight] of wanted) {
      const point = frame.points.get(key);
      const label = point?.visible ? elementOf(key) : null;
      if (!point || !label) continue;
      // A number that stands apart on its stem takes its name along.
      const { x, y } = discs.get(key) ?? point;
      requests.push({ key, x, y, width: label.width, weight });
    }
    const { insets } = useView.getState();
    const silhouette = traceSilhouette(body, frame.viewProjection, frame.width, frame.height);
    const marks = [...discs.values()].filter(({ key }) => frame.points.get(key)?.visible);
    for (const { x, y, radius } of marks) silhouette.add(x, y, radius);
    const placed = layoutLabels(requests, {
      left: insets.left + MARGIN,
      top: insets.top + MARGIN,
      right: frame.width - insets.right - MARGIN,
      bottom: frame.height - insets.bottom - MARGIN,
      discs: marks,
      reach: silhouette.reach,
    });
    draw(new Map(placed.map((label) => [label.key as PointKey, label])));
  };

  const draw = (placed: ReadonlyMap<PointKey, PlacedLabel>): void => {
    const { selected } = useSelection.getState();
    const { current, marks } = useEmphasis.getState();
    for (const [key, { element, casing, leader }] of elements) {
      const at = placed.get(key);
      const shown = at ? '' : 'none';
      element.style.display = shown;
      casing.style.display = shown;
      leader.style.display = shown;
      if (!at) continue;
      const meant = key === selected || key === current;
      const leftOut = marks.get(parsePointKey(key).id)?.kind === 'left-out';
      element.className = `stage-label${meant ? ' meant' : ''}${leftOut ? ' left-out' : ''}`;
      leader.setAttribute('class', `leader${meant ? ' meant' : ''}`);
      element.style.transform = `translate(${Math.round(at.left)}px, ${Math.round(at.y - PITCH / 2)}px)`;
      const points = leaderPoints(at, discs.get(key)?.radius ?? 5);
      casing.setAttribute('points', points);
      leader.setAttribute('points', points);
    }
  };

  frame.listeners.add(place);
  const fonts = (): void => {
    for (const [key, label] of elements) remove(key, label);
    place();
  };
  document.fonts.addEventListener('loadingdone', fonts);
  return () => {
    frame.listeners.delete(place);
    document.fonts.removeEventListener('loadingdone', fonts);
    layer.remove();
  };
}

/** Which names are asked for, with their weight. */
function wantedKeys(): Map<PointKey, number> {
  const { selected, hovered } = useSelection.getState();
  const { labelled, current } = useEmphasis.getState();
  const { labels, meridian } = useView.getState();
  const wanted = new Map<PointKey, number>();
  if (labels) {
    // The meridian that stands out is named along one side of the body.
    for (const key of meridian ? frame.points.keys() : []) {
      const { id, side } = parsePointKey(key);
      if (side !== 'R' && meridianOf(id) === meridian) wanted.set(key, 0.5);
    }
    for (const key of labelled) wanted.set(key, 1);
  }
  for (const [key, weight] of [
    [hovered, MEANT],
    [selected, MEANT + 1],
    [current, MEANT + 2],
  ] as const) {
    if (key) wanted.set(key, weight);
  }
  return wanted;
}

/** From the rim of the mark to the elbow and level to the name. */
function leaderPoints(at: PlacedLabel, rim: number): string {
  const dx = at.elbowX - at.x;
  const dy = at.y - at.pointY;
  const length = Math.hypot(dx, dy) || 1;
  const x = at.x + (dx / length) * rim;
  const y = at.pointY + (dy / length) * rim;
  return `${x.toFixed(1)},${y.toFixed(1)} ${at.elbowX.toFixed(1)},${at.y.toFixed(1)} ${at.edgeX.toFixed(1)},${at.y.toFixed(1)}`;
}
