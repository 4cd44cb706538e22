import { t } from '../../messages/t.ts';
import { useProfile } from '../../state/profile-store.ts';
import { hrefOf } from '../common/address.ts';
import { Icon } from '../common/Icon.tsx';

/** What is asked before anything is pressed, and where the answers can be given or changed. */
export function SafetyNote() {
  const answered = useProfile((s) => s.profile.pregnancy !== 'unknown');
  return (
    <p className="safety-note small">
      <Icon name="shield" />
      <span>
        {t('home.safety')}{' '}
        <a className="link" href={hrefOf({ page: 'you' })}>
          {answered ? t('home.safety.change') : t('home.safety.link')}
        </a>
      </span>
    </p>
  );
}
