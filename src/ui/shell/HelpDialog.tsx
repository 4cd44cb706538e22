import { Dialog } from '@base-ui/react/dialog';
import { t } from '../../messages/t.ts';
import { hrefOf } from '../common/address.ts';
import { Icon } from '../common/Icon.tsx';
import { KeyList } from '../common/KeyList.tsx';
import { useShortcuts } from '../common/use-shortcuts.ts';
import './help.css';

/** Every key, over whatever is being looked at. */
export default function HelpDialog({ onClose }: { onClose: () => void }) {
  useShortcuts({ Escape: onClose, '?': onClose });
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog-backdrop" />
        <Dialog.Popup className="help">
          <div className="help-head">
            <Dialog.Title>{t('help.title')}</Dialog.Title>
            <Dialog.Close className="icon-button" aria-label={t('help.close')}>
              <Icon name="close" />
            </Dialog.Close>
          </div>
          <KeyList />
          <p className="help-more">
            <a className="link" href={hrefOf({ page: 'about' })} onClick={onClose}>
              {t('help.more')}
            </a>
          </p>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
