import { heightFor, statureOf, statureRange } from '../../domain/cun/stature.ts';
import { t } from '../../messages/t.ts';
import { useBody } from '../../state/body-store.ts';
import { useMeasures } from '../../state/measures-store.ts';
import { changeShape } from './change-shape.ts';
import { lengthText } from './length-words.ts';

/** The height of the body shown and the person’s own, each offered to the other; neither is taken by itself. */
export function HeightOffer({ mm }: { mm: number | null }) {
  const unit = useMeasures((s) => s.unit);
  const shape = useBody((s) => s.shape);
  const standing = statureOf(shape);
  if (mm !== null && Math.abs(mm - standing) < 10) return null;
  const [low, high] = statureRange(shape);
  const reachable = mm !== null && Math.abs(Math.min(high, Math.max(low, mm)) - standing) >= 10;
  return (
    <p className="small">
      {t('cun.height.offer', { length: lengthText(standing, unit) })}{' '}
      {mm === null ? (
        <button
          type="button"
          className="link"
          onClick={() => useMeasures.getState().measure('height', Math.round(standing))}
        >
          {t('cun.height.use')}
        </button>
      ) : reachable ? (
        <button type="button" className="link" onClick={() => changeShape({ height: heightFor(shape, mm) })}>
          {t('cun.height.take')}
        </button>
      ) : null}
    </p>
  );
}
