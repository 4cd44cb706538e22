import { useId, useState } from 'react';
import { LARGEST_FILE, type Fault } from '../../domain/diary/fault.ts';
import { t } from '../../messages/t.ts';
import { useDiary } from '../../state/diary-store.ts';
import { Icon } from '../common/Icon.tsx';

type Outcome =
  | { readonly state: 'reading' }
  | { readonly state: 'refused'; readonly fault: Fault }
  | { readonly state: 'brought'; readonly added: number; readonly known: number }
  | { readonly state: 'undone' };

const MEGABYTE = 1024 * 1024;

/** Bringing back a file that was saved: all of it or nothing, and it can be taken back. */
export function BringBack() {
  const id = useId();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const undo = useDiary((s) => s.undo);
  const bring = async (file: File) => {
    setOutcome({ state: 'reading' });
    const read = await readFile(file);
    if (!read.ok) return setOutcome({ state: 'refused', fault: read.fault });
    const done = await useDiary.getState().bring(read.entries);
    setOutcome(
      done.kept ? { state: 'brought', added: done.added, known: read.entries.length - done.added } : null,
    );
  };
  return (
    <section className="about-one stack">
      <h2>{t('keep.bring')}</h2>
      <p className="small" id={`${id}-what`}>
        {t('keep.bring.what', { megabytes: LARGEST_FILE / MEGABYTE })}
      </p>
      <p>
        <label className="button diary-file">
          {t('keep.bring.choose')}
          <input
            type="file"
            accept=".json,.csv,application/json,text/csv"
            aria-describedby={`${id}-what`}
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file) void bring(file);
              // The same file may be chosen again.
              target.value = '';
            }}
          />
        </label>
      </p>
      <div aria-live="polite">
        {outcome?.state === 'reading' && <p>{t('keep.bring.reading')}</p>}
        {outcome?.state === 'refused' && <Refused fault={outcome.fault} />}
        {outcome?.state === 'undone' && <p>{t('keep.undone')}</p>}
        {outcome?.state === 'brought' && (
          <p>
            {t('keep.brought', { count: outcome.added })}{' '}
            {outcome.known > 0 && t('keep.known', { count: outcome.known })}{' '}
            {undo?.of === 'bringing' && outcome.added > 0 && (
              <button
                type="button"
                className="link"
                onClick={() => void undo.back().then(() => setOutcome({ state: 'undone' }))}
              >
                {t('keep.undo')}
              </button>
            )}
          </p>
        )}
      </div>
    </section>
  );
}

async function readFile(file: File) {
  const { readDiaryFile } = await import('../../domain/diary/read-file.ts');
  // Judged by its size first: a huge one is not even read.
  if (file.size > LARGEST_FILE) return { ok: false, fault: { what: 'too-large', place: '' } } as const;
  try {
    return readDiaryFile(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return { ok: false, fault: { what: 'unreadable', place: '' } } as const;
  }
}

const Refused = ({ fault: { what, place } }: { fault: Fault }) => (
  <div className="notice care">
    <Icon name="slashed" />
    <div>
      <p>
        <strong>{t('keep.refused')}</strong> {t(`keep.fault.${what}`)}
      </p>
      {place && <p className="small">{t('keep.refused.at', { place })}</p>}
    </div>
  </div>
);
