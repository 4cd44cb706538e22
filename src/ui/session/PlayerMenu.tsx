import { useState } from 'react';
import { Menu } from '@base-ui/react/menu';
import { t } from '../../messages/t.ts';
import { Icon, type IconName } from '../common/Icon.tsx';
import { useShortcuts } from '../common/use-shortcuts.ts';

interface PlayerMenuProps {
  readonly onRepeat: (() => void) | undefined;
  readonly onSlower: (() => void) | undefined;
  /** Nothing while it goes at its own pace. */
  readonly onQuicker: (() => void) | undefined;
  readonly onExtend: (() => void) | undefined;
  readonly onEnd: () => void;
}

interface Item {
  readonly says: 'repeat' | 'slower' | 'quicker' | 'extend' | 'end';
  readonly icon: IconName;
  readonly keyName?: string;
  readonly onPress: (() => void) | undefined;
}

/** What is wanted now and then in a session, out of the way until then. */
export function PlayerMenu({ onRepeat, onSlower, onQuicker, onExtend, onEnd }: PlayerMenuProps) {
  const [open, setOpen] = useState(false);
  const items: readonly Item[] = [
    { says: 'repeat', icon: 'repeat', keyName: 'R', onPress: onRepeat },
    { says: 'slower', icon: 'slower', keyName: 'S', onPress: onSlower },
    ...(onQuicker ? [{ says: 'quicker', icon: 'undo', onPress: onQuicker } as const] : []),
    { says: 'extend', icon: 'plus', keyName: '+', onPress: onExtend },
    { says: 'end', icon: 'finish', onPress: onEnd },
  ];
  return (
    <Menu.Root open={open} onOpenChange={setOpen} modal={false}>
      <Menu.Trigger className="icon-button" aria-label={t('player.more')} title={t('player.more')}>
        <Icon name="more" />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className="player-menu-place" sideOffset={4} align="end">
          <Menu.Popup className="player-menu">
            {open && <CloseKey onClose={() => setOpen(false)} />}
            {items.map(({ says, icon, keyName, onPress }) => (
              <Menu.Item key={says} disabled={!onPress} onClick={onPress}>
                <Icon name={icon} size={20} />
                <span>{t(`player.${says}`)}</span>
                {keyName && <kbd aria-hidden="true">{keyName}</kbd>}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

/** While the menu is open, Escape closes it and nothing else. */
function CloseKey({ onClose }: { onClose: () => void }) {
  useShortcuts({ Escape: onClose });
  return null;
}
