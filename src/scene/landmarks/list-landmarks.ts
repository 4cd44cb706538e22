import { distance } from '../../domain/geometry/vec3.ts';
import type { FindStep, FoundPlace } from '../../domain/locator/finding.ts';

/** One landmark as it is drawn now. */
export interface LandmarkMark {
  /** Its name and side: `malleolus_lat.L`. */
  readonly key: string;
  readonly place: FoundPlace;
  /** Of the layer, of an earlier step of a finding, or of the one that is shown. */
  readonly look: 'layer' | 'quiet' | 'lit';
  /** Which of its step's places it is: they light up one after the other. */
  readonly order: number;
}

/** Metres: a landmark this near to an acupoint of the finding is that point, which has its own mark and name. */
const SAME = 0.004;

/** The landmarks that a step shows, acupoints left out: those of its own, or the ends that its ruler is laid between. */
const stepLandmarks = (step: FindStep): readonly FoundPlace[] =>
  (step.kind === 'places' ? step.places : step.kind === 'ruler' ? step.ruler.ends : []).filter(
    ({ kind }) => kind === 'landmark',
  );

/**
 * Which landmarks are drawn, later ones over earlier ones: the layer, then those of a finding's steps so far.
 * @param index the step that is shown
 */
export function listLandmarks(
  layer: readonly FoundPlace[],
  steps: readonly FindStep[],
  index: number,
): LandmarkMark[] {
  const marks = new Map<string, LandmarkMark>();
  const set = (place: FoundPlace, look: LandmarkMark['look'], order: number): void => {
    const key = `${place.id}.${place.side}`;
    // Put last again, so that it is drawn over the others.
    marks.delete(key);
    marks.set(key, { key, place, look, order });
  };
  const points = steps.flatMap((step) =>
    step.kind === 'places' ? step.places.filter(({ kind }) => kind === 'point') : [],
  );
  const isPoint = ({ position }: FoundPlace): boolean =>
    points.some((point) => distance(point.position, position) < SAME);
  for (const place of layer) set(place, 'layer', 0);
  steps.slice(0, index + 1).forEach((step, i) => {
    stepLandmarks(step)
      .filter((place) => !isPoint(place))
      .forEach((place, order) => set(place, i === index ? 'lit' : 'quiet', order));
  });
  return [...marks.values()];
}
