import { useId } from 'react';
import type { Mark } from '../../domain/diary/entry.ts';
import { trendOf, type Trend as TrendOf } from '../../domain/diary/trend.ts';
import { t } from '../../messages/t.ts';
import { TrendPicture } from './TrendPicture.tsx';
import { TrendTable } from './TrendTable.tsx';
import { useWidth } from './use-width.ts';
import './trend.css';

/** Px that a column needs, and what the figures of the scale take beside the columns. */
const COLUMN = 15;
const MARGIN = 44;

interface TrendProps {
  /** Of one complaint, oldest first. */
  readonly marks: readonly Mark[];
  /** The session that was just done: its end is in the accent’s colour. */
  readonly latest?: string | undefined;
  readonly title?: string | undefined;
}

/** How it was before and after, over the weeks: a picture, and the same as a table. */
export function Trend({ marks, latest, title }: TrendProps) {
  const id = useId();
  const [box, width] = useWidth<HTMLDivElement>();
  const trend = trendOf(marks, Math.max(8, Math.floor((width - MARGIN) / COLUMN)));
  return (
    <figure className="trend" aria-labelledby={id}>
      <figcaption className="trend-head">
        <div>
          <h2 id={id}>{title ?? t('trend.title')}</h2>
          <p className="small">{whatIsDrawn(trend)}</p>
        </div>
        <ul className="trend-key small">
          <li>
            <Dot open />
            {t('trend.before')}
          </li>
          <li>
            <Dot />
            {t('trend.after')}
          </li>
        </ul>
      </figcaption>
      <div ref={box} className="trend-box">
        {trend.columns.length === 0 ? (
          <p className="small trend-none">{t('trend.none')}</p>
        ) : (
          width > 0 && <TrendPicture trend={trend} latest={latest} width={width} />
        )}
      </div>
      {trend.columns.length > 0 && <TrendTable trend={trend} />}
    </figure>
  );
}

const Dot = ({ open = false }: { open?: boolean }) => (
  <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
    <circle r="4.5" className={open ? 'trend-before' : 'trend-after'} />
  </svg>
);

function whatIsDrawn({ span }: TrendOf): string {
  if (span === 0) return t('trend.what.session');
  return span === 1 ? t('trend.what.week') : t('trend.what.weeks', { weeks: span });
}
