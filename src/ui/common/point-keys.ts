import type { PointKey } from '../../domain/locator/placement.ts';
import type { Acupoint } from '../../domain/records/acupoint.ts';

/** Every copy of a point on the body. */
export const keysOf = ({ id, laterality }: Acupoint): readonly PointKey[] =>
  laterality === 'midline' ? [`${id}.M`] : [`${id}.L`, `${id}.R`];

/** The copy that stands for the point where one is enough. */
export const mainKey = ({ id, laterality }: Acupoint): PointKey =>
  laterality === 'midline' ? `${id}.M` : `${id}.L`;
