import type { MeasureId } from '../../domain/cun/measure-id.ts';
import type { Conflict } from '../../domain/cun/personal-cun.ts';
import { t } from '../../messages/t.ts';
import { useMeasures } from '../../state/measures-store.ts';
import { Icon } from '../common/Icon.tsx';
import { lengthText } from './length-words.ts';

/** Measures that cannot be of one body: pointed out, never mended by guessing. */
export function CunConflicts({ conflicts }: { conflicts: readonly Conflict[] }) {
  const unit = useMeasures((s) => s.unit);
  return (
    <div aria-live="polite" className="measure-conflict stack">
      {conflicts.map(({ measure, against, expected: [low, high] }) => (
        <div key={`${measure} ${against}`} className="notice care">
          <Icon name="slashed" />
          <p>
            {t('cun.conflict', {
              measure: inSentence(measure),
              against: inSentence(against),
              low: lengthText(low, unit),
              high: lengthText(high, unit),
            })}
          </p>
        </div>
      ))}
    </div>
  );
}

/** A measure's name as it stands inside a sentence. */
function inSentence(id: MeasureId): string {
  const name = t(`measure.${id}`);
  return name.charAt(0).toLowerCase() + name.slice(1);
}
