import type { FindStep } from '../../domain/locator/finding.ts';
import { pointKey, type PointKey } from '../../domain/locator/placement.ts';

/** The acupoints that a finding starts from, each with the index of its first step. */
export function foundPoints(
  steps: readonly FindStep[],
): readonly { readonly key: PointKey; readonly index: number }[] {
  return steps.flatMap((step, index) =>
    step.kind === 'places'
      ? step.places
          .filter(({ kind }) => kind === 'point')
          .map(({ id, side }) => ({ key: pointKey({ id, side }), index }))
      : [],
  );
}
