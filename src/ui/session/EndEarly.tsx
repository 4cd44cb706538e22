import { Dialog } from '@base-ui/react/dialog';
import { t } from '../../messages/t.ts';
import { useShortcuts } from '../common/use-shortcuts.ts';

interface EndEarlyProps {
  readonly onEnd: () => void;
  readonly onClose: () => void;
}

/** Asks once whether to end here, and says that nothing done is lost. The session stands still meanwhile. */
export function EndEarly({ onEnd, onClose }: EndEarlyProps) {
  useShortcuts({ Escape: onClose, ' ': () => {}, ArrowLeft: () => {}, ArrowRight: () => {} });
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog-backdrop" />
        <Dialog.Popup className="player-ask">
          <Dialog.Title>{t('player.end.title')}</Dialog.Title>
          <Dialog.Description>{t('player.end.text')}</Dialog.Description>
          <p className="row">
            <button type="button" className="button primary" onClick={onEnd}>
              {t('player.end.yes')}
            </button>
            <button type="button" className="button" onClick={onClose}>
              {t('player.end.no')}
            </button>
          </p>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
