import { t } from '../../messages/t.ts';

/** One of each way to ask. */
const EXAMPLES = ['LI4', 'SJ5', 'zu san li', '合谷', 'headache', 'median nerve', 'wrist'] as const;

/** What can be asked, before anything is. */
export function Suggestions({ onTry }: { onTry: (query: string) => void }) {
  return (
    <>
      <p className="small">{t('search.hint')}</p>
      <h2 className="over search-try-title">{t('search.try')}</h2>
      <div className="search-try">
        {EXAMPLES.map((example) => (
          <button key={example} type="button" onClick={() => onTry(example)}>
            {example}
          </button>
        ))}
      </div>
    </>
  );
}
