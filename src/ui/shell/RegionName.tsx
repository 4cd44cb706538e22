import { catalogue } from '../../dataset/catalogue.ts';
import { t } from '../../messages/t.ts';
import { useTouch } from '../../state/touch-store.ts';
import { complaintsAt } from '../relieve/complaints-at.ts';

/** The place under the pointer or the finger, and how many complaints are known there. */
export function RegionName() {
  const at = useTouch((s) => s.hovered ?? s.touched);
  return (
    <p className="region-name" aria-live="polite">
      {at && (
        <>
          <strong className="serif">{t(`region.${at.region}`)}</strong>
          <span className="small">
            {t('home.found', { count: complaintsAt(catalogue.complaints, at.region).length })}
          </span>
        </>
      )}
    </p>
  );
}
