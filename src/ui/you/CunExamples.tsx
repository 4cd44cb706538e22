import type { PersonalCun } from '../../domain/cun/personal-cun.ts';
import { t } from '../../messages/t.ts';
import { useMeasures } from '../../state/measures-store.ts';
import { hrefOf } from '../common/address.ts';
import { lengthWords, skinText } from './length-words.ts';

/** Three points that many begin with, each measured along another span. */
const EXAMPLES = [
  { point: 'PC6', span: 'cubital-wrist', cun: 2 },
  { point: 'ST36', span: 'patella_apex-ankle', cun: 3 },
  { point: 'SP6', span: 'patella_apex-malleolus_med', cun: 3 },
] as const;

/** What the cun of a span comes to, said of points; and how far finger widths are from it. */
export function CunExamples({ mine }: { mine: PersonalCun }) {
  const fingers = useMeasures((s) => s.measures['four-fingers']);
  const unit = useMeasures((s) => s.unit);
  const [forearm, leg] = ['cubital-wrist', 'popliteal-malleolus_lat'].map((span) => mine.cun(span));
  return (
    <div className="stack">
      <dl className="cun-examples">
        {EXAMPLES.map(({ point, span, cun }) => {
          const length = mine.length(span, cun);
          return (
            length && (
              <div key={point}>
                <dt>
                  <a href={hrefOf({ page: 'point', point })}>{t(`cun.example.${point}`)}</a>
                </dt>
                <dd className="num">{lengthWords(length, unit)}</dd>
              </div>
            )
          );
        })}
      </dl>
      {fingers !== undefined && forearm && leg && (
        <p className="small num">
          {t('cun.fingers', {
            length: skinText(fingers, unit),
            forearm: (fingers / forearm.mm).toFixed(1),
            leg: (fingers / leg.mm).toFixed(1),
          })}
        </p>
      )}
    </div>
  );
}
