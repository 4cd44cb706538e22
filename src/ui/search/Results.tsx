import type { ReactNode } from 'react';
import type { Acupoint } from '../../domain/records/acupoint.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import type { PointMark } from '../../domain/safety/marks.ts';
import { t } from '../../messages/t.ts';
import { isLeftOut, useMarks } from '../atlas/use-marks.ts';
import { hrefOf, type Address } from '../common/address.ts';
import { MeridianSwatch } from '../common/MeridianSwatch.tsx';
import { PointName } from '../common/PointName.tsx';
import type { Found } from './search-index.ts';
import { whyComplaint, whyPoint } from './why.ts';

interface ResultsProps {
  readonly dataset: Dataset;
  readonly found: Found;
  readonly query: string;
  readonly onChoose: () => void;
}

/** What was found, by kind, the kind that was meant first, each with why; nothing found says what else to try. */
export function Results({ dataset, found, query, onChoose }: ResultsProps) {
  const marks = useMarks(dataset);
  const { points, complaints, meridians, areas, categories, usedIn, nearest } = found;
  const count = points.length + complaints.length + meridians.length + areas.length + categories.length;
  const groups = [
    {
      id: 'points',
      best: points[0]?.score ?? 0,
      rows: points.map((result) => (
        <PointRow
          key={result.item.id}
          point={result.item}
          why={whyPoint(result, query)}
          mark={marks.get(result.item.id)}
          onChoose={onChoose}
        />
      )),
    },
    {
      id: 'complaints',
      best: complaints[0]?.score ?? 0,
      rows: complaints.map((result) => {
        const { id, title, clinicalName } = result.item;
        return (
          <Row
            key={id}
            to={{ page: 'complaint', complaint: id }}
            title={title}
            cap={[clinicalName, whyComplaint(result)].filter(Boolean).join(' · ')}
            onChoose={onChoose}
          />
        );
      }),
    },
    {
      id: 'meridians',
      best: meridians[0]?.score ?? 0,
      rows: meridians.map(({ item: { id, names } }) => (
        <Row
          key={id}
          to={{ page: 'meridian', meridian: id }}
          swatch={id}
          title={names.english}
          cap={
            <>
              {id} · <span lang="zh">{names.hans}</span>
            </>
          }
          onChoose={onChoose}
        />
      )),
    },
    {
      id: 'areas',
      best: areas[0]?.score ?? 0,
      rows: areas.map(({ item }) => (
        <Row key={item} to={{ page: 'region', region: item }} title={t(`area.${item}`)} onChoose={onChoose} />
      )),
    },
    {
      id: 'categories',
      best: categories[0]?.score ?? 0,
      rows: categories.map(({ item }) => (
        <Row
          key={item}
          to={{ page: 'category', category: item }}
          title={t(`category.${item}`)}
          onChoose={onChoose}
        />
      )),
    },
  ] as const;
  return (
    <>
      <output className="hidden">{t('search.found', { count })}</output>
      {count === 0 && (
        <>
          <p className="small search-none">
            <strong>{t('search.none', { query: query.trim() })}</strong> {t('search.none.hint')}
          </p>
          <Group title={t('search.nearest')}>
            {nearest.map((point) => (
              <PointRow
                key={point.id}
                point={point}
                why={null}
                mark={marks.get(point.id)}
                onChoose={onChoose}
              />
            ))}
          </Group>
          <p>
            <a className="result link" href={hrefOf({ page: 'list' })} onClick={onChoose}>
              {t('search.list')}
            </a>
          </p>
        </>
      )}
      {[...groups]
        .sort((a, b) => b.best - a.best)
        .map(({ id, rows }) => (
          <Group key={id} title={t(`search.${id}`)}>
            {rows}
          </Group>
        ))}
      <Group title={t('search.used-in')}>
        {usedIn.map(({ complaint, step }) => (
          <Row
            key={complaint.id}
            to={{ page: 'complaint', complaint: complaint.id }}
            title={complaint.title}
            cap={t('search.used-in.step', { step })}
            onChoose={onChoose}
          />
        ))}
      </Group>
    </>
  );
}

interface PointRowProps {
  readonly point: Acupoint;
  readonly why: string | null;
  readonly mark: PointMark | undefined;
  readonly onChoose: () => void;
}

function PointRow({ point, why, mark, onChoose }: PointRowProps) {
  return (
    <li>
      <a className="result" href={hrefOf({ page: 'point', point: point.id })} onClick={onChoose}>
        <MeridianSwatch meridian={point.meridian} />
        <PointName point={point} />
        <span className="cap">
          {point.id} · {point.names.english}
          {why && <> · {why}</>}
          {isLeftOut(mark) && (
            <span className="result-care">
              {' · '}
              {mark.told ? t('atlas.left-out.short') : t('atlas.left-out.unasked')}
            </span>
          )}
        </span>
      </a>
    </li>
  );
}

interface RowProps {
  readonly to: Exclude<Address, { page: 'refused' }>;
  readonly title: string;
  readonly cap?: ReactNode;
  readonly swatch?: string;
  readonly onChoose: () => void;
}

function Row({ to, title, cap, swatch, onChoose }: RowProps) {
  return (
    <li>
      <a className="result" href={hrefOf(to)} onClick={onChoose}>
        {swatch && <MeridianSwatch meridian={swatch} />}
        <span className="serif point-name">{title}</span>
        {cap && <span className="cap">{cap}</span>}
      </a>
    </li>
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
