import { useEffect, useState } from 'react';
import { MEASURE_IDS, type MeasureId, type Measures } from '../../domain/cun/measure-id.ts';
import { t } from '../../messages/t.ts';
import { useFind } from '../../state/find-store.ts';
import { LENGTH_UNITS, useMeasures } from '../../state/measures-store.ts';
import { Choice } from '../common/Choice.tsx';
import { Fold } from '../common/Fold.tsx';
import { showFigure } from '../common/show-figure.ts';
import { CunExamples } from './CunExamples.tsx';
import { CunTable } from './CunTable.tsx';
import { Erase } from './Erase.tsx';
import { MeasureRow } from './MeasureRow.tsx';
import { usePersonalCun } from './use-personal-cun.ts';

const FIRST: readonly MeasureId[] = ['height', 'forearm', 'lower-leg', 'four-fingers'];
const MORE = MEASURE_IDS.filter((id) => !FIRST.includes(id));

/** One's own cun: what to measure, how, and what it makes of every span. */
export function CunPart() {
  const mine = usePersonalCun();
  const { measures, unit, setUnit, replace } = useMeasures();
  const [erased, setErased] = useState<Measures | null>(null);
  useEffect(() => {
    showFigure();
    return () => useFind.getState().close();
  }, []);
  const measured = Object.keys(measures).length > 0;
  return (
    <div className="page-body cun-part">
      <p className="measure">{t('cun.lead')}</p>
      <p className="cap">{t('cun.kept')}</p>
      <Choice
        look="segments"
        legend={t('cun.unit')}
        options={LENGTH_UNITS.map((value) => ({ value, label: t(`field.${value}`) }))}
        value={unit}
        onChange={setUnit}
      />
      <section>
        <h2>{t('cun.measures')}</h2>
        <ul className="measures">
          {FIRST.map((id) => (
            <MeasureRow key={id} id={id} mine={mine} />
          ))}
        </ul>
        <Fold title={t('cun.more')} open={MORE.some((id) => measures[id] !== undefined)}>
          <ul className="measures">
            {MORE.map((id) => (
              <MeasureRow key={id} id={id} mine={mine} />
            ))}
          </ul>
        </Fold>
      </section>
      <section>
        <h2>{t('cun.yours')}</h2>
        <p className="small cun-known">{t(measured ? 'cun.known' : 'cun.nothing')}</p>
        <CunExamples mine={mine} />
        <Fold title={t('cun.every')}>
          <CunTable mine={mine} />
          <p className="cap">{t('cun.error')}</p>
        </Fold>
      </section>
      {(measured || erased) && (
        <Erase
          label={t('cun.erase')}
          erased={erased && !measured ? t('cun.erased') : null}
          onErase={() => {
            setErased(measures);
            replace({});
          }}
          onUndo={() => {
            if (erased) replace(erased);
            setErased(null);
          }}
        />
      )}
    </div>
  );
}
