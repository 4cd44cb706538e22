import type { Acupoint } from '../../domain/records/acupoint.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import { pressureFeels, pressureWords, tempoWords, timeWords } from '../common/dosage-words.ts';

/** The techniques that suit a point, best first, with their usual dosage in words. */
export function Pressing({ dataset, point }: { dataset: Dataset; point: Acupoint }) {
  return (
    <section className="part">
      <h2>{t('point.press')}</h2>
      {point.techniques.length === 0 && <p>{t('point.study-only')}</p>}
      <ul className="pressings">
        {point.techniques.map(({ technique: id, dosage }) => {
          const technique = dataset.techniques.get(id);
          if (!technique) return null;
          return (
            <li key={id}>
              <strong>{technique.name}.</strong> {tempoWords(dosage, technique.motion)} {timeWords(dosage)}.{' '}
              {t('dosage.pressure')} {pressureWords(dosage)}: {pressureFeels(dosage)}.
            </li>
          );
        })}
      </ul>
      {point.techniques.length > 0 && <p className="small">{point.sensation}</p>}
    </section>
  );
}
