import { Dialog } from '@base-ui/react/dialog';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { t } from '../../messages/t.ts';
import { useDataset } from '../common/dataset-context.ts';
import { Icon } from '../common/Icon.tsx';
import { useShortcuts } from '../common/use-shortcuts.ts';
import { Results } from './Results.tsx';
import { indexOf } from './kept-index.ts';
import { Suggestions } from './Suggestions.tsx';
import './search.css';

/** Search over everything that has an address. */
export default function SearchDialog({ onClose }: { onClose: () => void }) {
  const { dataset, failed } = useDataset();
  const [query, setQuery] = useState('');
  const popup = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const find = useMemo(() => (dataset ? indexOf(dataset) : null), [dataset]);
  const found = useMemo(() => (query.trim() && find ? find(query) : null), [query, find]);

  useShortcuts({ Escape: onClose });

  /** Up and down walk through the field and the results; Enter in the field opens the first. */
  const walk = (event: KeyboardEvent) => {
    const links = [...(popup.current?.querySelectorAll<HTMLElement>('.result') ?? [])];
    const at = links.indexOf(document.activeElement as HTMLElement);
    if (event.key === 'ArrowDown') (links[at + 1] ?? links[at])?.focus();
    else if (event.key === 'ArrowUp') (links[at - 1] ?? field.current)?.focus();
    else if (event.key === 'Enter' && at < 0) links[0]?.click();
    else return;
    event.preventDefault();
  };
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="search-backdrop" />
        <Dialog.Popup className="search" ref={popup} onKeyDown={walk} initialFocus={field}>
          <Dialog.Title className="hidden">{t('search.title')}</Dialog.Title>
          <div className="search-field">
            <Icon name="search" />
            <input
              ref={field}
              // Focused as it is mounted: whoever types on after "/" loses no letter.
              // oxlint-disable-next-line jsx-a11y/no-autofocus -- opening the search is asking to type
              autoFocus
              type="search"
              value={query}
              autoComplete="off"
              spellCheck={false}
              aria-label={t('search.label')}
              placeholder={t('search.label')}
              onChange={({ target }) => setQuery(target.value)}
            />
            <Dialog.Close className="icon-button" aria-label={t('search.close')}>
              <Icon name="close" />
            </Dialog.Close>
          </div>
          <div className="search-found">
            {found && dataset && <Results dataset={dataset} found={found} query={query} onChoose={onClose} />}
            {!found && dataset && (
              <Suggestions
                onTry={(text) => {
                  setQuery(text);
                  field.current?.focus();
                }}
              />
            )}
            {!dataset && <p className="cap">{failed ? t('data.failed') : t('data.loading')}</p>}
          </div>
          <p className="search-foot cap">{t('search.foot')}</p>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
