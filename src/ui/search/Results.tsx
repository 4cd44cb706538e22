import type { ReactNode } from 'react';
import { t } from '../../messages/t.ts';
import { hrefOf } from '../common/address.ts';
import { MeridianSwatch } from '../common/MeridianSwatch.tsx';
import { PointName } from '../common/PointName.tsx';
import type { Found } from './point-index.ts';

interface ResultsProps {
  readonly found: Found;
  readonly query: string;
  readonly onChoose: () => void;
}

/** What was found, by kind; nothing found says what else to try. */
export function Results({ found: { points, complaints, meridians }, query, onChoose }: ResultsProps) {
  const count = points.length + complaints.length + meridians.length;
  return (
    <>
      <output className="hidden">{t('search.found', { count })}</output>
      {count === 0 && (
        <p className="small">
          <strong>{t('search.none', { query: query.trim() })}</strong> {t('search.none.hint')}
        </p>
      )}
      <Group title={t('search.points')}>
        {points.map((point) => (
          <li key={point.id}>
            <a className="result" href={hrefOf({ page: 'point', point: point.id })} onClick={onChoose}>
              <MeridianSwatch meridian={point.meridian} />
              <PointName point={point} />
              <span className="cap">
                {point.id} · {point.names.english}
              </span>
            </a>
          </li>
        ))}
      </Group>
      <Group title={t('search.complaints')}>
        {complaints.map(({ id, title, clinicalName }) => (
          <li key={id}>
            <a className="result" href={hrefOf({ page: 'complaint', complaint: id })} onClick={onChoose}>
              <span className="serif point-name">{title}</span>
              <span className="cap">{clinicalName}</span>
            </a>
          </li>
        ))}
      </Group>
      <Group title={t('search.meridians')}>
        {meridians.map(({ id, names }) => (
          <li key={id}>
            <a className="result" href={hrefOf({ page: 'meridian', meridian: id })} onClick={onChoose}>
              <MeridianSwatch meridian={id} />
              <span className="serif point-name">{names.english}</span>
              <span className="cap">
                {id} · <span lang="zh">{names.hans}</span>
              </span>
            </a>
          </li>
        ))}
      </Group>
    </>
  );
}

function Group({ title, children }: { title: string; children: readonly ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <section>
      <h2 className="over">{title}</h2>
      <ul>{children}</ul>
    </section>
  );
}
