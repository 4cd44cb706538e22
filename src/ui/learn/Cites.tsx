import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import { hrefOf } from '../common/address.ts';
import { citationShort } from '../common/citation.ts';

interface CitesProps {
  readonly dataset: Dataset;
  readonly ids: readonly string[];
  /** The works of the page, in the order of their numbers. */
  readonly cited: readonly string[];
}

/** The works a block rests on, by their numbers on the page. */
export function Cites({ dataset, ids, cited }: CitesProps) {
  return (
    <span className="cites">
      {ids.map((id) => {
        const source = dataset.sources.get(id);
        if (!source) return null;
        const number = cited.indexOf(id) + 1;
        return (
          <a
            key={id}
            href={hrefOf({ page: 'sources', source: id })}
            aria-label={t('learn.cite', { number, source: citationShort(source) })}
            title={`${citationShort(source)}. ${source.title}`}
          >
            {number}
          </a>
        );
      })}
    </span>
  );
}
