import { useMemo } from 'react';
import type { Dataset } from '../../domain/records/dataset.ts';
import { marksForProfile, type PointMark } from '../../domain/safety/marks.ts';
import { useProfile } from '../../state/profile-store.ts';

/** What each point means for the person, by point id; a point without a mark has no warning for them. */
export function useMarks(dataset: Dataset): ReadonlyMap<string, PointMark> {
  const profile = useProfile((s) => s.profile);
  return useMemo(() => marksForProfile(dataset, profile), [dataset, profile]);
}

/** Whether a point is one that a person is not to press. */
export const isLeftOut = (mark: PointMark | undefined): mark is PointMark =>
  mark !== undefined && mark.verdict !== 'caution';
