import type { BodyRegion } from '../../domain/body/region.ts';
import { parsePointKey } from '../../domain/locator/placement.ts';
import type { StrokeWay } from '../../domain/session/stroke-way.ts';
import type { Cue } from '../../state/emphasis-store.ts';
import { useStageBody } from '../surface/stage-body.ts';

const ACROSS: ReadonlySet<BodyRegion> = new Set([
  'face',
  'scalp',
  'chest',
  'abdomen',
  'upper-back',
  'lower-back',
  'sacrum',
  'shoulder',
]);

/** Which way a cue strokes: as its step says, else down along a limb and across on head and trunk. */
export function strokeWay({ way, keys }: Cue): StrokeWay {
  if (way) return way;
  const [key] = keys;
  const region = key && useStageBody.getState().dataset?.acupoints.get(parsePointKey(key).id)?.region;
  return region && ACROSS.has(region) ? 'across' : 'down';
}
