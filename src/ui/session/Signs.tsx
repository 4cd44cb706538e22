import type { ReactNode } from 'react';
import { t } from '../../messages/t.ts';
import { useSoundSettings } from '../../state/sound-settings-store.ts';
import { Icon, type IconName } from '../common/Icon.tsx';

interface SignsProps {
  readonly muted: boolean;
  readonly onMute: (on: boolean) => void;
  /** The menu. */
  readonly children: ReactNode;
}

/** Captions and sound, on or off, and what else is there. */
export function Signs({ muted, onMute, children }: SignsProps) {
  const { captions, set } = useSoundSettings();
  return (
    <div className="player-signs">
      <Toggle
        icon="captions"
        on={captions}
        label={t('player.captions')}
        onPress={() => set({ captions: !captions })}
      />
      <Toggle
        icon={muted ? 'muted' : 'sound'}
        on={!muted}
        label={t('player.sound')}
        onPress={() => onMute(!muted)}
      />
      {children}
    </div>
  );
}

interface ToggleProps {
  readonly icon: IconName;
  readonly on: boolean;
  readonly label: string;
  readonly onPress: () => void;
}

function Toggle({ icon, on, label, onPress }: ToggleProps) {
  return (
    <button
      type="button"
      className={on ? 'icon-button' : 'icon-button off'}
      aria-pressed={on}
      aria-label={label}
      title={label}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
