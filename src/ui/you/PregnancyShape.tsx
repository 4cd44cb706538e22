import { t } from '../../messages/t.ts';
import { useBody } from '../../state/body-store.ts';
import { useProfile } from '../../state/profile-store.ts';
import { hrefOf } from '../common/address.ts';
import { Choice } from '../common/Choice.tsx';
import { changeShape } from './change-shape.ts';
import { TRIMESTERS, trimesterOf } from '../../domain/body/presets.ts';

const SHOWN = ['none', '1', '2', '3'] as const;

/**
 * The belly by trimester. What the person answered about pregnancy is offered here and never taken over by itself; nor
 * does the belly answer for them.
 */
export function PregnancyShape() {
  const shown = useBody((s) => trimesterOf(s.shape.pregnancy));
  const { pregnancy, trimester } = useProfile((s) => s.profile);
  const show = (choice: (typeof SHOWN)[number]): void =>
    changeShape({ pregnancy: choice === 'none' ? 0 : TRIMESTERS[Number(choice) as 1 | 2 | 3] });
  return (
    <div className="belly stack">
      <Choice
        look="segments"
        hideLegend
        legend={t('shape.trimester')}
        options={SHOWN.map((value) => ({ value, label: t(`shape.trimester.${value}`) }))}
        value={shown === null ? 'none' : (String(shown) as '1' | '2' | '3')}
        onChange={show}
      />
      {pregnancy === 'yes' && shown === null && (
        <p className="small">
          {t('shape.pregnancy.offer')}{' '}
          <button
            type="button"
            className="link"
            onClick={() => show(String(trimester ?? 2) as '1' | '2' | '3')}
          >
            {t('shape.pregnancy.show')}
          </button>
        </p>
      )}
      {pregnancy !== 'yes' && shown !== null && (
        <p className="small">
          {t('shape.pregnancy.only')}{' '}
          <a className="link" href={hrefOf({ page: 'you' })}>
            {t('shape.pregnancy.answers')}
          </a>
        </p>
      )}
    </div>
  );
}
