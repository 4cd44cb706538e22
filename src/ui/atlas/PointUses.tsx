import type { Acupoint } from '../../domain/records/acupoint.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import { Fold } from '../common/Fold.tsx';
import { PointEvidence } from '../evidence/PointEvidence.tsx';

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
        <PointEvidence dataset={dataset} point={point} />
      </Fold>
    </>
  );
}
