import { useEffect, useId, useRef, useState } from 'react';
import { LONGEST_NOTE, type DayEntry, type Score } from '../../domain/diary/entry.ts';
import type { Day } from '../../domain/diary/local-instant.ts';
import { t } from '../../messages/t.ts';
import { useDiary } from '../../state/diary-store.ts';
import { cleanLine, cleanNote } from './clean-note.ts';
import { SeverityScale } from './SeverityScale.tsx';

const LONGEST_ACTIVITY = 80;

interface DayFormProps {
  readonly day: Day;
  /** What was said of the day before. */
  readonly kept: DayEntry | undefined;
  /** What the person watched last. */
  readonly activity: string;
  readonly onDone: () => void;
}

/** Sleep, tension, the person’s own activity, a note: each may be left out. */
export function DayForm({ day, kept, activity: last, onDone }: DayFormProps) {
  const id = useId();
  const head = useRef<HTMLHeadingElement>(null);
  const [sleep, setSleep] = useState(kept?.sleep ?? null);
  const [stress, setStress] = useState(kept?.stress ?? null);
  const [activity, setActivity] = useState(kept?.function?.activity ?? last);
  const [able, setAble] = useState<Score | null>(kept?.function?.score ?? null);
  const [notes, setNotes] = useState(kept?.notes ?? '');
  useEffect(() => head.current?.focus({ preventScroll: true }), []);
  const named = cleanLine(activity);
  const save = async () => {
    const entry: DayEntry = {
      kind: 'day',
      day,
      revision: kept?.revision ?? 0,
      sleep,
      stress,
      function: named && able !== null ? { activity: named, score: able } : null,
      severity: kept?.severity ?? [],
      notes: cleanNote(notes),
    };
    const { record, change } = useDiary.getState();
    const done = kept ? await change(entry) : await record(entry);
    // Another tab wrote the day meanwhile: what was said last holds.
    if (!done.kept && done.trouble === 'overtaken') {
      if (done.now) await change({ ...entry, revision: done.now.revision });
      else await record({ ...entry, revision: 0 });
    }
    onDone();
  };
  return (
    <form
      className="diary-day"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2 ref={head} tabIndex={-1}>
        {t('today.title')}
      </h2>
      <p className="small">{t('today.lead')}</p>
      <SeverityScale
        legend={t('today.sleep')}
        value={sleep}
        onChange={setSleep}
        low={t('today.sleep.low')}
        high={t('today.sleep.high')}
      />
      <SeverityScale
        legend={t('today.stress')}
        value={stress}
        onChange={setStress}
        low={t('today.stress.low')}
        high={t('today.stress.high')}
      />
      <div className="diary-field">
        <label htmlFor={`${id}-activity`}>{t('today.activity')}</label>
        <p className="small" id={`${id}-hint`}>
          {t('today.activity.hint')}
        </p>
        <input
          id={`${id}-activity`}
          aria-describedby={`${id}-hint`}
          maxLength={LONGEST_ACTIVITY}
          value={activity}
          onChange={({ target }) => setActivity(target.value)}
        />
      </div>
      {named && (
        <SeverityScale
          legend={t('today.function')}
          hint={named}
          value={able}
          onChange={setAble}
          low={t('today.function.low')}
          high={t('today.function.high')}
        />
      )}
      <div className="diary-field">
        <label htmlFor={`${id}-note`}>{t('entry.note')}</label>
        <textarea
          id={`${id}-note`}
          rows={2}
          maxLength={LONGEST_NOTE}
          value={notes}
          onChange={({ target }) => setNotes(target.value)}
        />
      </div>
      <p className="row">
        <button type="submit" className="button primary">
          {t('today.save')}
        </button>
        <button type="button" className="button quiet" onClick={onDone}>
          {t('today.cancel')}
        </button>
      </p>
    </form>
  );
}
