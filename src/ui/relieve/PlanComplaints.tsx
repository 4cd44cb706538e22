import { t } from '../../messages/t.ts';
import { hrefOf } from '../common/address.ts';
import { Icon } from '../common/Icon.tsx';

interface PlanComplaintsProps {
  readonly complaints: readonly { readonly id: string; readonly title: string }[];
  /** Those of the plan, the chief one first. */
  readonly ids: readonly string[];
}

/** The complaints that one plan is for, each of which can be left out again. */
export function PlanComplaints({ complaints, ids }: PlanComplaintsProps) {
  return (
    <ul className="chips plan-complaints">
      {ids.map((id) => {
        const title = complaints.find((each) => each.id === id)?.title ?? id;
        const others = ids.filter((other) => other !== id).join('+');
        return (
          <li key={id}>
            <a
              className="chip"
              href={hrefOf({ page: 'complaint', complaint: others })}
              aria-label={t('picker.remove', { title })}
            >
              {title}
              <Icon name="close" size={16} />
            </a>
          </li>
        );
      })}
    </ul>
  );
}
