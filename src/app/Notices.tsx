import { useEffect, useState } from 'react';
import { t } from '../messages/t.ts';
import { useBody } from '../state/body-store.ts';
import { useKeeping } from '../state/keeping-store.ts';
import { Icon } from '../ui/common/Icon.tsx';
import { keepOffline } from './offline.ts';
import type { StoredName } from './stored.ts';

interface NoticesProps {
  /** Kept parts that were damaged. */
  readonly setAside: readonly StoredName[];
  /** A routine is being done: nothing may offer to reload the page. */
  readonly busy: boolean;
}

/** What the app says of itself: damaged settings, a newer version. */
export function Notices({ setAside, busy }: NoticesProps) {
  const [damaged, setDamaged] = useState(setAside);
  const [accept, setAccept] = useState<(() => void) | null>(null);
  const pictured = useBody((s) => s.status !== 'loading');
  useEffect(() => {
    if (pictured) keepOffline({ onReady: () => {}, onUpdate: (take) => setAccept(() => take) });
  }, [pictured]);
  return (
    <>
      {damaged.length > 0 && (
        <div className="notice care">
          <Icon name="slashed" />
          <div className="stack">
            <p>{t('storage.damaged', { what: damaged.map((name) => t(`storage.${name}`)).join(', ') })}</p>
            <button type="button" className="link" onClick={() => setDamaged([])}>
              {t('storage.dismiss')}
            </button>
          </div>
        </div>
      )}
      <Unkept />
      <ClampedShape />
      {accept && !busy && (
        <div className="notice">
          <Icon name="check" />
          <div className="row">
            <p>{t('offline.update')}</p>
            <button type="button" className="link" onClick={accept}>
              {t('offline.accept')}
            </button>
            <button type="button" className="link" onClick={() => setAccept(null)}>
              {t('offline.later')}
            </button>
          </div>
        </div>
      )}
    </>
  );
}

/** The device keeps no more: what was made now would be gone with the page. */
function Unkept() {
  const unkept = useKeeping((s) => s.unkept);
  const [read, setRead] = useState<readonly string[]>([]);
  if (unkept.every((part) => read.includes(part))) return null;
  return (
    <div className="notice care">
      <Icon name="slashed" />
      <div className="stack">
        <p>
          {t('storage.unkept', { what: unkept.map((name) => t(`storage.${name as StoredName}`)).join(', ') })}
        </p>
        <button type="button" className="link" onClick={() => setRead(unkept)}>
          {t('storage.dismiss')}
        </button>
      </div>
    </div>
  );
}

/** The body was asked, by what was kept or typed, for a shape that it cannot show. */
function ClampedShape() {
  const beyond = useBody((s) => s.beyond);
  if (beyond.length === 0) return null;
  return (
    <div className="notice care">
      <Icon name="slashed" />
      <div className="stack">
        <p>{t('shape.clamped', { what: beyond.map((name) => t(`shape.${name}`)).join(', ') })}</p>
        <button type="button" className="link" onClick={() => useBody.setState({ beyond: [] })}>
          {t('storage.dismiss')}
        </button>
      </div>
    </div>
  );
}
