import type { CatalogueComplaint } from '../../dataset/catalogue.ts';
import { t } from '../../messages/t.ts';
import { hrefOf } from '../common/address.ts';

const GROUPS = [
  'head',
  'senses',
  'neck-shoulder',
  'arm-hand',
  'chest-breath',
  'stomach',
  'back-hip',
  'leg-foot',
  'whole-body',
  'period',
  'sleep-mind',
  'everyday',
] as const satisfies readonly CatalogueComplaint['group'][];

/** Complaints as rows that lead to them. */
export function ComplaintRows({ complaints }: { complaints: readonly CatalogueComplaint[] }) {
  return (
    <ul className="rows">
      {complaints.map(({ id, title, minutes }) => (
        <li key={id}>
          <a className="complaint-row" href={hrefOf({ page: 'complaint', complaint: id })}>
            <span className="serif">{title}</span>
            <span className="cap num">{t('units.minutes', { count: minutes })}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Every complaint, by the part of the person it troubles. */
export function ComplaintGroups({ complaints }: { complaints: readonly CatalogueComplaint[] }) {
  return (
    <div className="complaint-groups">
      {GROUPS.map((group) => {
        const members = complaints.filter((complaint) => complaint.group === group);
        if (members.length === 0) return null;
        return (
          <section key={group}>
            <h2 className="over">{t(`group.${group}`)}</h2>
            <ComplaintRows complaints={members} />
          </section>
        );
      })}
    </div>
  );
}
