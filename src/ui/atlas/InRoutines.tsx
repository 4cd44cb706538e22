import type { Acupoint } from '../../domain/records/acupoint.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import { hrefOf } from '../common/address.ts';

/** The complaints whose routine has this point. */
export function InRoutines({ dataset, point }: { dataset: Dataset; point: Acupoint }) {
  const complaints = [...dataset.complaints.values()].filter(({ routine }) =>
    dataset.routines.get(routine)?.steps.some((step) => 'point' in step && step.point === point.id),
  );
  if (complaints.length === 0) return null;
  return (
    <section className="part in-routines">
      <h2 className="over">{t('point.routines')}</h2>
      <ul className="links">
        {complaints.map(({ id, title }) => (
          <li key={id}>
            <a className="link" href={hrefOf({ page: 'complaint', complaint: id })}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
