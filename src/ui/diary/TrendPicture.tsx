import type { Column, Trend } from '../../domain/diary/trend.ts';
import { t } from '../../messages/t.ts';

/** Px: the figures of the scale, the words of the weeks, the space round the lines. */
const LEFT = 30;
const RIGHT = 12;
const TOP = 12;
const FOOT = 30;
const LINES = [0, 5, 10] as const;
/** Words of two weeks nearer than this would run together. */
const WORDS = 62;
/** Px of a week that has lines at its ends. */
const LEAST_WEEK = 40;

interface TrendPictureProps {
  readonly trend: Trend;
  readonly latest: string | undefined;
  readonly width: number;
}

/** Open circles before, filled after, joined; the weeks divided. Drawn in px of the screen, so that type keeps its size. */
export function TrendPicture({ trend: { columns }, latest, width }: TrendPictureProps) {
  const height = Math.round(Math.min(360, Math.max(230, width * 0.56)));
  const foot = height - FOOT;
  const step = Math.min(44, (width - LEFT - RIGHT) / columns.length);
  const x = (index: number) => LEFT + step * (index + 0.5);
  const y = (score: number) => foot - (score / 10) * (foot - TOP);
  const begins = columns.flatMap((column, index) =>
    index === 0 || columns[index - 1]?.weeks.from !== column.weeks.from ? [{ column, index }] : [],
  );
  const named = worded(begins, x).filter(({ index }) => x(index) + WORDS * 0.8 < width);
  // Lines between weeks that stand too near would be a hatching: then only those that are named.
  const divided = (width / begins.length > LEAST_WEEK ? begins : named).filter(({ index }) => index > 0);
  return (
    <svg
      className="trend-picture"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      {LINES.map((score) => (
        <g key={score}>
          <path d={`M${LEFT} ${y(score)}H${width - RIGHT / 2}`} className="trend-line" />
          <text x={LEFT - 9} y={y(score)} className="trend-score">
            {score}
          </text>
        </g>
      ))}
      {divided.map(({ index }) => (
        <path key={index} d={`M${x(index) - step / 2} ${TOP}V${foot}`} className="trend-week" />
      ))}
      {named.map(({ column, index }) => (
        <text key={index} x={x(index) - Math.min(step / 2, 8)} y={height - 6} className="trend-words">
          {t('trend.week', { week: column.weeks.from })}
        </text>
      ))}
      {columns.map((column, index) => (
        <ColumnMark
          key={column.last.session}
          column={column}
          x={x(index)}
          y={y}
          latest={column.last.session === latest}
        />
      ))}
    </svg>
  );
}

interface Beginning {
  readonly column: Column;
  readonly index: number;
}

/** As many weeks as can be named without running together. */
function worded(begins: readonly Beginning[], x: (index: number) => number): readonly Beginning[] {
  const named: Beginning[] = [];
  for (const each of begins) {
    const before = named.at(-1);
    if (!before || x(each.index) - x(before.index) >= WORDS) named.push(each);
  }
  return named;
}

export const weekWords = ({ weeks: { from, to } }: Column): string =>
  from === to ? t('trend.week', { week: from }) : t('trend.weeks', { from, to });

interface ColumnMarkProps {
  readonly column: Column;
  readonly x: number;
  readonly y: (score: number) => number;
  readonly latest: boolean;
}

function ColumnMark({ column: { before, after }, x, y, latest }: ColumnMarkProps) {
  const same = before !== null && before === after;
  return (
    <g transform={`translate(${x.toFixed(1)} 0)`}>
      {before !== null && after !== null && <path d={`M0 ${y(before)}V${y(after)}`} className="trend-join" />}
      {before !== null && <circle cy={y(before)} r={same ? 6.5 : 4.5} className="trend-before" />}
      {after !== null && (
        <circle
          cy={y(after)}
          r={latest ? 6 : same ? 3 : 4.5}
          className={latest ? 'trend-after latest' : 'trend-after'}
        />
      )}
    </g>
  );
}
