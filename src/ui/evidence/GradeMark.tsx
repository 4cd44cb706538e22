import type { Complaint } from '../../domain/records/complaint.ts';
import { t } from '../../messages/t.ts';

type Grade = Complaint['evidence'][number]['grade'];

/** How many of the three steps a grade has climbed; null where trials disagree, which is no height at all. */
const HEIGHT: Readonly<Record<Grade, number | null>> = {
  strong: 3,
  moderate: 2,
  low: 1,
  conflicting: null,
  'none-found': 0,
  'traditional-only': 0,
};
const STEPS = [1, 2, 3];

/** A grade in its word, with three steps beside it; trials that disagree have two that point apart. */
export function GradeMark({ grade }: { grade: Grade }) {
  const height = HEIGHT[grade];
  return (
    <span className="grade">
      <svg width="34" height="14" viewBox="0 0 34 14" aria-hidden="true">
        {height === null ? (
          <path
            d="M13 7H2M6 3 2 7l4 4M21 7h11M28 3l4 4-4 4"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
          />
        ) : (
          STEPS.map((step) => (
            <rect
              key={step}
              x={(step - 1) * 12 + 0.75}
              y={12.25 - step * 3.5}
              width="8.5"
              height={step * 3.5 + 1}
              fill={step <= height ? 'currentColor' : 'none'}
              stroke="currentColor"
              strokeWidth="1"
            />
          ))
        )}
      </svg>
      <strong>{t(`evidence.grade.${grade}`)}</strong>
    </span>
  );
}
