import { catalogue } from '../../dataset/catalogue.ts';
import { t } from '../../messages/t.ts';
import { useRoutines } from '../../state/routines-store.ts';
import { hrefOf } from '../common/address.ts';
import { titleOf } from '../relieve/complaint-ids.ts';
import { whatFor } from './OwnRow.tsx';

/** On the start page: what was starred, and the way to all routines of one's own. */
export function Yours() {
  const routines = useRoutines((s) => s.routines);
  const starred = useRoutines((s) => s.starred);
  const own = routines.filter((each) => each.starred && whatFor(each.path) !== null);
  const complaints = starred.flatMap((complaint) => {
    const title = titleOf(catalogue.complaints, complaint);
    return title === null ? [] : [{ complaint, title }];
  });
  if (routines.length + complaints.length === 0) return null;
  return (
    <section className="recent yours">
      <header className="list-head">
        <h2 className="over">{t(own.length + complaints.length > 0 ? 'mine.starred' : 'mine.title')}</h2>
        <a className="link small" href={hrefOf({ page: 'routines' })}>
          {t('mine.all')}
        </a>
      </header>
      <ul className="rows">
        {own.map(({ id, name, path }) => (
          <li key={id}>
            <a className="recent-row" href={`#${path}`}>
              <span className="serif">{name}</span>
              <span className="cap">{whatFor(path)}</span>
            </a>
          </li>
        ))}
        {complaints.map(({ complaint, title }) => (
          <li key={complaint}>
            <a className="recent-row" href={hrefOf({ page: 'complaint', complaint })}>
              <span className="serif">{title}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
