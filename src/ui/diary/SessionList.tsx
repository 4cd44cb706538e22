import { useState } from 'react';
import type { SessionEntry } from '../../domain/diary/entry.ts';
import { dayOf, weekOf, type Day } from '../../domain/diary/local-instant.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import { weekWords } from './date-words.ts';
import { SessionRow } from './SessionRow.tsx';
import { UndoErase } from './UndoErase.tsx';
import { useDiaryRead } from './use-diary-read.ts';
import { useNow } from './use-now.ts';

/** Sessions shown at first, and more at each asking. */
const MORE = 20;

/** The sessions, the latest first, week by week; of one complaint or of all. */
export function SessionList({ dataset, complaint }: { dataset: Dataset; complaint: string | null }) {
  const now = useNow();
  const [most, setMost] = useState(MORE);
  const page = useDiaryRead(
    (diary) => diary.sessions(null, most, complaint ?? undefined),
    [most, complaint],
    'last',
  );
  if (!page) return null;
  return (
    <section className="diary-sessions" aria-label={t('diary.part.entries')}>
      <UndoErase erased={t('entry.erased')} />
      {byWeek(page.sessions).map(({ week, sessions }) => (
        <section key={week}>
          <h2 className="over diary-week">
            {weekWords(week, now)} <span>{t('diary.sessions', { count: sessions.length })}</span>
          </h2>
          <ul>
            {sessions.map((session) => (
              <SessionRow key={session.id} dataset={dataset} session={session} />
            ))}
          </ul>
        </section>
      ))}
      {page.next && (
        <button type="button" className="button full" onClick={() => setMost(most + MORE)}>
          {t('diary.more')}
        </button>
      )}
    </section>
  );
}

interface Week {
  readonly week: Day;
  readonly sessions: readonly SessionEntry[];
}

function byWeek(sessions: readonly SessionEntry[]): readonly Week[] {
  const weeks = new Map<Day, SessionEntry[]>();
  for (const session of sessions) {
    const week = weekOf(dayOf(session.began));
    weeks.set(week, [...(weeks.get(week) ?? []), session]);
  }
  return [...weeks].map(([week, some]) => ({ week, sessions: some }));
}
