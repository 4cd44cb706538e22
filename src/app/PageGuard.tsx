import { Component, type ReactNode } from 'react';
import { LoadFailure } from '../ui/common/LoadFailure.tsx';

/** A page whose code or texts did not arrive says so in its place; the shell and the body stay. */
export class PageGuard extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError = () => ({ failed: true });
  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <div className="page-body wants-room">
        <LoadFailure onRetry={() => location.reload()} />
      </div>
    );
  }
}
