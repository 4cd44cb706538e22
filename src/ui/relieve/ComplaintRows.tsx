import type { CatalogueComplaint } from '../../dataset/catalogue.ts';
import { MOST_COMPLAINTS } from '../../domain/plan/wish.ts';
import { t } from '../../messages/t.ts';
import { usePicker } from '../../state/picker-store.ts';
import { useTouch } from '../../state/touch-store.ts';
import { hrefOf } from '../common/address.ts';
import { Icon } from '../common/Icon.tsx';
import type { PlanChange } from '../common/plan-change.ts';

interface ComplaintRowsProps {
  readonly complaints: readonly CatalogueComplaint[];
  /** What is known already of the plan that they lead to. */
  readonly change?: PlanChange | undefined;
}

/** Complaints as rows that lead to them, each with the way into one plan for several. */
export function ComplaintRows({ complaints, change }: ComplaintRowsProps) {
  return (
    <ul className="rows">
      {complaints.map((complaint) => (
        <ComplaintRow key={complaint.id} complaint={complaint} change={change} />
      ))}
    </ul>
  );
}

interface ComplaintRowProps {
  readonly complaint: CatalogueComplaint;
  readonly change: PlanChange | undefined;
}

function ComplaintRow({ complaint: { id, title, minutes, regions }, change }: ComplaintRowProps) {
  const chosen = usePicker((s) => s.chosen.includes(id));
  const full = usePicker((s) => s.chosen.length >= MOST_COMPLAINTS) && !chosen;
  const [region] = regions;
  const point = () => region && useTouch.getState().hover({ region, side: 'M' });
  const leave = () => useTouch.getState().hover(null);
  return (
    <li className="complaint-line" data-chosen={chosen || undefined}>
      <a
        className="complaint-row"
        href={hrefOf({ page: 'complaint', complaint: id, ...(change && { change }) })}
        onMouseEnter={point}
        onMouseLeave={leave}
        onFocus={point}
        onBlur={leave}
      >
        <span className="serif">{title}</span>
        <span className="cap num">{t('units.minutes', { count: minutes })}</span>
      </a>
      <button
        type="button"
        className="icon-button choose"
        aria-pressed={chosen}
        aria-disabled={full}
        aria-label={t('picker.choose', { title })}
        title={full ? t('picker.full', { count: MOST_COMPLAINTS }) : t('picker.choose.short')}
        onClick={() => !full && usePicker.getState().choose(id, !chosen)}
      >
        <Icon name={chosen ? 'check' : 'plus'} size={20} />
      </button>
    </li>
  );
}
