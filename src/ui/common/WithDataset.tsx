import type { ReactNode } from 'react';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import { useDataset } from './dataset-context.ts';
import { LoadFailure } from './LoadFailure.tsx';

/** Shows what needs the records once they are here; until then, or without them, says so. */
export function WithDataset({ children }: { children: (dataset: Dataset) => ReactNode }) {
  const { dataset, failed, retry } = useDataset();
  if (dataset) return children(dataset);
  if (!failed) return <output className="page-body lead">{t('data.loading')}</output>;
  return (
    <div className="page-body">
      <LoadFailure onRetry={retry} />
    </div>
  );
}
