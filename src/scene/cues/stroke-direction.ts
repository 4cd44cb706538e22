import type { BodyRegion } from '../../domain/body/region.ts';
import { parsePointKey, type PointKey } from '../../domain/locator/placement.ts';
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

/** Along a limb strokes run down it, on head and trunk they run across. */
export function isStrokeAcross(key: PointKey | undefined): boolean {
  if (!key) return false;
  const region = useStageBody.getState().dataset?.acupoints.get(parsePointKey(key).id)?.region;
  return region !== undefined && ACROSS.has(region);
}
