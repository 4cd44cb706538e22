import { useId, useState } from 'react';
import type { OwnRoutine } from '../../domain/routines/own-routine.ts';
import { catalogue } from '../../dataset/catalogue.ts';
import { t } from '../../messages/t.ts';
import { useRoutines } from '../../state/routines-store.ts';
import { parseAddress } from '../common/address.ts';
import { Fold } from '../common/Fold.tsx';
import { sentence } from '../common/reasons.ts';
import { changeSummary } from '../relieve/change-words.ts';
import { titleOf } from '../relieve/complaint-ids.ts';
import { StarButton } from './StarButton.tsx';

interface OwnRowProps {
  readonly routine: OwnRoutine;
  readonly first: boolean;
  readonly last: boolean;
  readonly open: boolean;
  readonly onDelete: () => void;
}

/** What a routine is for and how it differs from the usual plan; null where it can no longer be opened. */
export function whatFor(path: string): string | null {
  const address = parseAddress(path);
  const title = address.page === 'complaint' ? titleOf(catalogue.complaints, address.complaint) : null;
  if (title === null || address.page !== 'complaint') return null;
  return sentence([t('mine.for', { title }), changeSummary(address.change)].filter(Boolean).join(', '));
}

/** One routine of one's own: the way to it, and all that can be done with it. */
export function OwnRow({ routine, first, last, open, onDelete }: OwnRowProps) {
  const { id, name, path, starred } = routine;
  const [typed, setTyped] = useState(name);
  const [said, setSaid] = useState('');
  const field = useId();
  const store = useRoutines.getState();
  const what = whatFor(path);
  const copy = () =>
    navigator.clipboard.writeText(new URL(`#${path}`, location.href).href).then(
      () => setSaid(t('mine.copied')),
      () => setSaid(t('mine.copy.failed')),
    );
  return (
    <li className="own-row" id={id}>
      <div className="own-head">
        {what === null ? (
          <p className="own-way">
            <span className="serif">{name}</span>
            <span className="cap care">{t('mine.lost')}</span>
          </p>
        ) : (
          <a className="own-way" href={`#${path}`}>
            <span className="serif">{name}</span>
            <span className="cap">{what}</span>
          </a>
        )}
        <StarButton name={name} on={starred} onStar={(on) => store.star(id, on)} />
      </div>
      <Fold title={<span aria-label={t('mine.more', { name })}>{t('edit.open.short')}</span>} open={open}>
        <form
          className="row own-name"
          onSubmit={(event) => {
            event.preventDefault();
            if (!store.rename(id, typed)) setSaid(t('save.nameless'));
          }}
        >
          <label htmlFor={field}>{t('mine.name')}</label>
          <input
            id={field}
            className="field"
            value={typed}
            maxLength={60}
            autoComplete="off"
            onChange={({ target }) => setTyped(target.value)}
          />
          <button type="submit" className="button">
            {t('mine.rename')}
          </button>
        </form>
        <div className="row">
          <button type="button" className="button quiet" disabled={first} onClick={() => store.move(id, -1)}>
            {t('mine.up')}
          </button>
          <button type="button" className="button quiet" disabled={last} onClick={() => store.move(id, 1)}>
            {t('mine.down')}
          </button>
          <button type="button" className="button quiet" onClick={() => store.duplicate(id)}>
            {t('mine.duplicate')}
          </button>
          {what !== null && (
            <button type="button" className="button quiet" onClick={() => void copy()}>
              {t('mine.copy')}
            </button>
          )}
          <button type="button" className="button quiet" onClick={onDelete}>
            {t('mine.delete')}
          </button>
        </div>
        <output className="small">{said}</output>
      </Fold>
    </li>
  );
}
