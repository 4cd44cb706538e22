import type { Acupoint } from '../../domain/records/acupoint.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import { Fold } from '../common/Fold.tsx';
import { Sources } from '../common/Sources.tsx';

/** The works behind the record, one tap away. */
export function PointSources({ dataset, point }: { dataset: Dataset; point: Acupoint }) {
  return (
    <Fold title={t('point.sources')}>
      <h3 className="over">{t('point.sources.location')}</h3>
      <Sources dataset={dataset} ids={point.sources.location} />
      <h3 className="over">{t('point.sources.traditional')}</h3>
      <Sources dataset={dataset} ids={point.sources.traditional} />
    </Fold>
  );
}
