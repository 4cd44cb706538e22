import { parsePointKey, pointKey, type PointKey } from '../../domain/locator/placement.ts';
import { useEmphasis } from '../../state/emphasis-store.ts';
import { useFind } from '../../state/find-store.ts';
import { frame } from '../../state/frame.ts';
import { useSelection } from '../../state/selection-store.ts';
import { useView } from '../../state/view-store.ts';
import { hoveredLandmark } from '../landmarks/hovered-landmark.ts';
import { landmarkScreen } from '../landmarks/landmark-screen.ts';
import { foundPoints } from '../finding/found-points.ts';
import { meridianOf } from '../markers/list-marks.ts';
import { MEANT } from './label-types.ts';
import { columnNames } from './column-names.ts';

/** What a name belongs to: an acupoint, by its key; a landmark, by its name and side; or the line of a finding. */
export interface WantedName {
  readonly kind: 'point' | 'landmark' | 'line';
  readonly weight: number;
}

/** Names of what is asked for weigh more than those that only fill the margins. */
const WEIGHT = {
  layer: 0.3,
  plate: 0.4,
  meridian: 0.5,
  member: 0.6,
  labelled: 1,
  found: 1.2,
  pinned: 1.5,
} as const;

/** Under which the line of the step shown goes. */
const LINE_NAME = 'line';

/** Which names are asked for in this frame, with their weight. */
export function wantedNames(): Map<string, WantedName> {
  const wanted = new Map<string, WantedName>();
  const point = (key: PointKey | null, weight: number): void => {
    if (key) wanted.set(key, { kind: 'point', weight });
  };
  const { selected, hovered, pinned } = useSelection.getState();
  const { labelled, current, marks } = useEmphasis.getState();
  const { labels, meridian, landmarks, isolated } = useView.getState();
  const { key: found, steps, step } = useFind.getState();
  if (labels && !steps) {
    // The meridian that stands out is named along one side of the body.
    for (const key of meridian ? frame.points.keys() : []) {
      const { id, side, place } = parsePointKey(key);
      if (side !== 'R' && place === undefined && meridianOf(id) === meridian) point(key, WEIGHT.meridian);
    }
    // A part by itself is a plate of the atlas: it is named as far as the margins carry.
    if (isolated && !meridian) {
      const places = Array.from(frame.points, ([key, at]) => ({ key, id: parsePointKey(key).id, point: at }));
      for (const key of columnNames(places, frame.width, frame.height)) point(key as PointKey, WEIGHT.plate);
    }
    for (const [id, { kind }] of marks) {
      if (kind !== 'member') continue;
      for (const side of ['L', 'M'] as const) point(pointKey({ id, side }), WEIGHT.member);
    }
    for (const key of labelled) point(key, WEIGHT.labelled);
  }
  if (labels && landmarks !== 'off' && !steps) {
    const places = Array.from(landmarkScreen, ([key, point]) => ({ key, id: point.mark.place.id, point }));
    for (const key of columnNames(places, frame.width, frame.height))
      wanted.set(key, { kind: 'landmark', weight: WEIGHT.layer });
  }
  for (const key of pinned) point(key, WEIGHT.pinned);
  for (const { key, index } of foundPoints(steps ?? [])) {
    if (index <= step) point(key, index === step ? MEANT : WEIGHT.found);
  }
  for (const [key, { mark }] of landmarkScreen) {
    if (mark.look !== 'layer')
      wanted.set(key, { kind: 'landmark', weight: mark.look === 'lit' ? MEANT : WEIGHT.found });
  }
  if (steps?.[step]?.kind === 'line') wanted.set(LINE_NAME, { kind: 'line', weight: MEANT });
  const landmark = hoveredLandmark.key;
  if (landmark) wanted.set(landmark, { kind: 'landmark', weight: MEANT });
  point(hovered, MEANT);
  point(selected, MEANT + 1);
  point(steps ? found : null, MEANT + 1);
  point(current, MEANT + 2);
  return wanted;
}
