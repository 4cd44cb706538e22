import { useId, useState } from 'react';
import { LONGEST_NOTE, type SessionEntry } from '../../domain/diary/entry.ts';
import { t } from '../../messages/t.ts';
import { useDiary } from '../../state/diary-store.ts';
import { cleanNote } from './clean-note.ts';

/** Writing a note to a session, without writing over what another tab wrote meanwhile. */
export function NoteEditor({ session }: { session: SessionEntry }) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [said, setSaid] = useState<'saved' | 'overtaken' | 'gone' | null>(null);
  const [base, setBase] = useState(session);
  // Until something is written here, the entry as it stands is the one to change.
  const at = draft === null ? session : base;
  const write = (text: string) => {
    if (draft === null) setBase(session);
    setDraft(text);
    setSaid(null);
  };
  const save = async () => {
    if (draft === null) return;
    const done = await useDiary.getState().change({ ...at, notes: cleanNote(draft) });
    if (done.kept || done.trouble !== 'overtaken') {
      setDraft(null);
      setSaid(done.kept ? 'saved' : null);
    } else if (done.now?.kind === 'session') {
      setBase(done.now);
      setSaid('overtaken');
    } else setSaid('gone');
  };
  return (
    <div className="diary-editor">
      <label htmlFor={id} className="over">
        {t('entry.note')}
      </label>
      {said === 'overtaken' && <blockquote className="small">{base.notes}</blockquote>}
      <textarea
        id={id}
        rows={3}
        maxLength={LONGEST_NOTE}
        value={draft ?? session.notes}
        onChange={({ target }) => write(target.value)}
      />
      <div className="row">
        {draft !== null && (
          <button type="button" className="button" onClick={() => void save()}>
            {t('entry.note.save')}
          </button>
        )}
        <output className="small">{said && t(`entry.note.${said}`)}</output>
      </div>
    </div>
  );
}
