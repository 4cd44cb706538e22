import type { Acupoint } from '../../domain/records/acupoint.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import { hrefOf } from '../common/address.ts';
import { PointName } from '../common/PointName.tsx';

/** The neighbours a point is easily taken for, and what tells each apart. */
export function Confusable({ dataset, point }: { dataset: Dataset; point: Acupoint }) {
  const neighbours = (point.confusable ?? []).flatMap(({ point: id, tell }) => {
    const other = dataset.acupoints.get(id);
    return other ? [{ other, tell }] : [];
  });
  if (neighbours.length === 0) return null;
  return (
    <section className="part">
      <h2>{t('confuse.title')}</h2>
      <ul className="neighbours">
        {neighbours.map(({ other, tell }) => (
          <li key={other.id}>
            <p className="neighbour-name">
              <a href={hrefOf({ page: 'point', point: other.id })}>
                <PointName point={other} code />
              </a>
              <a
                className="link small"
                href={hrefOf({ page: 'compare', points: [point.id, other.id] })}
                aria-label={t('confuse.compare.label', { first: point.id, second: other.id })}
              >
                {t('confuse.compare')}
              </a>
            </p>
            <p>{tell}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
