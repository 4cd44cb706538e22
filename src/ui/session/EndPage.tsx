import { useEffect } from 'react';
import { catalogue } from '../../dataset/catalogue.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import { useSession } from '../../state/session-store.ts';
import { pathOf, type PlanAt } from '../common/address.ts';
import { go } from '../common/go.ts';
import { showFigure } from '../common/show-figure.ts';
import { WithDataset } from '../common/WithDataset.tsx';
import { unknownId } from '../relieve/complaint-ids.ts';
import { useWay } from '../relieve/use-way.ts';
import { RefusedPage } from '../shell/RefusedPage.tsx';
import { End } from './End.tsx';
import '../relieve/complaint.css';
import './end.css';

/** The end of a session, which cannot be taken for anything else. */
export default function EndPage({ at }: { at: PlanAt }) {
  const unknown = unknownId(catalogue.complaints, at.complaint);
  if (unknown !== undefined)
    return <RefusedPage asked={unknown} reason={t('complaint.unknown', { id: unknown })} />;
  return <WithDataset>{(dataset) => <Guarded dataset={dataset} at={at} />}</WithDataset>;
}

function Guarded({ dataset, at }: { dataset: Dataset; at: PlanAt }) {
  const { complaints, plan, signs } = useWay(dataset, at);
  const path = pathOf({ ...at, page: 'complaint' });
  const done = useSession((s) => (s.done?.plan === path ? s.done : null));
  const ready = plan?.status === 'ready' ? plan : null;
  const shown = ready !== null || done !== null;
  useEffect(() => {
    showFigure();
    if (!shown) go({ ...at, page: 'complaint' }, { replace: true });
  }, [shown, at]);
  if (!shown) return null;
  return (
    <End
      dataset={dataset}
      at={at}
      complaints={complaints}
      signs={signs}
      plan={ready}
      done={done}
      onClose={() => useSession.getState().close()}
    />
  );
}
