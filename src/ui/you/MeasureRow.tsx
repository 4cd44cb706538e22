import { useId } from 'react';
import type { MeasureId } from '../../domain/cun/measure-id.ts';
import { MEASURES } from '../../domain/cun/measures.ts';
import type { PersonalCun } from '../../domain/cun/personal-cun.ts';
import { PLAUSIBLE } from '../../domain/cun/plausible.ts';
import { t } from '../../messages/t.ts';
import { useFind } from '../../state/find-store.ts';
import { useMeasures } from '../../state/measures-store.ts';
import { CunConflicts } from './CunConflicts.tsx';
import { HandWidth } from './HandWidth.tsx';
import { HeightOffer } from './HeightOffer.tsx';
import { LengthField } from './LengthField.tsx';
import { skinText, withinText } from './length-words.ts';
import { showSpan, spanKeyOf } from './show-span.ts';

/** One measure: how to take it, where, and what it says of one cun. */
export function MeasureRow({ id, mine }: { id: MeasureId; mine: PersonalCun }) {
  const mm = useMeasures((s) => s.measures[id]) ?? null;
  const unit = useMeasures((s) => s.unit);
  const how = useId();
  const { cun, of } = MEASURES[id];
  const size = mm !== null && cun !== null ? mine.cun(of[0]![0]) : undefined;
  return (
    <li className="measure-row">
      <LengthField
        label={t(`measure.${id}`)}
        mm={mm}
        range={PLAUSIBLE[id]}
        describedBy={how}
        onRead={(read) => useMeasures.getState().measure(id, read)}
        onForget={() => useMeasures.getState().measure(id, null)}
      />
      <div className="measure-how">
        <HandWidth id={id} />
        <p id={how} className="small">
          {t(`measure.${id}.how`)} {cun !== null && <b className="num">{t('cun.counts', { cun })}</b>}
        </p>
      </div>
      {size?.basis === 'measured' && (
        <p className="small num">
          {t('cun.one', { length: skinText(size.mm, unit, 1), within: withinText(size.within, unit, 1) })}
        </p>
      )}
      {id === 'height' && <HeightOffer mm={mm} />}
      <CunConflicts
        conflicts={mine.conflicts.filter(({ measure, against }) => measure === id || against === id)}
      />
      <ShowMeasure id={id} />
    </li>
  );
}

/** Lays the measure’s own ruler on the body, or takes it away. */
function ShowMeasure({ id }: { id: MeasureId }) {
  const key = spanKeyOf(id);
  const shown = useFind((s) => key !== null && s.key === key);
  if (!key) return null;
  return (
    <button
      type="button"
      className="link"
      aria-pressed={shown}
      onClick={() => {
        if (shown) useFind.getState().close();
        else showSpan(key);
      }}
    >
      {t(shown ? 'cun.shown' : 'cun.show')}
    </button>
  );
}
