import { t } from '../../messages/t.ts';
import { Icon } from '../common/Icon.tsx';

interface PlayerBarProps {
  /** What the session is for. */
  readonly complaint: string;
  /** Where one is in it. */
  readonly where: string;
  /** The address that leaving leads to. */
  readonly leave: string;
}

/** The way out of a session, which keeps it, and where one is. */
export function PlayerBar({ complaint, where, leave }: PlayerBarProps) {
  return (
    <header className="player-bar">
      <a
        className="icon-button player-leave"
        href={leave}
        aria-label={t('step.leave')}
        title={t('step.leave')}
      >
        <Icon name="close" />
      </a>
      <p className="player-complaint serif">{complaint}</p>
      <p className="player-of num">{where}</p>
    </header>
  );
}
