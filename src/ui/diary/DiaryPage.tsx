import { lazy, Suspense, useEffect } from 'react';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import { hrefOf, type DiaryPart } from '../common/address.ts';
import { PageHead } from '../common/PageHead.tsx';
import { showFigure } from '../common/show-figure.ts';
import { WithDataset } from '../common/WithDataset.tsx';
import { DataPart } from './DataPart.tsx';
import { DiaryTroubleNotice } from './DiaryTroubleNotice.tsx';
import { EntriesPart } from './EntriesPart.tsx';
import '../you/you.css';
import './diary.css';

const SummaryPart = lazy(() => import('../summary/SummaryPart.tsx'));
const RemindersPart = lazy(() => import('../reminders/RemindersPart.tsx'));

const PARTS = [undefined, 'summary', 'reminders', 'data'] as const satisfies readonly (
  DiaryPart | undefined
)[];
const nameOf = (part: DiaryPart | undefined) => part ?? 'entries';

/** What was done and how it went; and what comes of it. */
export default function DiaryPage({ part }: { part?: DiaryPart }) {
  useEffect(showFigure, []);
  return (
    <>
      <PageHead
        title={t('diary.title')}
        windowTitle={part ? `${t(`diary.part.${part}`)} · ${t('diary.title')}` : undefined}
        back={{ href: hrefOf({ page: 'home' }), label: t('nav.relieve') }}
      >
        <nav className="you-parts diary-parts" aria-label={t('diary.parts')}>
          {PARTS.map((each) => (
            <a
              key={nameOf(each)}
              href={hrefOf(each ? { page: 'diary', part: each } : { page: 'diary' })}
              aria-current={each === part ? 'page' : undefined}
            >
              {t(`diary.part.${nameOf(each)}`)}
            </a>
          ))}
        </nav>
      </PageHead>
      <WithDataset>
        {(dataset) => (
          <div className="page-body wants-room diary">
            <DiaryTroubleNotice />
            <Suspense>
              <Part dataset={dataset} part={part} />
            </Suspense>
          </div>
        )}
      </WithDataset>
    </>
  );
}

function Part({ dataset, part }: { dataset: Dataset; part: DiaryPart | undefined }) {
  switch (part) {
    case 'summary':
      return <SummaryPart dataset={dataset} />;
    case 'reminders':
      return <RemindersPart dataset={dataset} />;
    case 'data':
      return <DataPart />;
    case undefined:
      return <EntriesPart dataset={dataset} />;
  }
}
