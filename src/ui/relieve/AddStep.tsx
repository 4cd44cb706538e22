import { useEffect, useMemo, useRef, useState } from 'react';
import { additionsFor } from '../../domain/plan/choices.ts';
import type { Edit, Wish } from '../../domain/plan/wish.ts';
import type { Acupoint } from '../../domain/records/acupoint.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import { PointName } from '../common/PointName.tsx';
import { Choices } from './Choices.tsx';

interface AddStepProps {
  readonly dataset: Dataset;
  readonly wish: Wish;
  readonly startOpen?: boolean;
  readonly onMake: (edit: Edit) => boolean;
}

type Find = (query: string) => readonly Acupoint[];

/** What may be added: that which suits, or any other point by its name, which is judged when it is chosen. */
export function AddStep({ dataset, wish, startOpen = false, onMake }: AddStepProps) {
  const [open, setOpen] = useState(startOpen);
  const [query, setQuery] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (startOpen) field.current?.focus({ preventScroll: true });
  }, [startOpen]);
  const [find, setFind] = useState<Find | null>(null);
  const suiting = useMemo(() => (open ? additionsFor(dataset, wish) : []), [open, dataset, wish]);
  useEffect(() => {
    if (!open || find) return;
    let gone = false;
    void import('../search/kept-index.ts').then(({ indexOf }) => {
      if (!gone) setFind(() => (text: string) => indexOf(dataset)(text).points.map(({ item }) => item));
    });
    return () => {
      gone = true;
    };
  }, [open, find, dataset]);
  const wanted = query.trim().toLowerCase();
  const found = wanted !== '' && find ? find(query) : null;
  const stretches =
    wanted.length < 3
      ? []
      : [...dataset.stretches.values()].filter(({ name }) => name.toLowerCase().includes(wanted));
  return (
    <details
      className="fold add-step"
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{t('edit.add.title')}</summary>
      <input
        ref={field}
        type="search"
        className="field"
        autoComplete="off"
        spellCheck={false}
        value={query}
        aria-label={t('edit.add.search')}
        placeholder={t('edit.add.search')}
        onChange={({ target }) => setQuery(target.value)}
      />
      {found ? (
        <>
          {found.length + stretches.length === 0 && (
            <p className="small">{t('edit.add.none', { query: query.trim().slice(0, 40) })}</p>
          )}
          <ul className="choices">
            {stretches.map(({ id, name }) => (
              <li key={id}>
                <button
                  type="button"
                  aria-label={t('edit.add.what', { name })}
                  onClick={() => onMake({ kind: 'add', target: { stretch: id } }) && setQuery('')}
                >
                  <span className="serif">{name}</span>
                  <span className="small">{t('edit.add.stretch')}</span>
                </button>
              </li>
            ))}
            {found.map((point) => (
              <li key={point.id}>
                <button
                  type="button"
                  aria-label={t('edit.add.what', { name: `${point.names.pinyin} ${point.id}` })}
                  onClick={() => onMake({ kind: 'add', target: { point: point.id } }) && setQuery('')}
                >
                  <PointName point={point} code />
                  <span className="small">{point.names.english}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : suiting.length === 0 ? (
        <p className="small">{t('edit.add.nothing')}</p>
      ) : (
        <Choices
          dataset={dataset}
          choices={suiting}
          verb="edit.add.what"
          onChoose={({ target, technique }) =>
            onMake({ kind: 'add', target, ...(technique !== null && { technique }) })
          }
        />
      )}
    </details>
  );
}
