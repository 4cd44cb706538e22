import { CITING_KINDS, type Citing } from '../../domain/evidence/cited-by.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import type { LearnPage } from '../../domain/records/learn.ts';
import { t } from '../../messages/t.ts';
import { hrefOf } from '../common/address.ts';
import { Fold } from '../common/Fold.tsx';

interface CitingListProps {
  readonly dataset: Dataset;
  readonly pages: readonly LearnPage[];
  readonly citing: readonly Citing[];
}

/** More than this many of a kind wait behind their count. */
const SHOWN_AT_ONCE = 30;

/** What cites a work, kind by kind, each a way there where it has a page. */
export function CitingList({ dataset, pages, citing }: CitingListProps) {
  if (citing.length === 0) return <p>{t('sources.cited.none')}</p>;
  return CITING_KINDS.map((kind) => {
    const some = citing.filter((each) => each.kind === kind);
    if (some.length === 0) return null;
    return (
      <Fold
        key={kind}
        title={t(`sources.by.${kind}`, { count: some.length })}
        open={some.length <= SHOWN_AT_ONCE}
      >
        <ul className={kind === 'point' || kind === 'meridian' ? 'cited-codes' : 'bullets'}>
          {some.map((each) => (
            <li key={each.id}>
              <Name dataset={dataset} pages={pages} citing={each} />
            </li>
          ))}
        </ul>
      </Fold>
    );
  });
}

function Name({
  dataset,
  pages,
  citing: { kind, id },
}: Omit<CitingListProps, 'citing'> & { citing: Citing }) {
  switch (kind) {
    case 'complaint':
      return (
        <a className="link" href={hrefOf({ page: 'complaint', complaint: id })}>
          {dataset.complaints.get(id)?.title ?? id}
        </a>
      );
    case 'point':
      return (
        <a className="link" href={hrefOf({ page: 'point', point: id })}>
          {id}
        </a>
      );
    case 'meridian':
      return (
        <a className="link" href={hrefOf({ page: 'meridian', meridian: id })}>
          {id}
        </a>
      );
    case 'learn':
      return (
        <a className="link" href={hrefOf({ page: 'learn', topic: id })}>
          {pages.find((page) => page.id === id)?.title ?? id}
        </a>
      );
    case 'rule': {
      const rule = dataset.contraindications.get(id);
      return rule ? t('sources.rule', { level: t(`sources.level.${rule.level}`), reason: rule.reason }) : id;
    }
    case 'technique':
      return dataset.techniques.get(id)?.name ?? id;
    case 'stretch':
      return dataset.stretches.get(id)?.name ?? id;
  }
}
