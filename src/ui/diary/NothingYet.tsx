import { t } from '../../messages/t.ts';
import { hrefOf } from '../common/address.ts';

/** The diary before the first session. */
export function NothingYet() {
  return (
    <section className="diary-nothing stack">
      <svg width="150" height="72" viewBox="0 0 150 72" aria-hidden="true">
        <path d="M4 66H146M4 8H146" className="trend-line" />
        {FIGURE.map(([before, after], index) => (
          <g key={before} transform={`translate(${24 + index * 34} 0)`}>
            <path d={`M0 ${before}V${after}`} className="trend-join" />
            <circle cy={before} r="4.5" className="trend-before" />
            <circle cy={after} r="4.5" className="trend-after" />
          </g>
        ))}
      </svg>
      <h2>{t('diary.empty')}</h2>
      <p className="measure">{t('diary.empty.lead')}</p>
      <p className="small">{t('diary.empty.private')}</p>
      <p>
        <a className="button primary" href={hrefOf({ page: 'home' })}>
          {t('diary.empty.begin')}
        </a>
      </p>
    </section>
  );
}

/** Heights of an example, going nowhere: what the page will look like, not what will come. */
const FIGURE = [
  [24, 44],
  [30, 38],
  [20, 34],
  [27, 50],
] as const;
