import type { PointKey } from '../../domain/locator/placement.ts';
import { t } from '../../messages/t.ts';
import { useSelection } from '../../state/selection-store.ts';
import { Icon } from '../common/Icon.tsx';

/** Puts a pin in the point, or takes it out again. */
export function togglePin(key: PointKey): void {
  const { pinned, pin, unpin } = useSelection.getState();
  if (pinned.includes(key)) unpin(key);
  else pin(key);
}

/** Keeps a point marked on the body while others are looked at. */
export function PinButton({ pointKey }: { pointKey: PointKey }) {
  const pinned = useSelection((s) => s.pinned.includes(pointKey));
  const label = pinned ? t('pins.unpin') : t('pins.pin');
  return (
    <button
      type="button"
      className="icon-button"
      aria-pressed={pinned}
      aria-label={label}
      title={label}
      onClick={() => togglePin(pointKey)}
    >
      <Icon name="pin" />
    </button>
  );
}
