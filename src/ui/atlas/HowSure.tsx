import type { PointKey } from '../../domain/locator/placement.ts';
import type { Acupoint } from '../../domain/records/acupoint.ts';
import { t } from '../../messages/t.ts';
import { useLengthWords } from './use-length-words.ts';
import { useBody } from '../../state/body-store.ts';

/** How well the rule and this body fix the place, who checked it, and where sources differ. */
export function HowSure({ point, pointKey }: { point: Acupoint; pointKey: PointKey }) {
  const { text } = useLengthWords();
  const placement = useBody((s) => s.placements?.get(pointKey));
  return (
    <section className="part">
      <h2 className="over">{t('point.sure')}</h2>
      <p>
        {placement ? t('point.sure.within', { length: text(placement.radius) }) : t('point.sure.unplaced')}{' '}
        {t(`point.review.${point.review.status}`)} {point.review.how}
      </p>
      {point.controversy && (
        <p>
          <strong>{t('point.controversy')}:</strong> {point.controversy}
        </p>
      )}
    </section>
  );
}
