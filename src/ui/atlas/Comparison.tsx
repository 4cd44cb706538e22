import type { ReactNode } from 'react';
import type { Acupoint } from '../../domain/records/acupoint.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import { useBody } from '../../state/body-store.ts';
import { hrefOf } from '../common/address.ts';
import { Icon } from '../common/Icon.tsx';
import { MeridianSwatch } from '../common/MeridianSwatch.tsx';
import { mainKey } from '../common/point-keys.ts';
import { PointName } from '../common/PointName.tsx';
import { categoryName } from './category-words.ts';
import { isOpposite } from './opposite.ts';
import { skinDistance } from './skin-distance.ts';
import { isLeftOut, useMarks } from './use-marks.ts';

interface ComparisonProps {
  readonly dataset: Dataset;
  readonly pair: readonly [Acupoint, Acupoint];
}

/** What tells two points apart first, then each of their facts side by side. */
export function Comparison({ dataset, pair }: ComparisonProps) {
  const [first, second] = pair;
  const marks = useMarks(dataset);
  const tells = [
    ...(first.confusable ?? []).filter(({ point }) => point === second.id),
    ...(second.confusable ?? []).filter(({ point }) => point === first.id),
  ].map(({ tell }) => tell);
  return (
    <div className="comparison">
      <section className="part">
        <h2>{t('compare.apart')}</h2>
        {tells.length === 0 && <p>{t('compare.apart.none')}</p>}
        {[...new Set(tells)].map((tell) => (
          <p key={tell}>{tell}</p>
        ))}
        <Distance pair={pair} />
      </section>
      <div className="pair">
        {pair.map((point) => (
          <h2 key={point.id} className="pair-name">
            <a href={hrefOf({ page: 'point', point: point.id })}>
              <PointName point={point} />
              <span className="pair-code small">
                <MeridianSwatch meridian={point.meridian} /> <strong className="num">{point.id}</strong>
              </span>
            </a>
            {isLeftOut(marks.get(point.id)) && (
              <span className={marks.get(point.id)?.told ? 'row-care' : 'row-care unasked'}>
                <Icon name="slashed" size={16} />
                {marks.get(point.id)?.told ? t('atlas.left-out.short') : t('atlas.left-out.unasked')}
              </span>
            )}
          </h2>
        ))}
      </div>
      <Both title={t('compare.meaning')} pair={pair} of={({ names }) => names.english} />
      <Both title={t('compare.location')} pair={pair} of={({ location }) => location} />
      <Both title={t('point.beneath')} pair={pair} of={({ beneath }) => beneath} />
      <Both
        title={t('point.categories')}
        pair={pair}
        of={({ categories }) => categories.map(categoryName).join(', ')}
      />
      <Both title={t('point.traditional')} pair={pair} of={({ traditional }) => traditional.join(' ')} />
      <div className="pair pair-find">
        {pair.map(({ id }) => (
          <p key={id}>
            <a className="button" href={hrefOf({ page: 'point', point: id, find: true })}>
              {t('compare.find', { code: id })}
            </a>
          </p>
        ))}
      </div>
    </div>
  );
}

interface BothProps {
  readonly title: string;
  readonly pair: readonly [Acupoint, Acupoint];
  readonly of: (point: Acupoint) => ReactNode;
}

/** One fact of both points. */
function Both({ title, pair, of }: BothProps) {
  return (
    <section className="both">
      <h3 className="over">{title}</h3>
      <div className="pair">
        {pair.map((point) => (
          <p key={point.id}>
            <span className="hidden">{point.id}: </span>
            {of(point) || <span className="small">{t('compare.none')}</span>}
          </p>
        ))}
      </div>
    </section>
  );
}

/** How far apart they are on the body shown, on one side of it. */
function Distance({ pair }: { pair: readonly [Acupoint, Acupoint] }) {
  const [a, b] = pair.map(mainKey);
  const placements = useBody((s) => s.placements);
  const [from, to] = [a && placements?.get(a), b && placements?.get(b)];
  if (!from || !to) return null;
  const { straight, skin } = skinDistance(from, to);
  const mm = Math.round(straight * 1000);
  return (
    <p className="small">
      {skin !== null
        ? t('compare.distance.skin', { mm: Math.round(skin * 1000), straight: mm })
        : t('compare.distance.cm', { cm: Math.round(straight * 100) })}{' '}
      {isOpposite(from, to) && t('compare.opposite')}
    </p>
  );
}
