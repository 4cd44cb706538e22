import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { loadDataset } from '../dataset/dataset.ts';
import type { Dataset } from '../domain/records/dataset.ts';
import { useBody } from '../state/body-store.ts';
import { DatasetContext } from '../ui/common/dataset-context.ts';

/** Fetches the records: at once where the page needs them, else when the body has had its first picture. */
export function DatasetProvider({ needed, children }: { needed: boolean; children: ReactNode }) {
  const [dataset, setDataset] = useState<Dataset | null>(null);
  const [failed, setFailed] = useState(false);
  const pictured = useBody((s) => s.status !== 'loading');
  const load = useCallback(() => {
    loadDataset().then(
      (loaded) => {
        setDataset(loaded);
        setFailed(false);
      },
      () => setFailed(true),
    );
  }, []);
  const wanted = needed || pictured;
  useEffect(() => {
    if (wanted) load();
  }, [wanted, load]);
  const answer = useMemo(() => ({ dataset, failed, retry: load }), [dataset, failed, load]);
  return <DatasetContext value={answer}>{children}</DatasetContext>;
}
