import { useEffect, useId, useRef, useState } from 'react';
import { MOST_ROUTINES } from '../../domain/routines/own-routine.ts';
import { t } from '../../messages/t.ts';
import { useRoutines } from '../../state/routines-store.ts';
import { hrefOf, parseAddress, pathOf, type PlanAt } from '../common/address.ts';
import { Icon } from '../common/Icon.tsx';
import './routines.css';

/** Keeps the plan as it stands under a name of one's own, as a new routine or in place of one for the same complaints. */
export function SaveRoutine({ at, title }: { at: PlanAt; title: string }) {
  const routines = useRoutines((s) => s.routines);
  const [naming, setNaming] = useState(false);
  const [name, setName] = useState('');
  const [said, setSaid] = useState('');
  const field = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (naming) input.current?.select();
  }, [naming]);
  const path = pathOf({ ...at, page: 'complaint' });
  const kept = routines.find((each) => each.path === path);
  const others = routines.filter((each) => {
    const address = parseAddress(each.path);
    return address.page === 'complaint' && address.complaint === at.complaint;
  });
  const save = () => {
    if (name.trim() === '') return setSaid(t('save.nameless'));
    const made = useRoutines.getState().save(name, path);
    if (made) setNaming(false);
    setSaid(made ? '' : t('save.full', { most: MOST_ROUTINES }));
  };
  const replace = (id: string) => {
    useRoutines.getState().replace(id, path);
    setNaming(false);
    setSaid('');
  };
  if (kept)
    return (
      <output className="save-routine small">
        <Icon name="check" size={20} />
        {t('save.done', { name: kept.name })}{' '}
        <a className="link" href={hrefOf({ page: 'routines', routine: kept.id })}>
          {t('save.link')}
        </a>
      </output>
    );
  if (!naming)
    return (
      <p className="save-routine">
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            setName(title);
            setNaming(true);
          }}
        >
          <Icon name="star" size={20} />
          {t('save.start')}
        </button>
      </p>
    );
  return (
    <form
      className="save-routine stack"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label htmlFor={field}>{t('save.name')}</label>
      <input
        id={field}
        className="field"
        value={name}
        maxLength={60}
        autoComplete="off"
        ref={input}
        onChange={({ target }) => setName(target.value)}
      />
      <output className="small care">{said}</output>
      <div className="row">
        <button type="submit" className="button primary">
          {t('save.new')}
        </button>
        {others.map((each) => (
          <button key={each.id} type="button" className="button" onClick={() => replace(each.id)}>
            {t('save.replace', { name: each.name })}
          </button>
        ))}
        <button type="button" className="button quiet" onClick={() => setNaming(false)}>
          {t('save.cancel')}
        </button>
      </div>
    </form>
  );
}
