import type { ReactNode } from 'react';
import type { Target } from '../../domain/plan/wish.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { PointName } from '../common/PointName.tsx';

/** What a step works on, as words alone. */
export function targetWords(dataset: Dataset, target: Target): string {
  if ('point' in target) return dataset.acupoints.get(target.point)?.names.pinyin ?? target.point;
  return dataset.stretches.get(target.stretch)?.name ?? target.stretch;
}

/** What a step works on: a point's name with its characters, or a stretch. */
export function targetName(dataset: Dataset, target: Target, code = false): ReactNode {
  const point = 'point' in target ? dataset.acupoints.get(target.point) : undefined;
  if (point) return <PointName point={point} code={code} />;
  return <span className="serif">{targetWords(dataset, target)}</span>;
}
