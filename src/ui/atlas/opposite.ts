import { dot } from '../../domain/geometry/vec3.ts';
import type { Placement } from '../../domain/locator/placement.ts';

/** Cosine between two normals below which no one view shows both places. */
const TURNED_AWAY = -0.2;

/** Whether two places of the skin look such different ways that the body must be seen through to show both. */
export const isOpposite = (a: Placement, b: Placement): boolean => dot(a.normal, b.normal) < TURNED_AWAY;
