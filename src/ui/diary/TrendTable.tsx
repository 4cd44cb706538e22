import type { Trend } from '../../domain/diary/trend.ts';
import { t } from '../../messages/t.ts';
import { Fold } from '../common/Fold.tsx';
import { dayWords } from './date-words.ts';
import { scoreWords } from './score-words.ts';
import { weekWords } from './TrendPicture.tsx';

/** What the picture shows, row by row: for whoever cannot see it, and for whoever wants the figures. */
export function TrendTable({ trend: { span, columns } }: { trend: Trend }) {
  const words = (score: number | null) => (score === null ? t('trend.unsaid') : scoreWords(score));
  return (
    <Fold title={t('trend.table')}>
      <div className="trend-table">
        <table className="small num">
          <thead>
            <tr>
              <th scope="col">{span === 0 ? t('trend.table.session') : t('trend.table.week')}</th>
              {span > 0 && <th scope="col">{t('trend.table.sessions')}</th>}
              <th scope="col">{t('trend.before')}</th>
              <th scope="col">{t('trend.after')}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map((column) => (
              <tr key={column.last.session}>
                <th scope="row">{span === 0 ? dayWords(column.last.began) : weekWords(column)}</th>
                {span > 0 && <td>{column.sessions}</td>}
                <td>{words(column.before)}</td>
                <td>{words(column.after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Fold>
  );
}
