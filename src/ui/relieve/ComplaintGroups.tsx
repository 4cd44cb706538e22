import type { CatalogueComplaint } from '../../dataset/catalogue.ts';
import { t } from '../../messages/t.ts';
import { usePicker } from '../../state/picker-store.ts';
import { ComplaintRows } from './ComplaintRows.tsx';
import { grouped, WAYS_IN } from './groups.ts';

/** Every complaint, in groups that unfold: by where it is felt, and by its kind. */
export function ComplaintGroups({ complaints }: { complaints: readonly CatalogueComplaint[] }) {
  return (
    <div className="complaint-groups">
      {(['place', 'kind'] as const).map((way) => (
        <section key={way}>
          <h2 className="over">{t(`picker.by.${way}`)}</h2>
          {grouped(complaints, WAYS_IN[way]).map(({ group, members }) => (
            <Group key={group} group={group} members={members} />
          ))}
        </section>
      ))}
    </div>
  );
}

interface GroupProps {
  readonly group: CatalogueComplaint['group'];
  readonly members: readonly CatalogueComplaint[];
}

function Group({ group, members }: GroupProps) {
  const open = usePicker((s) => s.open.has(group));
  return (
    <details
      className="fold group"
      open={open}
      onToggle={({ currentTarget }) => usePicker.getState().unfold(group, currentTarget.open)}
    >
      <summary>
        <span className="group-name">
          <span className="serif">{t(`group.${group}`)}</span>
          {!open && <span className="cap">{members.map(({ title }) => title).join(' · ')}</span>}
        </span>
        <span className="cap num">{members.length}</span>
      </summary>
      <ComplaintRows complaints={members} />
    </details>
  );
}
