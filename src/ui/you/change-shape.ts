import type { BodyShape } from '../../domain/body/shape.ts';
import { useBody } from '../../state/body-store.ts';
import { useShapeHistory } from '../../state/shape-history.ts';

/** Gives the body another shape in one step that can be undone. */
export function changeShape(change: Partial<BodyShape>): void {
  useShapeHistory.getState().note();
  useBody.getState().reshape(change);
}
