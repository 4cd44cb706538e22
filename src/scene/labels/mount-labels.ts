import { parsePointKey, type PointKey } from '../../domain/locator/placement.ts';
import { useEmphasis } from '../../state/emphasis-store.ts';
import { useFind } from '../../state/find-store.ts';
import { frame, type ScreenPoint } from '../../state/frame.ts';
import { useSelection } from '../../state/selection-store.ts';
import { useView } from '../../state/view-store.ts';
import { createRulers } from '../finding/rulers.ts';
import { litLine } from '../finding/lit-line.ts';
import { landmarkScreen } from '../landmarks/landmark-screen.ts';
import { discs } from '../markers/discs.ts';
import { paper } from '../paper/paper.ts';
import { drawnBody } from '../surface/drawn-body.ts';
import { useStageBody } from '../surface/stage-body.ts';
import type { LabelArea, LabelRequest, PlacedLabel } from './label-types.ts';
import { layoutLabels } from './layout-labels.ts';
import { createName, pointText, removeName, type NameElement, type NameText } from './name-elements.ts';
import { PITCH } from './space-out.ts';
import { traceSilhouette } from './silhouette.ts';
import { svg } from './svg.ts';
import { wantedNames, type WantedName } from './wanted-names.ts';
import './labels.css';

type Box = Pick<LabelArea, 'left' | 'top' | 'right' | 'bottom'>;

/** Room between the outermost names and the edge of the stage or of a panel. */
const MARGIN = 12;
const NARROW = 520;
/** On paper nothing lies over the picture. */
const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 } as const;
/** From the middle of a mark to where its leader begins. CSS px. */
const RIM = { point: 5, landmark: 8, line: 3 } as const;

/**
 * Names of what is selected, hovered or asked for, set in the margins on fine leaders after every frame, and the
 * rulers of a finding: plain DOM, no React. Hidden from assistive technology, which has the list. Returns the
 * function that takes it away.
 */
export function mountLabels(host: HTMLElement): () => void {
  const layer = document.createElement('div');
  layer.className = 'stage-labels';
  layer.ariaHidden = 'true';
  const rulers = createRulers();
  const leaders = svg('svg', 'stage-leaders');
  layer.append(rulers.element, leaders);
  host.append(layer);
  const elements = new Map<string, NameElement>();

  const elementOf = (key: string, wanted: WantedName): NameElement | null => {
    const made = elements.get(key);
    if (made) return made;
    const text = textOf(key, wanted);
    if (!text) return null;
    const name = createName(layer, leaders, text);
    elements.set(key, name);
    return name;
  };
  const remove = (key: string, name: NameElement): void => {
    removeName(name);
    elements.delete(key);
  };

  const place = (): void => {
    const wanted = wantedNames();
    for (const [key, name] of elements) if (!wanted.has(key)) remove(key, name);
    const body = drawnBody();
    const isFinding = useFind.getState().steps !== null;
    if (!body || (wanted.size === 0 && !isFinding && !rulers.element.childElementCount)) return;
    const insets = paper.size ? NO_INSETS : useView.getState().insets;
    const silhouette = traceSilhouette(body, frame.viewProjection, frame.width, frame.height);
    const area = {
      left: insets.left + MARGIN,
      top: insets.top + MARGIN,
      right: frame.width - insets.right - MARGIN,
      bottom: frame.height - insets.bottom - MARGIN,
      reach: silhouette.reach,
    };
    const taken = rulers.place(area);
    // Through the skin, what is to be named is named on the far side too.
    const through = new Set<string>(useView.getState().ghost ? useEmphasis.getState().labelled : []);
    const requests: LabelRequest[] = [];
    for (const [key, name] of wanted) {
      const point = screenOf(key, name);
      const isShown = point?.visible || (through.has(key) && point && isWithin(point, area));
      const element = isShown ? elementOf(key, name) : null;
      if (!point || !element) continue;
      // A number that stands apart on its stem takes its name along.
      const { x, y } = discs.get(key as PointKey) ?? point;
      requests.push({ key, x, y, width: element.width, weight: name.weight });
    }
    const marks = [
      ...[...discs.values()].filter(({ key }) => frame.points.get(key)?.visible),
      ...taken.map((place) => ({ ...place, key: '' })),
    ];
    for (const { x, y, radius } of marks) silhouette.add(x, y, radius);
    draw(
      new Map(layoutLabels(requests, { ...area, discs: marks }).map((label) => [label.key, label])),
      wanted,
    );
  };

  const draw = (placed: ReadonlyMap<string, PlacedLabel>, wanted: ReadonlyMap<string, WantedName>): void => {
    const { selected } = useSelection.getState();
    const { current, marks } = useEmphasis.getState();
    const found = useFind.getState().key;
    for (const [key, { element, casing, leader }] of elements) {
      const at = placed.get(key);
      const shown = at ? '' : 'none';
      element.style.display = shown;
      casing.style.display = shown;
      leader.style.display = shown;
      if (!at) continue;
      const kind = wanted.get(key)?.kind ?? 'point';
      const meant = key === selected || key === current || key === found;
      const leftOut = kind === 'point' && marks.get(parsePointKey(key).id)?.kind === 'left-out';
      element.className = `stage-label ${kind}${meant ? ' meant' : ''}${leftOut ? ' left-out' : ''}`;
      leader.setAttribute('class', `leader${meant ? ' meant' : ''}`);
      element.style.transform = `translate(${Math.round(at.left)}px, ${Math.round(at.y - PITCH / 2)}px)`;
      const points = leaderPoints(at, discs.get(key as PointKey)?.radius ?? RIM[kind]);
      casing.setAttribute('points', points);
      leader.setAttribute('points', points);
    }
  };

  frame.listeners.add(place);
  const fonts = (): void => {
    for (const [key, name] of elements) remove(key, name);
    place();
  };
  document.fonts.addEventListener('loadingdone', fonts);
  return () => {
    frame.listeners.delete(place);
    document.fonts.removeEventListener('loadingdone', fonts);
    layer.remove();
  };
}

function textOf(key: string, { kind }: WantedName): NameText | null {
  if (kind === 'line') return litLine()?.text ?? null;
  if (kind === 'landmark') {
    const mark = landmarkScreen.get(key)?.mark;
    return mark ? { name: landmarkName(mark.place.is), code: null } : null;
  }
  const record = useStageBody.getState().dataset?.acupoints.get(parsePointKey(key).id);
  return record ? pointText(record) : null;
}

/** On a narrow stage what comes after a comma is left to the text beside it. */
const landmarkName = (is: string): string => (frame.width < NARROW ? is.replace(/,.*$/, '') : is);

const isWithin = ({ x, y }: ScreenPoint, { left, top, right, bottom }: Box): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

function screenOf(key: string, { kind }: WantedName): ScreenPoint | null {
  if (kind === 'line') return litLine()?.at ?? null;
  return (kind === 'landmark' ? landmarkScreen.get(key) : frame.points.get(key as PointKey)) ?? null;
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
