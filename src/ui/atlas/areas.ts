import type { BodyRegion } from '../../domain/body/region.ts';
import type { Acupoint } from '../../domain/records/acupoint.ts';
import type { ViewPreset } from '../../state/view-store.ts';

/** A part of the body as people name it: several regions of the skin, looked at together. */
export interface Area {
  readonly id: string;
  readonly regions: readonly BodyRegion[];
  /** There are two of it, so that one is shown at a time. */
  readonly paired: boolean;
  /** The views that show it, the first of them first. */
  readonly views: readonly ViewPreset[];
}

/** Every region of the skin belongs to one area at least; the wrist ends the arm and begins the hand. */
export const AREAS = [
  { id: 'head', regions: ['scalp', 'face', 'ear'], paired: false, views: ['front', 'back', 'left', 'top'] },
  { id: 'face', regions: ['face'], paired: false, views: ['face'] },
  { id: 'ear', regions: ['ear'], paired: true, views: ['ear'] },
  { id: 'neck', regions: ['nape', 'throat'], paired: false, views: ['front', 'back', 'left'] },
  { id: 'shoulder', regions: ['shoulder', 'axilla'], paired: true, views: ['front', 'back'] },
  {
    id: 'arm',
    regions: ['upper-arm', 'elbow', 'forearm', 'wrist'],
    paired: true,
    views: ['front', 'back', 'left'],
  },
  {
    id: 'hand',
    regions: ['hand-back', 'palm', 'fingers', 'wrist'],
    paired: true,
    views: ['hand-back', 'palm'],
  },
  { id: 'chest', regions: ['chest'], paired: false, views: ['front'] },
  { id: 'abdomen', regions: ['abdomen', 'groin'], paired: false, views: ['front'] },
  { id: 'side', regions: ['flank', 'axilla'], paired: true, views: ['left'] },
  { id: 'back', regions: ['upper-back', 'lower-back', 'sacrum'], paired: false, views: ['back'] },
  { id: 'hip', regions: ['buttock'], paired: true, views: ['back', 'left'] },
  {
    id: 'leg',
    regions: ['thigh', 'knee', 'lower-leg'],
    paired: true,
    views: ['front', 'back', 'left', 'right'],
  },
  { id: 'foot', regions: ['ankle', 'foot-top', 'sole', 'toes'], paired: true, views: ['foot', 'sole'] },
] as const satisfies readonly Area[];

export type AreaId = (typeof AREAS)[number]['id'];

export const areaOf = (id: string) => AREAS.find((area) => area.id === id);

/** Whether a point, or one of its further places, lies in an area. */
export const liesIn = (point: Acupoint, { regions }: Area): boolean =>
  regions.includes(point.region) || (point.places?.some(({ region }) => regions.includes(region)) ?? false);
