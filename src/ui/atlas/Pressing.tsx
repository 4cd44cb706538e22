import type { Acupoint } from '../../domain/records/acupoint.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { usesFor } from '../../domain/safety/uses-for.ts';
import { t } from '../../messages/t.ts';
import { useProfile } from '../../state/profile-store.ts';
import { pressureFeels, pressureWords, tempoWords, timeWords } from '../common/dosage-words.ts';

/** The ways of pressing a point that suit the person, best first, with their dosage in words. */
export function Pressing({ dataset, point }: { dataset: Dataset; point: Acupoint }) {
  const profile = useProfile((s) => s.profile);
  const uses = usesFor(dataset, profile, point);
  return (
    <section className="part">
      <h2>{t('point.press')}</h2>
      {point.techniques.length === 0 && <p>{t('point.study-only')}</p>}
      {point.techniques.length > 0 && uses.length === 0 && <p>{t('point.press.none')}</p>}
      <ul className="pressings">
        {uses.map(({ technique: id, dosage }) => {
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
      {uses.length > 0 && <p className="small">{point.sensation}</p>}
    </section>
  );
}
