import { Component, useState, type ReactNode } from 'react';
import { bodyUrl, detailUrl } from '../dataset/models.ts';
import { t } from '../messages/t.ts';
import { Stage } from '../scene/Stage.tsx';
import { useBody } from '../state/body-store.ts';
import { useDataset } from '../ui/common/dataset-context.ts';
import { StageNotice } from '../ui/shell/StageNotice.tsx';
import { stageWords } from './stage-words.ts';

const assets = { bodyUrl, detailUrl };

/** The body on its stage, or, when it fails, the reason and another try. */
export function BodyStage() {
  const [attempt, setAttempt] = useState(0);
  const failed = useBody((s) => s.status === 'failed');
  const { dataset } = useDataset();
  const retry = () => {
    useBody.getState().report({ status: 'loading', error: null });
    setAttempt((n) => n + 1);
  };
  return (
    <>
      <Guard key={attempt}>
        <Stage dataset={dataset} assets={assets} label={t('body.label')} words={stageWords} />
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
