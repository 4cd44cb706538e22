import { useCallback, useEffect, useRef, useState } from 'react';
import type { Score, SessionEntry } from '../../domain/diary/entry.ts';
import { useDiary } from '../../state/diary-store.ts';

type Said = Pick<SessionEntry, 'severities' | 'signs'>;

/** Puts how it was after in the place of what was said of it so far. */
export const withAfter = (
  entry: SessionEntry,
  complaint: string,
  after: Score | null,
): Said['severities'] => {
  const before = entry.severities.find((each) => each.complaint === complaint)?.before ?? null;
  return [...entry.severities.filter((each) => each.complaint !== complaint), { complaint, before, after }];
};

/**
 * A session that is over, kept in the diary at once, and again with every answer. What another tab wrote into it in the
 * meantime stays. Null where none was just done.
 */
export function useSavedSession(done: SessionEntry | null): {
  readonly entry: SessionEntry | null;
  readonly say: (said: Partial<Said>) => void;
} {
  const [entry, setEntry] = useState(done);
  const last = useRef<Promise<SessionEntry | null>>(Promise.resolve(done));
  const id = done?.id;
  useEffect(() => {
    if (!done) return;
    setEntry(done);
    last.current = useDiary
      .getState()
      .record(done)
      .then(() => done);
    // Kept once: what changes afterwards is changed.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [id]);
  const say = useCallback((said: Partial<Said>) => {
    setEntry((shown) => shown && { ...shown, ...said });
    last.current = last.current.then(async (kept) => kept && change({ ...kept, ...said }, said));
  }, []);
  return { entry, say };
}

/** Changes the kept entry, once more where another tab had changed it first. Answers it as it is then. */
async function change(entry: SessionEntry, said: Partial<Said>): Promise<SessionEntry> {
  const { change: put } = useDiary.getState();
  const done = await put(entry);
  if (!done.kept && done.trouble === 'overtaken' && done.now?.kind === 'session') {
    const again = { ...done.now, ...said };
    await put(again);
    return { ...again, revision: again.revision + 1 };
  }
  return { ...entry, revision: entry.revision + 1 };
}
