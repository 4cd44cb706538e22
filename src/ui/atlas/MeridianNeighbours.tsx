import { catalogue } from '../../dataset/catalogue.ts';
import { t } from '../../messages/t.ts';
import { hrefOf } from '../common/address.ts';
import { circuitNeighbours } from './order.ts';

/** The meridians before and after this one in the circuit of the day. */
export function MeridianNeighbours({ meridian }: { meridian: string }) {
  const { previous, next } = circuitNeighbours(meridian);
  const nameOf = (id: string) => catalogue.meridians.find((each) => each.id === id)?.names.short ?? id;
  if (!previous || !next) return null;
  return (
    <p className="circuit">
      <a className="link" href={hrefOf({ page: 'meridian', meridian: previous })}>
        {t('meridian.previous', { name: nameOf(previous) })}
      </a>
      <a className="link" href={hrefOf({ page: 'meridian', meridian: next })}>
        {t('meridian.next', { name: nameOf(next) })}
      </a>
    </p>
  );
}
