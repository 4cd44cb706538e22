import { Component, lazy, Suspense, useState, type ReactNode } from 'react';
import { bodyUrl, detailUrl } from '../dataset/models.ts';
import { t } from '../messages/t.ts';
import { useBody } from '../state/body-store.ts';
import { useDataset } from '../ui/common/dataset-context.ts';
import { StageNotice } from '../ui/shell/StageNotice.tsx';

const loadStage = () => import('../scene/Stage.tsx').then(({ Stage }) => ({ default: Stage }));
/** Asked for before React has drawn anything: the body is what the visitor waits for. */
const first = loadStage();
const assets = { bodyUrl, detailUrl };

/** The body on its stage, or, when it fails, the reason and another try. */
export function BodyStage() {
  const [attempt, setAttempt] = useState(0);
  const [Stage, setStage] = useState(() => lazy(() => first));
  const failed = useBody((s) => s.status === 'failed');
  const { dataset } = useDataset();
  const retry = () => {
    useBody.getState().report({ status: 'loading', error: null });
    setStage(() => lazy(loadStage));
    setAttempt((n) => n + 1);
  };
  return (
    <>
      <Guard key={attempt}>
        <Suspense>
          <Stage dataset={dataset} assets={assets} label={t('body.label')} />
        </Suspense>
      </Guard>
      {failed && <StageNotice onRetry={retry} />}
    </>
  );
}

/** A stage that cannot even be built must not take the lists with it. */
class Guard extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError = () => ({ failed: true });
  override componentDidCatch(error: Error): void {
    useBody.getState().report({ status: 'failed', error: error.message });
  }
  override render() {
    return this.state.failed ? null : this.props.children;
  }
}
