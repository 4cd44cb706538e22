import { Component, type ReactNode } from 'react';
import { t } from '../messages/t.ts';
import { Icon } from '../ui/common/Icon.tsx';

/** A page whose code or texts did not arrive says so in its place; the shell and the body stay. */
export class PageGuard extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError = () => ({ failed: true });
  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <div className="page-body wants-room">
        <div className="notice care" role="alert">
          <Icon name="slashed" />
          <div className="stack">
            <p>
              <strong>{t('data.failed')}</strong> {t('data.failed.hint')}
            </p>
            <button type="button" className="button" onClick={() => location.reload()}>
              {t('body.retry')}
            </button>
          </div>
        </div>
      </div>
    );
  }
}
