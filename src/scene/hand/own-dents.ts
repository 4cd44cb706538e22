import type { PointKey } from '../../domain/locator/placement.ts';
import { addScaled } from '../../domain/geometry/vec3.ts';
import type { Worked } from '../../state/emphasis-store.ts';
import { arrival } from '../motion/arrival.ts';
import { drawnFrame } from '../surface/drawn-body.ts';
import type { Dent } from './dents.ts';
import { HAND_CONTACTS } from './hand-contacts.ts';
import { offsetNow } from './offset-now.ts';

/** What the skin does under the body's own hand, once that has come. */
export function ownDents(key: PointKey, contact: Worked['contact']): Dent[] {
  const at = drawnFrame(key);
  if (!at || contact === 'ball' || contact === 'none') return [];
  const { along, across, depth } = offsetNow.value;
  return [
    {
      position: addScaled(addScaled(at.position, at.along, along), at.across, across),
      normal: at.normal,
      radius: HAND_CONTACTS[contact].radius,
      depth: depth * arrival.share,
    },
  ];
}
