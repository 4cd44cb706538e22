import { catalogue } from '../../dataset/catalogue.ts';
import { t } from '../../messages/t.ts';
import { useRecent } from '../../state/recent-store.ts';
import { hrefOf, parseAddress } from '../common/address.ts';
import { sentence } from '../common/reasons.ts';
import { titleOf } from './complaint-ids.ts';
import { changeSummary } from './change-words.ts';

/** The plans a person came to last, as they left them. What can no longer be read is passed over. */
export function Recent() {
  const recent = useRecent((s) => s.recent);
  const plans = recent.flatMap((path) => {
    const address = parseAddress(path);
    const title = address.page === 'complaint' && titleOf(catalogue.complaints, address.complaint);
    return title ? { address, title } : [];
  });
  if (plans.length === 0) return null;
  return (
    <section className="recent">
      <header className="list-head">
        <h2 className="over">{t('recent.title')}</h2>
        <button type="button" className="link small" onClick={() => useRecent.getState().forget()}>
          {t('recent.forget')}
        </button>
      </header>
      <ul className="rows">
        {plans.map(({ address, title }) => (
          <li key={hrefOf(address)}>
            <a className="recent-row" href={hrefOf(address)}>
              <span className="serif">{title}</span>
              <span className="cap">{sentence(changeSummary(address.change))}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
