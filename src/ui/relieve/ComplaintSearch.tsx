import type { RefObject } from 'react';
import { t } from '../../messages/t.ts';
import { Icon } from '../common/Icon.tsx';

interface ComplaintSearchProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onReset: () => void;
  /** Enter: opens the best answer. */
  readonly onSubmit: () => void;
}

/** The field for the complaint in the person's own words. */
export function ComplaintSearch({ field, query, onQuery, onReset, onSubmit }: ComplaintSearchProps) {
  return (
    <search>
      <form
        className="home-search"
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <Icon name="search" />
        <input
          ref={field}
          type="search"
          enterKeyHint="go"
          autoComplete="off"
          spellCheck={false}
          value={query}
          aria-label={t('home.search')}
          placeholder={t('home.search.hint')}
          onChange={({ target }) => onQuery(target.value)}
        />
        {query && (
          <button type="button" className="icon-button" aria-label={t('home.search.clear')} onClick={onReset}>
            <Icon name="close" size={20} />
          </button>
        )}
      </form>
    </search>
  );
}
