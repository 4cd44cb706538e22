import type { CatalogueComplaint } from '../../dataset/catalogue.ts';
import { MOST_COMPLAINTS } from '../../domain/plan/wish.ts';
import { t } from '../../messages/t.ts';
import { usePicker } from '../../state/picker-store.ts';
import { hrefOf } from '../common/address.ts';
import { Icon } from '../common/Icon.tsx';

/** The complaints chosen for one plan, and the way to it. */
export function PlanTray({ complaints }: { complaints: readonly CatalogueComplaint[] }) {
  const chosen = usePicker((s) => s.chosen);
  const members = chosen.flatMap((id) => complaints.find((complaint) => complaint.id === id) ?? []);
  if (members.length === 0) return null;
  return (
    <section className="tray" aria-label={t('picker.tray')}>
      <ul className="chips">
        {members.map(({ id, title }) => (
          <li key={id}>
            <button
              type="button"
              className="chip"
              aria-label={t('picker.remove', { title })}
              onClick={() => usePicker.getState().choose(id, false)}
            >
              {title}
              <Icon name="close" size={16} />
            </button>
          </li>
        ))}
      </ul>
      <div className="tray-way">
        <a
          className="button primary"
          href={hrefOf({ page: 'complaint', complaint: members.map(({ id }) => id).join('+') })}
        >
          {members.length > 1 ? t('picker.make') : t('picker.make.one')}
        </a>
        <p className="small" aria-live="polite">
          {members.length < MOST_COMPLAINTS
            ? t('picker.add', { count: MOST_COMPLAINTS - members.length })
            : t('picker.full', { count: MOST_COMPLAINTS })}
        </p>
      </div>
    </section>
  );
}
