import { catalogue } from '../../dataset/catalogue.ts';
import { t } from '../../messages/t.ts';
import { hrefOf } from '../common/address.ts';
import { MeridianSwatch } from '../common/MeridianSwatch.tsx';
import { inCircuit } from './order.ts';

/** The meridians beside the body on wide screens. */
export function MeridianRail({ current }: { current: string | null }) {
  const extra = { id: 'EX', name: t('atlas.extra'), hans: '' };
  const rows = inCircuit(catalogue.meridians).map(({ id, names }) => ({
    id,
    name: names.short,
    hans: names.hans,
  }));
  return (
    <nav className="rail" aria-label={t('atlas.meridians')}>
      <p className="over">
        <a href={hrefOf({ page: 'atlas' })}>{t('atlas.meridians')}</a>
      </p>
      <ul>
        {[...rows, extra].map(({ id, name, hans }) => (
          <li key={id}>
            <a
              href={hrefOf({ page: 'meridian', meridian: id })}
              aria-current={current === id ? 'true' : undefined}
            >
              <MeridianSwatch meridian={id} />
              <span className="code num">{id}</span>
              <span className="rail-names">
                <span>{name}</span>
                <span lang="zh">{shortHans(hans)}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The organ alone: 大肠 of 手阳明大肠经, 督 of 督脉. */
const shortHans = (hans: string): string =>
  hans.replace(/^[手足](?:太|少|阳|厥)[阴阳明]/u, '').replace(/[经脉]$/u, '');
