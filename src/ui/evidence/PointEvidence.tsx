import type { Acupoint } from '../../domain/records/acupoint.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import { hrefOf } from '../common/address.ts';
import { Finding } from './Finding.tsx';
import './evidence.css';

/** What was studied at a point, complaint by complaint. */
export function PointEvidence({ dataset, point }: { dataset: Dataset; point: Acupoint }) {
  return (
    <div className="evidence-panel">
      {point.indications.map(({ complaint: id, modality, grade, sources }) => {
        if (modality === 'tradition') return null;
        const complaint = dataset.complaints.get(id);
        // The complaint's words speak of this point only where they rest on the same works.
        const known = complaint?.evidence.find(
          (each) => each.modality === modality && each.sources.some((source) => sources.includes(source)),
        );
        const title = (
          <>
            {t(`evidence.of.${modality}`)}:{' '}
            {complaint ? (
              <a className="link" href={hrefOf({ page: 'complaint', complaint: id })}>
                {complaint.clinicalName}
              </a>
            ) : (
              id
            )}
          </>
        );
        const evidence = { finding: t('evidence.only.named'), ...known, modality, grade, sources };
        return <Finding key={`${id}-${modality}`} dataset={dataset} evidence={evidence} title={title} />;
      })}
    </div>
  );
}
