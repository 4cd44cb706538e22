import type { ReactNode } from 'react';
import type { LearnPage } from '../../domain/records/learn.ts';
import { t } from '../../messages/t.ts';
import { LoadFailure } from '../common/LoadFailure.tsx';
import { useLearn } from './use-learn.ts';

/** Shows what needs the pages of Learn once they are here; until then, or without them, says so. */
export function WithLearn({ children }: { children: (pages: readonly LearnPage[]) => ReactNode }) {
  const { pages, failed, retry } = useLearn();
  if (pages) return children(pages);
  if (!failed) return <output className="page-body wants-room lead">{t('data.loading')}</output>;
  return (
    <div className="page-body wants-room">
      <LoadFailure onRetry={retry} />
    </div>
  );
}
