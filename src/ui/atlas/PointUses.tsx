import type { Acupoint } from '../../domain/records/acupoint.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import { Sources } from '../common/Sources.tsx';
import { Fold } from '../common/Fold.tsx';

/** What tradition says, and apart from it what was studied. */
export function PointUses({ dataset, point }: { dataset: Dataset; point: Acupoint }) {
  const studied = point.indications.filter(({ modality }) => modality !== 'tradition');
  return (
    <>
      <section className="part">
        <h2 className="over">{t('point.traditional')}</h2>
        <p>{point.traditional.join(' ')}</p>
      </section>
      <Fold title={t('point.studied')}>
        {studied.length === 0 && <p>{t('point.studied.none')}</p>}
        {studied.map(({ complaint, modality, grade, sources }) => (
          <div key={`${complaint}-${modality}`} className="finding">
            <p>
              {dataset.complaints.get(complaint)?.clinicalName ?? complaint}: {t(`evidence.${modality}`)},{' '}
              <strong>{t(`evidence.grade.${grade}`)}</strong>
            </p>
            <Sources dataset={dataset} ids={sources} />
          </div>
        ))}
      </Fold>
    </>
  );
}
